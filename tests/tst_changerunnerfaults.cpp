// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "tests/support/runnerfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Writes to a server that lies, loses answers or breaks off: nothing is called saved that a read
/// did not show, and nothing sent is called unsent.
class TestChangeRunnerFaults : public QObject
{
    Q_OBJECT

    using State = Change::State;

private Q_SLOTS:
    void init();
    void believesNoSuccess();
    void tellsTheThreeThatTookFromTheTwo();
    void confirmsAfterALostReply_data();
    void confirmsAfterALostReply();
    void sendsOnceMoreWhatALostReplyLost();
    void givesUpOnWhatIsLostTwice();
    void admitsThatItDoesNotKnow();
    void learnsLaterWhatBecameOfIt_data();
    void learnsLaterWhatBecameOfIt();
    void sendsNoMoreWhenSignInFails();
    void passesOnRefusals();
    void refusesWhatIsListedTwice();
    void holdsRowsAgainstWhatItAskedFor();
    void givesUpWhatIsUnderWay();

private:
    void makeAccount(int datasets);

    std::unique_ptr<RunnerFixture> m_desk;
};

void TestChangeRunnerFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    makeAccount(5);
}

/// Sets up an account and stages priority 20 for each of its datasets.
void TestChangeRunnerFaults::makeAccount(int datasets)
{
    m_desk = std::make_unique<RunnerFixture>(
        datasets, RestClient::Limits{.silence = std::chrono::milliseconds(500)});
    for (int id = 1; id <= datasets; ++id)
        m_desk->stage(id, Dataset::Priority, u"20"_s);
}

void TestChangeRunnerFaults::believesNoSuccess()
{
    QVERIFY(m_desk->prepare());
    m_desk->account.treatWrites(QList<Quirk>(10, {.applies = 0}));
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), QList<State>(5, State::Failed));
    for (const Change &change : m_desk->runner.changes())
        QVERIFY2(change.reason.contains(u"10"_s), qPrintable(change.reason));
    QCOMPARE(m_desk->edits.count(), 5);
    QCOMPARE(m_desk->posts(), 6); // together, then each alone
}

void TestChangeRunnerFaults::tellsTheThreeThatTookFromTheTwo()
{
    QVERIFY(m_desk->prepare());
    m_desk->account.treatWrites({{.applies = 3}, {.applies = 0}, {.applies = 0}});
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), (QList<State>{State::Confirmed, State::Confirmed, State::Confirmed,
                                             State::Failed, State::Failed}));
    QCOMPARE(m_desk->edits.count(), 2);
    QCOMPARE(m_desk->posts(), 3);
}

void TestChangeRunnerFaults::confirmsAfterALostReply_data()
{
    QTest::addColumn<RogueReply>("lost");
    QTest::newRow("closed") << RogueReply::closed();
    QTest::newRow("silent") << RogueReply::silence();
    QTest::newRow("cut") << RogueReply::cutShort(R"({"success":true})", 4);
    QTest::newRow("500") << RogueReply::httpStatus(500);
    QTest::newRow("nonsense") << RogueReply::of("<b>Warning</b>");
    QTest::newRow("no word") << RogueReply::of(R"({"total":5})");
    QTest::newRow("a lie") << QuirkyAccount::refusal();
}

void TestChangeRunnerFaults::confirmsAfterALostReply()
{
    QFETCH(const RogueReply, lost);
    QVERIFY(m_desk->prepare());
    m_desk->account.treatWrites({{.says = lost}});
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), QList<State>(5, State::Confirmed));
    QCOMPARE(m_desk->posts(), 1);
}

void TestChangeRunnerFaults::sendsOnceMoreWhatALostReplyLost()
{
    QVERIFY(m_desk->prepare());
    m_desk->account.treatWrites({{.applies = 2, .says = RogueReply::closed()}});
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), QList<State>(5, State::Confirmed));
    QCOMPARE(m_desk->posts(), 4);
    QCOMPARE(m_desk->server.requests(QuirkyAccount::update()).last().body,
             R"([{"d_priority":"20","dataset":"5","qid":"12"}])");
}

void TestChangeRunnerFaults::givesUpOnWhatIsLostTwice()
{
    makeAccount(2);
    QVERIFY(m_desk->prepare());
    m_desk->account.treatWrites(QList<Quirk>(10, {.applies = 0, .says = RogueReply::closed()}));
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), QList<State>(2, State::Failed));
    QVERIFY(m_desk->posts() <= 3);
    QCOMPARE(m_desk->edits.count(), 2);
}

