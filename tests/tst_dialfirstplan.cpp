// SPDX-License-Identifier: MIT
#include "tests/support/planneddialling.h"
#include "tests/support/registeredtest.h"

using namespace PlannedDialling;
using namespace Qt::StringLiterals;
using Goal = DialFirstPlan::Goal;
using Scope = DialFirstPlan::Scope;

/// What a run does next, from what it did and what the server lists.
class TestDialFirstPlan : public QObject
{
    Q_OBJECT

    using State = DialFirstItem::State;

private Q_SLOTS:
    void onlyWhatCanBeDialledIsTakenOn_data();
    void onlyWhatCanBeDialledIsTakenOn();
    void theScopeIsTheCampaignTableOrAll();
    void theWantedOnesGoLiveFirstThenTheOthersByPriority();
    void restoringPutsTheWantedOneBack();
    void whatRefusesTogetherIsAskedAlone();
    void oneThatStaysLiveEndsInRestoring();
    void aSuccessThatDoesNotShowIsNotAskedForAgain();
    void aRestoreThatWasCutShortCanBeFinished();
    void thePreviewChangesNothing();
    void theDiallerIdlesWhileNothingIsLive();
};

void TestDialFirstPlan::onlyWhatCanBeDialledIsTakenOn_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("locked");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("on HOLD") << u"HOLD"_s << u"0"_s << QStringList{u"1"_s} << QString();
    QTest::newRow("LIVE") << u"LIVE"_s << u"0"_s << QStringList{u"1"_s} << QString();
    QTest::newRow("EXPIRED") << u"EXPIRED"_s << u"0"_s << QStringList{u"1"_s} << u"EXPIRED"_s;
    QTest::newRow("an unknown status")
        << u"PAUSED"_s << u"0"_s << QStringList{u"1"_s} << u"PAUSED"_s;
    QTest::newRow("locked") << u"HOLD"_s << u"1"_s << QStringList{u"1"_s} << u"locked"_s;
    QTest::newRow("not there") << u"HOLD"_s << u"0"_s << QStringList{u"9"_s} << u"no dataset 9"_s;
    QTest::newRow("listed twice") << u"HOLD"_s << u"0"_s << QStringList{u"2"_s} << u"twice"_s;
    QTest::newRow("the second of two")
        << u"LIVE"_s << u"0"_s << QStringList{u"1"_s, u"9"_s} << u"no dataset 9"_s;
}

void TestDialFirstPlan::onlyWhatCanBeDialledIsTakenOn()
{
    QFETCH(const QString, status);
    QFETCH(const QString, locked);
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, complaint);
    Dataset first = row(1, status);
    first.set(Dataset::Locked, locked);
    const QList<Dataset> rows{first, row(2, u"LIVE"_s), row(2, u"LIVE"_s), row(3, u"LIVE"_s)};
    const auto plan = planned(rows, wanted, Scope::Table);
    QCOMPARE(plan.has_value(), complaint.isEmpty());
    if (plan)
        QCOMPARE(plan->datasets(), (QStringList{u"1"_s, u"3"_s})); // 2 can't be told apart
    else
        QVERIFY2(plan.error().contains(complaint), qPrintable(plan.error()));
}

void TestDialFirstPlan::theScopeIsTheCampaignTableOrAll()
{
    const QList<Dataset> rows{row(1, u"HOLD"_s),
                              row(2, u"LIVE"_s),
                              row(3, u"HOLD"_s),
                              row(4, u"LIVE"_s, 10, u"other"_s),
                              row(5, u"EXPIRED"_s),
                              row(6, u"LIVE"_s, 10, u"third"_s),
                              row(7, u"HOLD"_s, 1, u"third"_s)};
    const auto table = planned(rows, {u"1"_s}, Scope::Table);
    QCOMPARE(table->datasets(), (QStringList{u"1"_s, u"2"_s}));
    const auto two = planned(rows, {u"7"_s, u"1"_s}, Scope::Table);
    QCOMPARE(two->datasets(), (QStringList{u"7"_s, u"1"_s, u"2"_s, u"6"_s}));
    const auto all = planned(rows, {u"1"_s}, Scope::All);
    QCOMPARE(all->datasets(), (QStringList{u"1"_s, u"2"_s, u"4"_s, u"6"_s}));
}

void TestDialFirstPlan::theWantedOnesGoLiveFirstThenTheOthersByPriority()
{
    Server server{{row(9, u"LIVE"_s, 50), row(10, u"LIVE"_s, 50), row(3, u"LIVE"_s, 90),
                   row(4, u"HOLD"_s, 5), row(5, u"LIVE"_s, 5), row(6, u"HOLD"_s, 80)},
                  {}};
    auto plan = *planned(server.rows, {u"4"_s, u"5"_s}, Scope::Table);
    QCOMPARE(plan.forecast().size(), 3);
    finish(server, plan);
    QCOMPARE(server.wentLive, (QStringList{u"4"_s, u"5"_s, u"3"_s, u"9"_s, u"10"_s}));
    QVERIFY(plan.isAsPlanned());
    QCOMPARE(server.status(u"6"_s), u"HOLD"_s);
    for (const DialFirstPlan::Part &part : plan.parts())
        QCOMPARE(part.done, part.all);
}

