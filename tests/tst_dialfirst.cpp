// SPDX-License-Identifier: MIT
#include "models/contactnow/connection.h"
#include "models/dialfirst/dialfirst.h"
#include "models/history/changehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/callfloor.h"
#include "tests/support/registeredtest.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Goal = DialFirstPlan::Goal;
using Phase = DialFirst::Phase;
using Scope = DialFirstPlan::Scope;

namespace {

/// A run over a floor, and over a real socket.
struct Run
{
    explicit Run(const QString &folder = {})
        : store(folder)
        , run(store, history)
    {
        run.setApi(&connection.api(), u"account"_s);
    }

    bool plans()
    {
        QSignalSpy planned(&run, &DialFirst::planned);
        run.plan({QString::number(CallFloor::wanted)}, Scope::Table);
        return planned.wait(patienceMs);
    }
    /// It ends, one way or the other.
    bool ends()
    {
        return QTest::qWaitFor([this] { return run.phase() != Phase::Running; }, patienceMs);
    }
    int posts() const { return floor.server.count(QuirkyAccount::update()); }

    CallFloor floor;
    Connection connection{*ServerAddress::parse(floor.server.url().toString()),
                          {u"demo"_s, u"demo"_s, {}},
                          WireFormat::Json,
                          {.silence = std::chrono::seconds(1)}};
    ChangeHistory history{{}};
    DialFirstStore store;
    DialFirst run;
};

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

/// The procedure over real sockets, and what becomes of it when something goes wrong at any point.
class TestDialFirst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTheWantedOneLiveFirst();
    void theDiallerIdlesForFourRoundTripsAtMost();
    void nothingIsSentThatCannotBeKept();
    void whatHasChangedSinceThePreviewIsShownFirst();
    void oneRunAtATime();
    void stopsAndRestoresAtAnyMoment_data();
    void stopsAndRestoresAtAnyMoment();
    void aFailureAtAnyRequestIsSettled_data();
    void aFailureAtAnyRequestIsSettled();
    void aColleagueWinsAtAnyRequest_data();
    void aColleagueWinsAtAnyRequest();
    void anotherAccountIsLeftAlone();
    void historyTellsWhatWasDone();

private:
    /// Requests of a run in which nothing happens, from its start on.
    static int requestsOfARun();
};

int TestDialFirst::requestsOfARun()
{
    static const int requests = [] {
        Run desk;
        if (!desk.plans())
            qFatal("Nothing is planned.");
        const qsizetype before = desk.floor.server.requests().size();
        desk.run.start();
        if (!desk.ends())
            qFatal("The run does not end.");
        return static_cast<int>(desk.floor.server.requests().size() - before);
    }();
    return requests;
}

void TestDialFirst::setsTheWantedOneLiveFirst()
{
    Run desk;
    QVERIFY(desk.plans());
    QCOMPARE(desk.posts(), 0);
    QCOMPARE(desk.run.requestCount(), 6);
    QVERIFY(desk.run.latencyMs() > 0);
    QSignalSpy confirmed(&desk.run, &DialFirst::confirmed);
    desk.run.start();
    QVERIFY(desk.ends());
    QCOMPARE(desk.run.phase(), Phase::Over);
    QVERIFY(desk.run.current().isAsPlanned());
    QCOMPARE(desk.floor.liveOnes(), CallFloor::after());
    QCOMPARE(confirmed.size(), 3);
    QCOMPARE(confirmed.at(1).at(1).toStringList(), QStringList{QString::number(CallFloor::wanted)});
    QCOMPARE(confirmed.at(2).at(1).toStringList().first(), u"1"_s); // of the highest priority
    QCOMPARE(requestsOfARun(), desk.run.current().forecast().size() + 6);
    QVERIFY(desk.run.idleMs() > 0);
    QVERIFY(!*desk.store.unfinished(u"account"_s));
}

void TestDialFirst::theDiallerIdlesForFourRoundTripsAtMost()
{
    Run desk;
    QVERIFY(desk.plans());
    desk.run.start();
    QVERIFY(desk.ends());
    int lastHold = -1;
    int firstLive = -1;
    const QList<RogueRequest> &requests = desk.floor.server.requests();
    for (int i = 0; i < requests.size(); ++i) {
        if (requests.at(i).body.contains("HOLD"))
            lastHold = i;
        if (requests.at(i).body.contains("LIVE") && firstLive < 0)
            firstLive = i;
    }
    QVERIFY(lastHold >= 0 && firstLive > lastHold);
    QVERIFY2(firstLive - lastHold <= 4, qPrintable(QString::number(firstLive - lastHold)));
}

void TestDialFirst::nothingIsSentThatCannotBeKept()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s)); // where the folder would have to be
    QVERIFY(file.open(QIODevice::WriteOnly));
    Run desk(file.fileName());
    QVERIFY(desk.plans());
    QSignalSpy refused(&desk.run, &DialFirst::refused);
    desk.run.start();
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"on disk"_s));
    QCOMPARE(desk.run.phase(), Phase::Planned);
    QCOMPARE(desk.posts(), 0);
}

