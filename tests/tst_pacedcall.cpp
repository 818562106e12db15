// SPDX-License-Identifier: MIT
#include "models/datasets/pacedcall.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"

#include <QElapsedTimer>
#include <QTest>

class TestPacedCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsOnceForAll();
    void takesNoMoreThanAFifthOfTheTime();
};

void TestPacedCall::callsOnceForAll()
{
    int calls = 0;
    PacedCall call([&calls] { ++calls; });
    for (int i = 0; i < 10; ++i)
        call.soon();
    QCOMPARE(calls, 0);
    QTRY_COMPARE_WITH_TIMEOUT(calls, 1, patienceMs);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
    call.soon();
    QTRY_COMPARE_WITH_TIMEOUT(calls, 2, patienceMs);
}

void TestPacedCall::takesNoMoreThanAFifthOfTheTime()
{
    constexpr qint64 workMs = 20;
    int calls = 0;
    PacedCall call([&calls] {
        ++calls;
        QElapsedTimer work;
        work.start();
        while (!work.hasExpired(workMs)) {
        }
    });
    call.soon();
    QTRY_COMPARE_WITH_TIMEOUT(calls, 1, patienceMs);
    QElapsedTimer waited;
    waited.start();
    call.soon();
    QTRY_COMPARE_WITH_TIMEOUT(calls, 2, patienceMs);
    QVERIFY2(waited.elapsed() >= 4 * workMs, qPrintable(QString::number(waited.elapsed())));
}

DIALDESK_GUILESS_TEST(TestPacedCall)
#include "tst_pacedcall.moc"