void TestChangeRunnerFaults::admitsThatItDoesNotKnow()
{
    QVERIFY(m_desk->prepare());
    m_desk->account.treatWrites({{.says = RogueReply::closed()}});
    m_desk->server.answerNext(QuirkyAccount::read(), {RogueReply::httpStatus(502)});
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), QList<State>(5, State::Unknown));
    QVERIFY(!m_desk->runner.changes().first().reason.isEmpty());
    QVERIFY(!m_desk->runner.changes().first().detail.isEmpty());
    QCOMPARE(m_desk->edits.count(), 5);
    QCOMPARE(m_desk->posts(), 1);
}

void TestChangeRunnerFaults::learnsLaterWhatBecameOfIt_data()
{
    QTest::addColumn<int>("applied");
    QTest::newRow("all") << 5;
    QTest::newRow("some") << 3;
    QTest::newRow("none") << 0;
}

void TestChangeRunnerFaults::learnsLaterWhatBecameOfIt()
{
    QFETCH(const int, applied);
    QVERIFY(m_desk->prepare());
    m_desk->account.treatWrites({{.applies = applied, .says = RogueReply::silence()}});
    m_desk->server.answerNext(QuirkyAccount::read(),
                              {RogueReply::httpStatus(502), RogueReply::silence()});
    QVERIFY(m_desk->post());
    const auto checkAgain = [this] {
        m_desk->runner.checkAgain();
    };
    QVERIFY(m_desk->finished(checkAgain));
    QCOMPARE(m_desk->states(), QList<State>(5, State::Unknown));
    QVERIFY(m_desk->finished(checkAgain));
    QCOMPARE(m_desk->runner.count(State::Confirmed), applied);
    QCOMPARE(m_desk->runner.count(State::Failed), 5 - applied);
    QCOMPARE(m_desk->edits.count(), 5 - applied);
    QCOMPARE(m_desk->posts(), 1); // looking is not sending
}

void TestChangeRunnerFaults::sendsNoMoreWhenSignInFails()
{
    QVERIFY(m_desk->prepare());
    m_desk->server.answer(QuirkyAccount::update(),
                          RogueReply::of(R"({"success":false,"error":"Unknown token"})"));
    m_desk->server.answer(u"token.php get"_s, RogueReply::closed());
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), QList<State>(5, State::Failed));
    QCOMPARE(m_desk->posts(), 1);
    QCOMPARE(m_desk->reads(), 1); // there is nothing to read back
}

void TestChangeRunnerFaults::passesOnRefusals()
{
    QVERIFY(m_desk->prepare());
    m_desk->account.refuse(2);
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), (QList<State>{State::Confirmed, State::Failed, State::Confirmed,
                                             State::Confirmed, State::Confirmed}));
    QVERIFY(m_desk->runner.changes().at(1).detail.contains(u"Not for you."_s));
    QCOMPARE(m_desk->posts(), 2);
    QCOMPARE(m_desk->account.field(2, u"d_priority"_s), u"10"_s);
}

void TestChangeRunnerFaults::refusesWhatIsListedTwice()
{
    m_desk->account.listTwice(3);
    QVERIFY(m_desk->prepare());
    QCOMPARE(m_desk->runner.changes().at(2).state, State::Failed);
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->runner.count(State::Confirmed), 4);
    QCOMPARE(m_desk->account.field(3, u"d_priority"_s), u"10"_s);
}

void TestChangeRunnerFaults::holdsRowsAgainstWhatItAskedFor()
{
    m_desk->server.answer(
        QuirkyAccount::read(),
        RogueReply::of(
            R"({"success":true,"list":[{"dataset":"77","d_priority":"10","d_status":"LIVE"}]})"));
    QVERIFY(m_desk->prepare());
    QCOMPARE(m_desk->states(), QList<State>(5, State::Failed));
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->posts(), 0);
}

void TestChangeRunnerFaults::givesUpWhatIsUnderWay()
{
    QVERIFY(m_desk->prepare());
    m_desk->account.treatWrites({{.says = RogueReply::silence()}});
    QSignalSpy finished(&m_desk->runner, &ChangeRunner::finished);
    m_desk->runner.post();
    QTRY_COMPARE(m_desk->posts(), 1);
    m_desk->runner.setApi(nullptr);
    QCOMPARE(m_desk->states(), QList<State>(5, State::Unknown));
    QCOMPARE(m_desk->runner.phase(), ChangeRunner::Phase::Idle);
    m_desk->runner.setApi(&m_desk->connection.api());
    QVERIFY(m_desk->prepare());
    QCOMPARE(m_desk->states(), QList<State>(5, State::AlreadyThere));
    QCOMPARE(finished.size(), 0);
}

DIALDESK_GUILESS_TEST(TestChangeRunnerFaults)
#include "tst_changerunnerfaults.moc"
