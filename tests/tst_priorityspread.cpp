// SPDX-License-Identifier: MIT
#include "models/datasets/dataset.h"
#include "models/dialling/priorityspread.h"
#include "tests/support/registeredtest.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using PrioritySpread::Place;

namespace {

bool isInOrder(const QList<Place> &places, const QList<int> &priorities)
{
    for (qsizetype i = 1; i < places.size(); ++i) {
        const bool isLower = priorities.at(i) < priorities.at(i - 1);
        const bool isLaterOfSame =
            priorities.at(i) == priorities.at(i - 1) && places.at(i).rank > places.at(i - 1).rank;
        if (!isLower && !isLaterOfSame)
            return false;
    }
    return true;
}

/// The most that can stay, found by trying all that may: whether the others fit in between is
/// tried with each value.
int mostThatStay(const QList<Place> &places)
{
    int most = 0;
    for (unsigned kept = 0; kept < 1U << places.size(); ++kept) {
        QList<int> priorities;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const int before = i == 0 ? 90 : priorities.last();
            const bool mayBeSame = i == 0 || places.at(i).rank > places.at(i - 1).rank;
            priorities.append(kept >> i & 1 ? places.at(i).priority.toInt()
                                            : before - (mayBeSame ? 0 : 1));
        }
        const bool isWithin = std::all_of(priorities.cbegin(), priorities.cend(),
                                          [](int value) { return value >= 0 && value <= 90; });
        if (isWithin && isInOrder(places, priorities))
            most = std::max(most, std::popcount(kept));
    }
    return most;
}

QList<Place> listed(const QStringList &priorities)
{
    QList<Place> places;
    for (const QString &priority : priorities)
        places.append({priority, static_cast<int>(places.size()), false});
    return places;
}

} // namespace

/// Priorities for a wanted order, with as few changes as there can be.
class TestPrioritySpread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreads_data();
    void spreads();
    void saysWhereThereIsNoRoom();
    void keepsTheOrderAndTheMostThatCanStay();
};

void TestPrioritySpread::spreads_data()
{
    QTest::addColumn<QStringList>("priorities");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QStringList>("expected");
    using Texts = QStringList;
    QTest::newRow("nothing moved") << Texts{u"90"_s, u"50"_s, u"50"_s, u"007"_s} << 1 << 1
                                   << Texts{u"90"_s, u"50"_s, u"50"_s, u"007"_s};
    QTest::newRow("to the top") << Texts{u"60"_s, u"40"_s, u"20"_s} << 2 << 0
                                << Texts{u"80"_s, u"60"_s, u"40"_s};
    QTest::newRow("to the end") << Texts{u"60"_s, u"40"_s, u"20"_s} << 0 << 2
                                << Texts{u"40"_s, u"20"_s, u"5"_s};
    QTest::newRow("between") << Texts{u"60"_s, u"40"_s, u"20"_s} << 2 << 1
                             << Texts{u"60"_s, u"50"_s, u"40"_s};
    QTest::newRow("above the highest that there is, which gives way")
        << Texts{u"90"_s, u"40"_s} << 1 << 0 << Texts{u"40"_s, u"15"_s};
    QTest::newRow("where there is no room it shares the one above")
        << Texts{u"50"_s, u"49"_s, u"10"_s} << 2 << 1 << Texts{u"50"_s, u"50"_s, u"49"_s};
    QTest::newRow("among equals") << Texts{u"10"_s, u"10"_s, u"10"_s} << 2 << 0
                                  << Texts{u"55"_s, u"10"_s, u"10"_s};
    QTest::newRow("a priority for callbacks stays in front")
        << Texts{u"100"_s, u"40"_s, u"20"_s} << 2 << 1 << Texts{u"100"_s, u"70"_s, u"40"_s};
    QTest::newRow("what is none stays behind")
        << Texts{u"40"_s, u"20"_s, u"abc"_s} << 1 << 0 << Texts{u"70"_s, u"40"_s, u"abc"_s};
    QTest::newRow("what is none, and moved, becomes one")
        << Texts{u"40"_s, u"20"_s, u"abc"_s} << 2 << 0 << Texts{u"70"_s, u"40"_s, u"20"_s};
    QTest::newRow("one alone") << Texts{u"?"_s} << 0 << 0 << Texts{u"45"_s};
    QTest::newRow("none") << Texts{} << -1 << -1 << Texts{};
}

void TestPrioritySpread::spreads()
{
    QFETCH(const QStringList, priorities);
    QFETCH(const int, from);
    QFETCH(const int, to);
    QList<Place> places = listed(priorities);
    if (from >= 0) {
        places[from].isMoved = true;
        places.move(from, to);
    }
    QTEST(PrioritySpread::over(places), "expected");
}

void TestPrioritySpread::saysWhereThereIsNoRoom()
{
    QList<Place> places;
    for (int i = 0; i < 92; ++i)
        places.append({QString::number(i), -i, true}); // each has to have a priority of its own
    QVERIFY(PrioritySpread::over(places).isEmpty());
    places.removeLast();
    const QStringList all = PrioritySpread::over(places);
    QCOMPARE(all.size(), 91);
    QCOMPARE(all.first(), u"90"_s);
    QCOMPARE(all.last(), u"0"_s);
}

void TestPrioritySpread::keepsTheOrderAndTheMostThatCanStay()
{
    QVERIFY(rc::check([] {
        const auto count = *rc::gen::inRange(1, 9);
        QList<int> ranks(count);
        std::iota(ranks.begin(), ranks.end(), 0);
        QList<Place> places;
        for (int i = 0; i < count; ++i) {
            const int at = *rc::gen::inRange(0, static_cast<int>(ranks.size()));
            // Often close together, and at the ends.
            const int priority = *rc::gen::oneOf(rc::gen::inRange(0, 91), rc::gen::inRange(0, 4),
                                                 rc::gen::inRange(87, 91));
            places.append(
                {QString::number(priority), ranks.takeAt(at), *rc::gen::arbitrary<bool>()});
        }
        const QStringList texts = PrioritySpread::over(places);
        RC_ASSERT(texts.size() == count);
        QList<int> priorities;
        int stayed = 0;
        for (int i = 0; i < count; ++i) {
            const auto priority = DatasetPriority::parse(texts.at(i));
            RC_ASSERT(priority.has_value());
            priorities.append(*priority);
            stayed += texts.at(i) == places.at(i).priority ? 1 : 0;
        }
        RC_ASSERT(isInOrder(places, priorities));
        RC_ASSERT(stayed == mostThatStay(places));
    }));
}

DIALDESK_GUILESS_TEST(TestPrioritySpread)
#include "tst_priorityspread.moc"
