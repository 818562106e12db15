// SPDX-License-Identifier: MIT
#include "tests/support/dialrun.h"
#include "tests/support/registeredtest.h"

using namespace Qt::StringLiterals;
using Goal = DialFirstPlan::Goal;

namespace {

/// How a request fares.
enum class Trouble {
    NeverArrives, ///< the connection closes, and nothing was done
    ReplyIsLost,  ///< it was done, and the connection closes
    Refused,      ///< the server says no, and does nothing
    Down,         ///< HTTP 503
    TokenExpired, ///< the token has to be renewed
};

RogueReply troubled(Trouble trouble, const RogueRequest &request,
                    const std::function<RogueReply()> &answer)
{
    switch (trouble) {
    case Trouble::NeverArrives:
        return RogueReply::closed();
    case Trouble::ReplyIsLost:
        answer();
        return RogueReply::closed();
    case Trouble::Refused:
        return QuirkyAccount::refusal();
    case Trouble::Down:
        return RogueReply::httpStatus(503, "Down");
    case Trouble::TokenExpired:
        // A token is asked for in this way only where there is none yet.
        return request.operation().startsWith(u"token"_s)
                   ? answer()
                   : RogueReply::of(R"({"success":false,"error":"Expired token"})");
    }
    return answer();
}

} // namespace

Q_DECLARE_METATYPE(Trouble)

/// What becomes of the procedure when something goes wrong, or somebody comes between, at any
/// point.
class TestDialFirstFaults : public QObject
{
    Q_OBJECT

    using Phase = DialFirst::Phase;

private Q_SLOTS:
    void stopsAndRestoresAtAnyMoment_data();
    void stopsAndRestoresAtAnyMoment();
    void aFailureAtAnyRequestIsSettled_data();
    void aFailureAtAnyRequestIsSettled();
    void aColleagueWinsAtAnyRequest_data();
    void aColleagueWinsAtAnyRequest();
};

void TestDialFirstFaults::stopsAndRestoresAtAnyMoment_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < DialRun::requestsOfOne(); ++at)
        QTest::addRow("request %d", at) << at;
}

void TestDialFirstFaults::stopsAndRestoresAtAnyMoment()
{
    QFETCH(const int, at);
    DialRun desk;
    QVERIFY(desk.plans());
    const int first = static_cast<int>(desk.floor.server.requests().size());
    desk.floor.server.setMeddler(
        [&](int number, const RogueRequest &, const std::function<RogueReply()> &answer) {
            if (number == first + at)
                desk.run.stopAndRestore();
            return answer();
        });
    desk.run.start();
    QVERIFY(desk.ends());
    QCOMPARE(desk.run.phase(), Phase::Over);
    QVERIFY(desk.run.current().isAsPlanned());
    QCOMPARE(desk.run.current().goal(), Goal::Restore);
    QCOMPARE(desk.floor.liveOnes(), CallFloor::before());
}

void TestDialFirstFaults::aFailureAtAnyRequestIsSettled_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<int>("at");
    QTest::addColumn<Goal>("goal");
    const QList<std::pair<const char *, Trouble>> troubles{
        {"never arrives", Trouble::NeverArrives},
        {"reply is lost", Trouble::ReplyIsLost},
        {"refused", Trouble::Refused},
        {"down", Trouble::Down},
        {"token expired", Trouble::TokenExpired},
    };
    for (const auto &[name, trouble] : troubles) {
        for (int at = 0; at < DialRun::requestsOfOne(); ++at) {
            QTest::addRow("%s at %d, finished", name, at) << trouble << at << Goal::Finish;
            QTest::addRow("%s at %d, restored", name, at) << trouble << at << Goal::Restore;
        }
    }
}

void TestDialFirstFaults::aFailureAtAnyRequestIsSettled()
{
    QFETCH(const Trouble, trouble);
    QFETCH(const int, at);
    QFETCH(const Goal, goal);
    DialRun desk;
    QVERIFY(desk.plans());
    const int first = static_cast<int>(desk.floor.server.requests().size());
    desk.floor.server.setMeddler(
        [&](int number, const RogueRequest &request, const std::function<RogueReply()> &answer) {
            return number == first + at ? troubled(trouble, request, answer) : answer();
        });
    desk.run.start();
    QVERIFY(desk.ends());
    const bool isCutShort = desk.run.phase() == Phase::Interrupted;
    if (isCutShort) {
        QVERIFY(!desk.run.reasons().isEmpty());
        desk.run.resume(goal);
        QVERIFY(desk.ends());
    }
    QVERIFY(!isCutShort || trouble != Trouble::TokenExpired);
    QCOMPARE(desk.run.phase(), Phase::Over);
    QVERIFY2(desk.run.current().isAsPlanned(),
             qPrintable(desk.run.current().deviations().join(u' ')));
    const bool isRestored = isCutShort && goal == Goal::Restore;
    QCOMPARE(desk.floor.liveOnes(), isRestored ? CallFloor::before() : CallFloor::after());
}

void TestDialFirstFaults::aColleagueWinsAtAnyRequest_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("dataset");
    QTest::addColumn<QString>("status");
    for (int at = 0; at < DialRun::requestsOfOne(); ++at) {
        for (const int dataset : {1, CallFloor::live, CallFloor::wanted, CallFloor::onHold}) {
            for (const QString &status : {u"LIVE"_s, u"HOLD"_s, u"EXPIRED"_s})
                QTest::addRow("at %d sets %d to %s", at, dataset, qPrintable(status))
                    << at << dataset << status;
        }
    }
}

void TestDialFirstFaults::aColleagueWinsAtAnyRequest()
{
    QFETCH(const int, at);
    QFETCH(const int, dataset);
    QFETCH(const QString, status);
    DialRun desk;
    QVERIFY(desk.plans());
    const int first = static_cast<int>(desk.floor.server.requests().size());
    bool hasChanged = false;
    bool isRace = false;
    desk.floor.server.setMeddler(
        [&](int number, const RogueRequest &request, const std::function<RogueReply()> &answer) {
            if (number == first + at) {
                hasChanged = desk.floor.status(dataset) != status;
                // It falls between the read before this request and its coming.
                isRace = CallFloor::datasetsOf(request).contains(dataset);
                desk.floor.setStatus(dataset, status);
            }
            // What is EXPIRED stays so.
            const RogueReply reply = answer();
            if (hasChanged && status == u"EXPIRED"_s)
                desk.floor.setStatus(dataset, status);
            return reply;
        });
    desk.run.start();
    QVERIFY(desk.ends());
    const bool isRestored = desk.run.current().goal() == Goal::Restore;
    const QSet<int> planned = isRestored ? CallFloor::before() : CallFloor::after();
    for (int id = 1; id <= CallFloor::elsewhere; ++id) {
        const QString wanted = planned.contains(id) ? u"LIVE"_s : u"HOLD"_s;
        const QString now = desk.floor.status(id);
        if (id != dataset || !hasChanged)
            QCOMPARE(now, wanted);
        else if (isRace && status != u"EXPIRED"_s)
            QVERIFY(now == wanted || now == status);
        else
            QCOMPARE(now, status);
    }
    if (desk.run.phase() == Phase::Over && !hasChanged)
        QVERIFY(desk.run.current().isAsPlanned());
}

DIALDESK_GUILESS_TEST(TestDialFirstFaults)
#include "tst_dialfirstfaults.moc"