void TestDialFirstPlan::restoringPutsTheWantedOneBack()
{
    Server server{{row(1, u"HOLD"_s), row(2, u"LIVE"_s, 10), row(3, u"LIVE"_s, 20)}, {}};
    auto plan = *planned(server.rows, {u"1"_s}, Scope::Table);
    for (int step = 0; step < 2; ++step) { // all on HOLD, and 1 LIVE
        const auto next = plan.next();
        plan.begin(*next);
        plan.observe(server.rows, send(server, plan, *next));
    }
    QCOMPARE(server.live(), QStringList{u"1"_s});
    plan.setGoal(Goal::Restore);
    finish(server, plan);
    QCOMPARE(server.live(), (QStringList{u"2"_s, u"3"_s}));
    QCOMPARE(server.wentLive, (QStringList{u"1"_s, u"3"_s, u"2"_s}));
    QVERIFY(plan.isAsPlanned());
    for (const DialFirstPlan::Part &part : plan.parts())
        QCOMPARE(part.done, part.all);
}

void TestDialFirstPlan::whatRefusesTogetherIsAskedAlone()
{
    Server server{{row(1, u"HOLD"_s), row(2, u"LIVE"_s), row(3, u"LIVE"_s)}, {}};
    auto plan = *planned(server.rows, {u"1"_s}, Scope::Table);
    const auto together = plan.next();
    QVERIFY(!together->isAlone);
    QCOMPARE(together->items.size(), 2);
    plan.begin(*together);
    plan.observe(server.rows, {{u"2"_s, u"Not for you."_s}, {u"3"_s, u"Not for you."_s}});
    const auto alone = plan.next();
    QVERIFY(alone->isAlone);
    QCOMPARE(alone->items.size(), 2);
    QCOMPARE(plan.deviations().size(), 2);
    finish(server, plan);
    QVERIFY(plan.isAsPlanned());
}

void TestDialFirstPlan::oneThatStaysLiveEndsInRestoring()
{
    Server server{{row(1, u"HOLD"_s), row(2, u"LIVE"_s), row(3, u"LIVE"_s)}, {}};
    auto plan = *planned(server.rows, {u"1"_s}, Scope::Table);
    while (const auto step = plan.next()) {
        plan.begin(*step);
        auto answers = send(server, plan, *step);
        if (step->status == u"HOLD"_s) {
            server.set(u"3"_s, u"LIVE"_s);
            answers[u"3"_s] = u"It is locked."_s;
        }
        plan.observe(server.rows, answers);
    }
    QCOMPARE(plan.goal(), Goal::Restore);
    QCOMPARE(server.live(), (QStringList{u"2"_s, u"3"_s}));
    QVERIFY(plan.isOver());
    QCOMPARE(plan.deviations(), QStringList{u"Dataset 3 is still LIVE. It is locked."_s});
}

void TestDialFirstPlan::aSuccessThatDoesNotShowIsNotAskedForAgain()
{
    Server server{{row(1, u"HOLD"_s), row(2, u"LIVE"_s), row(3, u"LIVE"_s)}, {}};
    auto plan = *planned(server.rows, {u"1"_s}, Scope::Table);
    while (const auto step = plan.next()) {
        plan.begin(*step);
        const auto answers = send(server, plan, *step);
        if (step->items.contains(2) && step->status == u"LIVE"_s)
            server.set(u"3"_s, u"HOLD"_s); // perhaps a colleague
        plan.observe(server.rows, answers);
    }
    QCOMPARE(server.live(), (QStringList{u"1"_s, u"2"_s}));
    QVERIFY(!plan.isOver());
    QCOMPARE(plan.stuck(), QStringList{u"3"_s});
    // A person says so, and it is tried again.
    plan.setGoal(Goal::Finish);
    finish(server, plan);
    QVERIFY(plan.isAsPlanned());
    QCOMPARE(server.live(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void TestDialFirstPlan::aRestoreThatWasCutShortCanBeFinished()
{
    Server server{{row(1, u"HOLD"_s), row(2, u"LIVE"_s), row(3, u"LIVE"_s)}, {}};
    auto plan = *planned(server.rows, {u"1"_s}, Scope::Table);
    const auto hold = plan.next();
    plan.begin(*hold);
    plan.observe(server.rows, send(server, plan, *hold));
    plan.setGoal(Goal::Restore);
    const auto live = plan.next();
    plan.begin(*live);
    server.set(u"2"_s, u"LIVE"_s); // and then the line broke
    plan.observe(server.rows);
    plan.setGoal(Goal::Finish);
    server.wentLive.clear();
    finish(server, plan);
    QVERIFY(plan.isAsPlanned());
    QCOMPARE(server.wentLive, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void TestDialFirstPlan::thePreviewChangesNothing()
{
    const Server server{{row(1, u"LIVE"_s), row(2, u"LIVE"_s), row(3, u"LIVE"_s)}, {}};
    const auto plan = *planned(server.rows, {u"2"_s}, Scope::Table);
    const DialFirstPlan before = plan;
    QStringList lines;
    for (const DialFirstPlan::Step &step : plan.forecast()) {
        for (const int index : step.items)
            lines.append(QString(step.status) + plan.items().at(index).dataset);
    }
    QCOMPARE(lines.join(u' '), u"HOLD2 HOLD1 HOLD3 LIVE2 LIVE1 LIVE3"_s);
    QCOMPARE(plan, before);
}

void TestDialFirstPlan::theDiallerIdlesWhileNothingIsLive()
{
    Server server{{row(1, u"HOLD"_s), row(2, u"LIVE"_s)}, {}};
    auto plan = *planned(server.rows, {u"1"_s}, Scope::Table);
    QList<bool> idle{plan.isIdle()};
    while (const auto step = plan.next()) {
        plan.begin(*step);
        idle.append(plan.isIdle());
        plan.observe(server.rows, send(server, plan, *step));
        idle.append(plan.isIdle());
    }
    QCOMPARE(idle, (QList<bool>{false, true, true, true, false, false, false}));
}

DIALDESK_GUILESS_TEST(TestDialFirstPlan)
#include "tst_dialfirstplan.moc"
