// SPDX-License-Identifier: MIT
#include "models/datasets/refreshschedule.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace std::chrono_literals;

/// When an automatic refresh is due, at times that the test makes up.
class TestRefreshSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOffAtFirst()
    {
        RefreshSchedule schedule;
        QCOMPARE(schedule.interval(), 0);
        schedule.readEnded(true, m_start);
        schedule.readEnded(false, m_start);
        QVERIFY(!schedule.isDue(m_start + 1000h));
        QVERIFY(!schedule.isBackingOff());
    }

    void isDueAnIntervalAfterTheLastRead_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("1") << 1;
        QTest::newRow("5") << 5;
        QTest::newRow("15") << 15;
    }

    void isDueAnIntervalAfterTheLastRead()
    {
        QFETCH(const int, minutes);
        const std::chrono::minutes interval(minutes);
        RefreshSchedule schedule;
        schedule.setInterval(minutes, m_start);
        QVERIFY(!schedule.isDue(m_start + interval - 1ms));
        QVERIFY(schedule.isDue(m_start + interval));
        schedule.readEnded(true, m_start + interval + 3s);
        QVERIFY(!schedule.isDue(m_start + 2 * interval));
        QVERIFY(schedule.isDue(m_start + 2 * interval + 3s));
    }

    void refusesOtherIntervals_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("negative") << -5;
        QTest::newRow("not one of them") << 2;
        QTest::newRow("huge") << 2'000'000'000;
    }

    void refusesOtherIntervals()
    {
        QFETCH(const int, minutes);
        RefreshSchedule schedule;
        schedule.setInterval(5, m_start);
        schedule.setInterval(minutes, m_start);
        QCOMPARE(schedule.interval(), 0);
        QVERIFY(!schedule.isDue(m_start + 1000h));
    }

    void waitsTwiceAsLongAfterEachError()
    {
        RefreshSchedule schedule;
        schedule.setInterval(5, m_start);
        QList<int> waits;
        for (int error = 0; error < 4; ++error) {
            schedule.readEnded(false, m_start);
            waits.append(static_cast<int>(schedule.wait().count()));
            QVERIFY(schedule.isBackingOff());
            QVERIFY(!schedule.isDue(m_start + schedule.wait() - 1ms));
            QVERIFY(schedule.isDue(m_start + schedule.wait()));
        }
        QCOMPARE(waits, (QList<int>{10, 20, 30, 30}));

        schedule.readEnded(true, m_start);
        QVERIFY(!schedule.isBackingOff());
        QVERIFY(schedule.isDue(m_start + 5min));
    }

    void anotherIntervalStartsAfresh()
    {
        RefreshSchedule schedule;
        schedule.setInterval(1, m_start);
        schedule.readEnded(false, m_start);
        schedule.setInterval(15, m_start + 1min);
        QVERIFY(!schedule.isBackingOff());
        QVERIFY(!schedule.isDue(m_start + 16min - 1ms));
        QVERIFY(schedule.isDue(m_start + 16min));
    }

private:
    const RefreshSchedule::Time m_start{100h};
};

DIALDESK_GUILESS_TEST(TestRefreshSchedule)
#include "tst_refreshschedule.moc"
