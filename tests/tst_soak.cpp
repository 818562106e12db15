// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "tests/support/soakday.h"

#include <QElapsedTimer>

#include <cstdio>

namespace {

constexpr int tenths = 10;

/// Before the first measurement: all that has a bound, as the log of requests has, is full then.
constexpr int roundsToWarmUp = 45;

int roundsATenth()
{
    // In full: 10,000 refreshes, 2,000 edits and 200 tokens.
    return qEnvironmentVariable("DIALDESK_SOAK") == QStringLiteral("full") ? 100 : 3;
}

} // namespace

/// Eight hours of use in some minutes, and what a network does to it: the program stays as small as
/// it was, loses no edit and calls nothing saved that the server does not hold.
class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void nothingIsLostAndNothingGrows()
    {
        SoakDay day;
        for (int round = 0; round < roundsToWarmUp; ++round)
            day.round();
        QElapsedTimer clock;
        clock.start();
        std::printf("%8s %10s %12s %10s %8s %8s %8s %10s %8s %8s\n", "seconds", "memory MiB",
                    "descriptors", "refreshes", "edits", "posts", "tokens", "confirmed", "clashes",
                    "faults");
        const auto print = [&](const Footprint &footprint) {
            const SoakDay::Counts &counts = day.counts();
            std::printf("%8.1f %10.1f %12d %10d %8d %8d %8d %10d %8d %8d\n",
                        double(clock.elapsed()) / 1e3, double(footprint.bytes) / (1 << 20),
                        footprint.descriptors, counts.refreshes, counts.edits, counts.posts,
                        day.tokens(), counts.confirmed, counts.conflicts, day.faults());
        };
        const Footprint before = day.quiet();
        print(before);
        for (int tenth = 0; tenth < tenths; ++tenth) {
            for (int round = 0; round < roundsATenth(); ++round)
                day.round();
            const Footprint now = day.quiet(before.descriptors);
            print(now);
            QVERIFY2(day.complaint().isEmpty(), qPrintable(day.complaint()));
        }
        day.postAll();
        QCOMPARE(day.recorded(), day.counts().confirmed);
        day.startAgain();
        QVERIFY2(day.complaint().isEmpty(), qPrintable(day.complaint()));
    }
};

DIALDESK_TEST(TestSoak)
#include "tst_soak.moc"
