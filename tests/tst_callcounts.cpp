// SPDX-License-Identifier: MIT
#include "models/dialling/callcounts.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"
#include "tests/support/reporting.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Calls by dataset, read again and again over a real socket.
class TestCallCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAgainAndAgain();
    void countsTheLastMinutes();
    void countsSinceAMoment();
    void isToldOnceWhereThereAreNoRights_data();
    void isToldOnceWhereThereAreNoRights();
    void keepsWhatItKnowsWhenTheLineBreaks();
    void dropsAnAnswerToAnEarlierQuestion();
    void asksNobodyWithoutAnAccount();

private:
    using Calls = QHash<QString, int>;
};

void TestCallCounts::readsAgainAndAgain()
{
    Reporting reporting;
    reporting.calls = {{7, 3}};
    CallCounts counts;
    counts.setApi(&reporting.connection.api());
    QVERIFY(!counts.calls());
    counts.readEvery(20ms);
    QTRY_COMPARE_WITH_TIMEOUT(counts.calls().value_or(Calls()), (Calls{{u"7"_s, 3}}), patienceMs);
    reporting.calls = {{7, 4}, {8, 1}};
    QTRY_COMPARE_WITH_TIMEOUT(counts.calls().value_or(Calls()), (Calls{{u"7"_s, 4}, {u"8"_s, 1}}),
                              patienceMs);
    counts.readEvery(0ms);
    counts.countLast(1min); // an answer that is under way is none to this
    QSignalSpy changed(&counts, &CallCounts::changed);
    QVERIFY(!changed.wait(60)); // three times what it would have waited
    QVERIFY(!counts.calls());
}

void TestCallCounts::countsTheLastMinutes()
{
    Reporting reporting;
    CallCounts counts;
    counts.setApi(&reporting.connection.api());
    counts.countLast(7min);
    counts.readEvery(1h);
    QTRY_VERIFY_WITH_TIMEOUT(counts.calls().has_value(), patienceMs);
    const QStringList range = reporting.ranges().first().split(u':');
    QCOMPARE(range.at(1).toLongLong() - range.at(0).toLongLong(), 7 * 60);
    QCOMPARE(range.at(1).toLongLong(), counts.countedAt().toSecsSinceEpoch());
}

void TestCallCounts::countsSinceAMoment()
{
    Reporting reporting;
    CallCounts counts;
    counts.setApi(&reporting.connection.api());
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    counts.countSince(moment);
    counts.readEvery(1h);
    QTRY_COMPARE_WITH_TIMEOUT(reporting.ranges().size(), 1, patienceMs);
    QVERIFY(reporting.ranges().first().startsWith(u"1700000000:"_s));
    counts.countSince(moment, moment.addSecs(60));
    QTRY_COMPARE_WITH_TIMEOUT(reporting.ranges().size(), 2, patienceMs);
    QCOMPARE(reporting.ranges().last(), u"1700000000:1700000060"_s);
}

void TestCallCounts::isToldOnceWhereThereAreNoRights_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("status");
    QTest::newRow("in ContactNow's words")
        << QByteArray(R"({"success":false,"error":"No reporting rights"})") << 200;
    QTest::newRow("as an HTTP status") << QByteArray("no") << 403;
}

void TestCallCounts::isToldOnceWhereThereAreNoRights()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const int, status);
    Reporting reporting;
    RogueReply refusal = RogueReply::of(reply);
    refusal.status = status;
    reporting.server.answer(Reporting::operation(), refusal);
    CallCounts counts;
    QSignalSpy refused(&counts, &CallCounts::refused);
    counts.setApi(&reporting.connection.api());
    counts.readEvery(10ms);
    QTRY_VERIFY_WITH_TIMEOUT(counts.isRefused(), patienceMs);
    counts.countLast(5min); // another question, of the same account
    QVERIFY(!refused.wait(50));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(reporting.server.count(Reporting::operation()), 1);
    QVERIFY(!counts.calls());
    counts.setApi(&reporting.connection.api()); // signed in once more
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 2, patienceMs);
}

void TestCallCounts::keepsWhatItKnowsWhenTheLineBreaks()
{
    Reporting reporting;
    reporting.calls = {{7, 3}};
    CallCounts counts;
    counts.setApi(&reporting.connection.api());
    counts.readEvery(10ms);
    QTRY_VERIFY_WITH_TIMEOUT(counts.calls().has_value(), patienceMs);
    reporting.server.answer(Reporting::operation(), RogueReply::of("<html>"));
    const int asked = reporting.server.count(Reporting::operation());
    QTRY_VERIFY_WITH_TIMEOUT(reporting.server.count(Reporting::operation()) > asked + 2,
                             patienceMs);
    QCOMPARE(counts.calls().value_or(Calls()), (Calls{{u"7"_s, 3}}));
    QVERIFY(!counts.isRefused());
}

void TestCallCounts::dropsAnAnswerToAnEarlierQuestion()
{
    Reporting reporting;
    QList<RogueServer::Send> waiting;
    reporting.server.setRelay([&](const RogueRequest &request, const RogueServer::Send &send) {
        if (request.operation() == Reporting::operation())
            waiting.append(send);
        else
            send(RogueReply::of(RogueServer::tokenReply(RogueServer::token(), 3600)));
    });
    CallCounts counts;
    counts.setApi(&reporting.connection.api());
    counts.readEvery(1h);
    QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 1, patienceMs);
    counts.countLast(1min);
    QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 2, patienceMs);
    waiting.last()(RogueReply::of(R"({"success":true,"list":[{"dsid":"1","nc_out":1}]})"));
    QTRY_VERIFY_WITH_TIMEOUT(counts.calls().has_value(), patienceMs);
    waiting.first()(RogueReply::of(R"({"success":true,"list":[{"dsid":"1","nc_out":99}]})"));
    QSignalSpy changed(&counts, &CallCounts::changed);
    QVERIFY(!changed.wait(100));
    QCOMPARE(counts.calls().value_or(Calls()), (Calls{{u"1"_s, 1}}));
}

void TestCallCounts::asksNobodyWithoutAnAccount()
{
    Reporting reporting;
    reporting.calls = {{7, 3}};
    CallCounts counts;
    counts.readEvery(10ms);
    counts.setApi(&reporting.connection.api());
    QTRY_VERIFY_WITH_TIMEOUT(counts.calls().has_value(), patienceMs);
    counts.setApi(nullptr);
    QVERIFY(!counts.calls());
    QSignalSpy changed(&counts, &CallCounts::changed);
    QVERIFY(!changed.wait(50));
    QVERIFY(!counts.calls());
}

DIALDESK_GUILESS_TEST(TestCallCounts)
#include "tst_callcounts.moc"
