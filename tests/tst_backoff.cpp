// SPDX-License-Identifier: MIT
#include "models/contactnow/backoff.h"
#include "tests/support/registeredtest.h"

#include <QSet>

using namespace std::chrono_literals;

class TestBackOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerEachTime();
    void waitsNoTwoAlike();
    void heedsTheServer();
    void leavesAloneWhatWillNotPass();

private:
    static ApiError passing(std::optional<std::chrono::milliseconds> retryAfter = {})
    {
        return {.isPassing = true, .retryAfter = retryAfter};
    }
};

void TestBackOff::waitsLongerEachTime()
{
    BackOff backOff(3);
    for (std::chrono::milliseconds about = 500ms; about <= 2000ms; about *= 2) {
        const auto wait = backOff.next(passing());
        QVERIFY(wait);
        QVERIFY(*wait >= about / 2 && *wait < about * 3 / 2);
    }
    QVERIFY(!backOff.next(passing()));
}

void TestBackOff::waitsNoTwoAlike()
{
    QSet<qint64> waits;
    for (int program = 0; program < 50; ++program)
        waits.insert(BackOff(1).next(passing())->count());
    QVERIFY(waits.size() > 10);
}

void TestBackOff::heedsTheServer()
{
    BackOff backOff(3);
    QCOMPARE(backOff.next(passing(20s)), std::optional<std::chrono::milliseconds>(20s));
    QVERIFY(backOff.next(passing(0s)) >= 500ms);
    QVERIFY(!backOff.next(passing(31s)));
}

void TestBackOff::leavesAloneWhatWillNotPass()
{
    QVERIFY(!BackOff(3).next({}));
    QVERIFY(!BackOff(3).next({.retryAfter = 1s}));
    QVERIFY(!BackOff().next(passing()));
}

DIALDESK_APPLESS_TEST(TestBackOff)
#include "tst_backoff.moc"