void TestDialFirst::whatHasChangedSinceThePreviewIsShownFirst()
{
    Run desk;
    desk.run.setFreshness(std::chrono::milliseconds(0));
    QVERIFY(desk.plans());
    desk.floor.setStatus(3, u"HOLD"_s); // by a colleague, while somebody looks at the preview
    QSignalSpy planned(&desk.run, &DialFirst::planned);
    desk.run.start();
    QVERIFY(planned.wait(patienceMs));
    QVERIFY(desk.run.hasMoved());
    QCOMPARE(desk.posts(), 0);
    desk.run.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.run.phase(), Phase::Over, patienceMs);
    QVERIFY(!desk.run.hasMoved());
    QCOMPARE(desk.floor.status(3), u"HOLD"_s);
    QCOMPARE(desk.floor.liveOnes(), CallFloor::after() - QSet<int>{3});
}

void TestDialFirst::oneRunAtATime()
{
    QTemporaryDir folder;
    Run first(folder.path());
    QVERIFY(first.plans());
    first.floor.server.answer(QuirkyAccount::update(), RogueReply::silence());
    first.run.start();
    QCOMPARE(first.run.phase(), Phase::Running);

    Run second(folder.path());
    QCOMPARE(second.run.phase(), Phase::Interrupted);
    QVERIFY(second.run.isElsewhere());
    QSignalSpy refused(&second.run, &DialFirst::refused);
    second.run.plan({u"1"_s}, Scope::Table);
    QCOMPARE(refused.size(), 1);
    second.run.resume(Goal::Restore);
    QCOMPARE(second.run.phase(), Phase::Interrupted);
    QVERIFY(second.run.reasons().join(u' ').contains(u"Another Dialdesk"_s));
    QCOMPARE(second.floor.server.requests().size(), 0);
}

void TestDialFirst::stopsAndRestoresAtAnyMoment_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < requestsOfARun(); ++at)
        QTest::addRow("request %d", at) << at;
}

void TestDialFirst::stopsAndRestoresAtAnyMoment()
{
    QFETCH(const int, at);
    Run desk;
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

void TestDialFirst::aFailureAtAnyRequestIsSettled_data()
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
        for (int at = 0; at < requestsOfARun(); ++at) {
            QTest::addRow("%s at %d, finished", name, at) << trouble << at << Goal::Finish;
            QTest::addRow("%s at %d, restored", name, at) << trouble << at << Goal::Restore;
        }
    }
}

void TestDialFirst::aFailureAtAnyRequestIsSettled()
{
    QFETCH(const Trouble, trouble);
    QFETCH(const int, at);
    QFETCH(const Goal, goal);
    Run desk;
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

void TestDialFirst::aColleagueWinsAtAnyRequest_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("dataset");
    QTest::addColumn<QString>("status");
    for (int at = 0; at < requestsOfARun(); ++at) {
        for (const int dataset : {1, CallFloor::live, CallFloor::wanted, CallFloor::onHold}) {
            for (const QString &status : {u"LIVE"_s, u"HOLD"_s, u"EXPIRED"_s})
                QTest::addRow("at %d sets %d to %s", at, dataset, qPrintable(status))
                    << at << dataset << status;
        }
    }
}

void TestDialFirst::aColleagueWinsAtAnyRequest()
{
    QFETCH(const int, at);
    QFETCH(const int, dataset);
    QFETCH(const QString, status);
    Run desk;
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

void TestDialFirst::anotherAccountIsLeftAlone()
{
    QTemporaryDir folder;
    {
        Run desk(folder.path());
        QVERIFY(desk.plans());
        desk.floor.server.answer(QuirkyAccount::update(), RogueReply::closed());
        desk.floor.server.answer(QuirkyAccount::read(), RogueReply::closed());
        desk.run.start();
        QVERIFY(desk.ends());
        QCOMPARE(desk.run.phase(), Phase::Interrupted);
        desk.run.setApi(&desk.connection.api(), u"another account"_s);
        QCOMPARE(desk.run.phase(), Phase::Idle);
    }
    // The same name, over a server that knows none of the datasets.
    Run desk(folder.path());
    QCOMPARE(desk.run.phase(), Phase::Interrupted);
    QVERIFY(!desk.run.isElsewhere());
    desk.floor.server.answer(QuirkyAccount::read(),
                             RogueReply::of(R"({"success":true,"total":0,"list":[]})"));
    desk.run.resume(Goal::Restore);
    QVERIFY(desk.ends());
    QCOMPARE(desk.run.phase(), Phase::Interrupted);
    QCOMPARE(desk.posts(), 0);
    QVERIFY(*desk.store.unfinished(u"account"_s));
}

void TestDialFirst::historyTellsWhatWasDone()
{
    Run desk;
    QVERIFY(desk.plans());
    desk.run.start();
    QVERIFY(desk.ends());
    const QList<HistoryEntry> entries = desk.history.entries();
    QCOMPARE(entries.size(), 2 * CallFloor::live + 1);
    for (const HistoryEntry &entry : entries) {
        QCOMPARE(entry.field, Dataset::Status);
        QCOMPARE(entry.outcome, HistoryEntry::Outcome::Confirmed);
        QVERIFY(entry.before != entry.after);
    }
}

DIALDESK_GUILESS_TEST(TestDialFirst)
#include "tst_dialfirst.moc"
