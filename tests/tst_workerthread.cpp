// SPDX-License-Identifier: MIT
#include "models/contactnow/workerthread.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <memory>

class TestWorkerThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsResultsInOrder();
    void leavesTheEventLoopItsTurns();
    void bringsResultsIntoANestedLoop();
    void mayBeDeletedByAResult();
    void passesOverResultsNobodyWaitsFor();
};

namespace {

/// Has \a worker deliver \a count results, which find their number in turn.
void deliver(WorkerThread &worker, QObject *context, int count,
             const std::function<void(int)> &result)
{
    worker.run([&worker, context = QPointer<QObject>(context), count, result] {
        for (int number = 0; number < count; ++number)
            worker.deliver(context, [result, number] { result(number); });
    });
}

} // namespace

void TestWorkerThread::bringsResultsInOrder()
{
    WorkerThread worker;
    QList<int> order;
    deliver(worker, this, 5, [&order](int number) {
        QVERIFY(QThread::currentThread() == QCoreApplication::instance()->thread());
        order.append(number);
    });
    QTRY_COMPARE_WITH_TIMEOUT(order, (QList<int>{0, 1, 2, 3, 4}), patienceMs);
}

void TestWorkerThread::leavesTheEventLoopItsTurns()
{
    constexpr int results = 100;
    WorkerThread worker;
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    timer.start(0);
    int done = 0;
    int turnsUntilDone = 0;
    deliver(worker, this, results, [&](int) {
        QElapsedTimer busy;
        for (busy.start(); busy.elapsed() < 2;) {
        }
        if (++done == results)
            turnsUntilDone = turns;
        else if (done == 1)
            turns = 0;
    });
    QTRY_COMPARE_WITH_TIMEOUT(done, results, patienceMs);
    // 200 ms of work in slices of some 8 ms.
    QVERIFY2(turnsUntilDone >= 10, QByteArray::number(turnsUntilDone).constData());
}

void TestWorkerThread::bringsResultsIntoANestedLoop()
{
    WorkerThread worker;
    QList<int> order;
    deliver(worker, this, 3, [&order](int number) {
        order.append(number);
        if (number > 0)
            return;
        QEventLoop nested;
        QTimer look;
        connect(&look, &QTimer::timeout, &nested, [&] {
            if (order.size() == 3)
                nested.quit();
        });
        look.start(1);
        QTimer::singleShot(patienceMs, &nested, &QEventLoop::quit);
        nested.exec();
        order.append(-1);
    });
    QTRY_COMPARE_WITH_TIMEOUT(order, (QList<int>{0, 1, 2, -1}), patienceMs);
}

void TestWorkerThread::mayBeDeletedByAResult()
{
    auto worker = std::make_unique<WorkerThread>();
    int ran = 0;
    deliver(*worker, this, 2, [&](int) {
        ++ran;
        worker.reset();
    });
    QTRY_VERIFY_WITH_TIMEOUT(!worker, patienceMs);
    QCOMPARE(ran, 1);
}

void TestWorkerThread::passesOverResultsNobodyWaitsFor()
{
    WorkerThread worker;
    auto context = std::make_unique<QObject>();
    QList<int> order;
    deliver(worker, context.get(), 2, [&](int number) {
        order.append(number);
        context.reset();
    });
    bool isDone = false;
    deliver(worker, this, 1, [&isDone](int) { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patienceMs);
    QCOMPARE(order, QList<int>{0});
}

DIALDESK_GUILESS_TEST(TestWorkerThread)
#include "tst_workerthread.moc"
