// SPDX-License-Identifier: MIT
#include "tests/support/dialrun.h"
#include "tests/support/registeredtest.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Goal = DialFirstPlan::Goal;
using Scope = DialFirstPlan::Scope;

/// The procedure over real sockets.
class TestDialFirst : public QObject
{
    Q_OBJECT

    using Phase = DialFirst::Phase;

private Q_SLOTS:
    void setsTheWantedOneLiveFirst();
    void theDiallerIdlesForFourRoundTripsAtMost();
    void nothingIsSentThatCannotBeKept();
    void whatHasChangedSinceThePreviewIsShownFirst();
    void oneRunAtATime();
    void anotherAccountIsLeftAlone();
    void historyTellsWhatWasDone();
};

void TestDialFirst::setsTheWantedOneLiveFirst()
{
    DialRun desk;
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
    QCOMPARE(DialRun::requestsOfOne(), desk.run.current().forecast().size() + 6);
    QVERIFY(desk.run.idleMs() > 0);
    QVERIFY(!*desk.store.unfinished(u"account"_s));
}

void TestDialFirst::theDiallerIdlesForFourRoundTripsAtMost()
{
    DialRun desk;
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
    DialRun desk(file.fileName());
    QVERIFY(desk.plans());
    QSignalSpy refused(&desk.run, &DialFirst::failed);
    desk.run.start();
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().value<ApiError>().sentence.contains(u"on disk"_s));
    QCOMPARE(desk.run.phase(), Phase::Planned);
    QCOMPARE(desk.posts(), 0);
}

void TestDialFirst::whatHasChangedSinceThePreviewIsShownFirst()
{
    DialRun desk;
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
    DialRun first(folder.path());
    QVERIFY(first.plans());
    first.floor.server.answer(QuirkyAccount::update(), RogueReply::silence());
    first.run.start();
    QCOMPARE(first.run.phase(), Phase::Running);

    DialRun second(folder.path());
    QCOMPARE(second.run.phase(), Phase::Interrupted);
    QVERIFY(second.run.isElsewhere());
    QSignalSpy refused(&second.run, &DialFirst::failed);
    second.run.plan({u"1"_s}, Scope::Table);
    QCOMPARE(refused.size(), 1);
    second.run.resume(Goal::Restore);
    QCOMPARE(second.run.phase(), Phase::Interrupted);
    QVERIFY(second.run.reasons().join(u' ').contains(u"Another Dialdesk"_s));
    QCOMPARE(second.floor.server.requests().size(), 0);
}

void TestDialFirst::anotherAccountIsLeftAlone()
{
    QTemporaryDir folder;
    {
        DialRun desk(folder.path());
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
    DialRun desk(folder.path());
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
    DialRun desk;
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
