// SPDX-License-Identifier: MIT
#include "tests/support/deadrun.h"
#include "tests/support/registeredtest.h"

#include <QMetaEnum>

#include <cstdio>

using namespace Qt::StringLiterals;
using At = DeadRun::At;

namespace {

constexpr int runsAtOnce = 4;

} // namespace

/// A run that is killed at any moment ends, once it is resumed or restored, with just those
/// datasets LIVE that were to be, or that were.
class TestDialFirstCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWellWhereverItIsKilled_data();
    void endsWellWhereverItIsKilled();

private:
    void check(const DeadRun &run);
};

void TestDialFirstCrash::endsWellWhereverItIsKilled_data()
{
    QTest::addColumn<At>("at");
    QTest::addColumn<QList<bool>>("restores"); // in turn
    QTest::addColumn<int>("fewest");           // moments there are
    QTest::newRow("at requests, resumed") << At::Request << QList{false} << 8;
    QTest::newRow("at requests, restored") << At::Request << QList{true} << 8;
    QTest::newRow("at replies, resumed") << At::Reply << QList{false} << 8;
    QTest::newRow("at replies, restored") << At::Reply << QList{true} << 8;
#ifdef DIALDESK_DYING_AT_WRITES
    QTest::newRow("at writes") << At::Write << QList{false, true} << 100;
#endif
}

void TestDialFirstCrash::endsWellWhereverItIsKilled()
{
    QFETCH(const At, at);
    QFETCH(const QList<bool>, restores);
    QFETCH(const int, fewest);
    std::vector<std::unique_ptr<DeadRun>> runs;
    bool isThrough = false; // a run came to its end: there is no later moment
    int killed = 0;
    const auto start = [&] {
        const int number = static_cast<int>(runs.size()) + (at == At::Write ? 1 : 0);
        runs.push_back(
            std::make_unique<DeadRun>(at, number, restores.at(number % restores.size())));
        runs.back()->start();
    };
    for (size_t next = 0; !isThrough; ++next) {
        while (runs.size() < next + runsAtOnce)
            start();
        DeadRun &run = *runs.at(next);
        QVERIFY2(QTest::qWaitFor([&run] { return run.isFinished(); }, 5 * patienceMs),
                 qPrintable(QString::number(run.number)));
        isThrough = !run.wasKilled;
        killed += run.wasKilled ? 1 : 0;
        check(run);
        if (QTest::currentTestFailed())
            break;
        runs.at(next).reset();
    }
    for (const auto &run : runs) // those behind the last moment, too
        QVERIFY(!run || QTest::qWaitFor([&run] { return run->isFinished(); }, 5 * patienceMs));
    std::printf("%d moments\n", killed);
    QVERIFY2(killed >= fewest, qPrintable(QString::number(killed)));
}

void TestDialFirstCrash::check(const DeadRun &run)
{
    const QByteArray where = QByteArray(QMetaEnum::fromType<At>().valueToKey(int(run.at))) + ' ' +
                             QByteArray::number(run.number) + ": " + run.settled.messages +
                             run.settled.output;
    const QSet<int> live = run.floor.liveOnes();
    // Killed before anything was kept, nothing was sent; killed at the very end, all was done.
    const bool isRestored = run.wasUnfinished && run.restores;
    if (isRestored)
        QVERIFY2(live == CallFloor::before(), where.constData());
    else if (run.wasUnfinished || !run.wasKilled)
        QVERIFY2(live == CallFloor::after(), where.constData());
    else
        QVERIFY2(live == CallFloor::before() || live == CallFloor::after(), where.constData());
    QVERIFY2(run.settled.status == 0, where.constData());
    QVERIFY2(run.settledOnceMore.status == 0, where.constData());
    QVERIFY2(run.settledOnceMore.messages.contains("No run of Dial first is unfinished"),
             where.constData());
    QCOMPARE(run.postsOnceMore, 0);
}

DIALDESK_GUILESS_TEST(TestDialFirstCrash)
#include "tst_dialfirstcrash.moc"
