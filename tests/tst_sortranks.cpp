// SPDX-License-Identifier: MIT
#include "models/datasets/datasetsort.h"
#include "models/datasets/decimal.h"
#include "models/datasets/sortranks.h"
#include "models/datasets/textorder.h"
#include "tests/support/generated.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

int groupOf(const QString &status)
{
    const qsizetype known =
        QStringList{u"live"_s, u"hold"_s, u"expired"_s}.indexOf(status.toLower());
    return known < 0 ? 3 : static_cast<int>(known);
}

/// Below, equal or above, as DatasetSort describes it, value against value.
int compared(const Dataset &a, const Dataset &b, const DatasetSortKey &key,
             const QCollator &collator)
{
    const QString left = key.column.value(a);
    const QString right = key.column.value(b);
    const int direction = key.order == Qt::AscendingOrder ? 1 : -1;
    const int byText = collator.sortKey(left).compare(collator.sortKey(right));
    switch (key.column.kind()) {
    case DatasetColumn::Number: {
        const auto first = Decimal::parse(left);
        const auto second = Decimal::parse(right);
        if (first && second)
            return direction * (*first < *second ? -1 : *second < *first ? 1 : 0);
        if (first || second)
            return first ? -1 : 1;
        return direction * byText;
    }
    case DatasetColumn::Date:
        return direction * left.compare(right);
    case DatasetColumn::Status:
        return direction *
               (groupOf(left) != groupOf(right) ? groupOf(left) - groupOf(right) : byText);
    case DatasetColumn::Text:
        break;
    }
    return direction * byText;
}

std::vector<int> oneByOne(const QList<Dataset> &rows, const QList<DatasetSortKey> &keys)
{
    const QCollator collator = textOrder(english);
    QList<DatasetSortKey> all = keys;
    all.append({DatasetColumn::of(Dataset::Id)});
    std::vector<int> result(static_cast<size_t>(rows.size()));
    std::iota(result.begin(), result.end(), 0);
    std::stable_sort(result.begin(), result.end(), [&](int a, int b) {
        for (const DatasetSortKey &key : all) {
            if (const int order = compared(rows.at(a), rows.at(b), key, collator); order != 0)
                return order < 0;
        }
        return false;
    });
    return result;
}

QList<DatasetSortKey> keys()
{
    QList<DatasetSortKey> result;
    const int count = *rc::gen::inRange(1, 4);
    for (int key = 0; key < count; ++key)
        result.append(
            {DatasetColumn::at(*rc::gen::inRange(0, Dataset::FieldCount + 1), {u"team"_s}),
             *rc::gen::element(Qt::AscendingOrder, Qt::DescendingOrder)});
    return result;
}

} // namespace

class TestSortRanks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortAsValuesCompare();
    void rememberColumnsAsTheyAreNow();
    void tellNumbersApart_data();
    void tellNumbersApart();
    void sortByEveryBit();
};

void TestSortRanks::sortAsValuesCompare()
{
    QVERIFY(rc::check("ranks sort as the values do, compared one by one", [] {
        const QList<Dataset> rows = *Generated::datasets();
        const QList<DatasetSortKey> by = keys();
        RC_ASSERT(DatasetSort(by, english).order(rows) == oneByOne(rows, by));
    }));
}

void TestSortRanks::rememberColumnsAsTheyAreNow()
{
    QVERIFY(rc::check("what is remembered is true of the rows as they are", [] {
        DatasetSort::Known known;
        QList<Dataset> rows = *Generated::datasets();
        for (int list = 0; list < 3; ++list) {
            const DatasetSortKey key{DatasetColumn::of(*rc::gen::element(
                                         Dataset::Description, Dataset::Notes, Dataset::Priority,
                                         Dataset::LoadDate, Dataset::Status)),
                                     *rc::gen::element(Qt::AscendingOrder, Qt::DescendingOrder)};
            std::vector<int> positions(static_cast<size_t>(rows.size()));
            std::iota(positions.begin(), positions.end(), 0);
            DatasetSort({key}, english).sort(positions, rows, known);
            RC_ASSERT(positions == oneByOne(rows, {key}));
            rows = *Generated::datasetsAfter(rows);
        }
    }));
}

void TestSortRanks::tellNumbersApart_data()
{
    QTest::addColumn<QStringList>("ascending");
    QTest::newRow("plain") << QStringList{u"0"_s, u"7"_s, u"10"_s, u"999999999999999999"_s};
    QTest::newRow("beyond 64 bits")
        << QStringList{u"7"_s, u"99999999999999999999"_s, u"100000000000000000000"_s};
    QTest::newRow("odd ones") << QStringList{u"-5"_s, u"1.10"_s, u"7"_s, u""_s, u"abc"_s};
}

void TestSortRanks::tellNumbersApart()
{
    QFETCH(const QStringList, ascending);
    QList<Dataset> rows;
    for (const QString &value : ascending) {
        rows.prepend(sampleRow(u"1"_s));
        rows.first().set(Dataset::Priority, value);
    }
    std::vector<int> reversed(static_cast<size_t>(rows.size()));
    std::iota(reversed.rbegin(), reversed.rend(), 0);
    QCOMPARE(DatasetSort({{DatasetColumn::of(Dataset::Priority)}}, english).order(rows), reversed);
}

void TestSortRanks::sortByEveryBit()
{
    std::vector<quint64> ranks;
    for (int bit = 0; bit < 64; ++bit)
        ranks.insert(ranks.begin(), quint64(1) << bit);
    ranks.push_back(0);
    std::vector<int> positions(ranks.size());
    std::iota(positions.begin(), positions.end(), 0);
    std::vector<int> expected(positions.rbegin(), positions.rend());
    SortRanks::sort(positions, ranks);
    QCOMPARE(positions, expected);
    SortRanks::sort(positions, SortRanks::turned(ranks));
    // The highest bit says "behind all", which does not turn.
    std::iota(expected.begin(), expected.end(), 1);
    expected.back() = 0;
    QCOMPARE(positions, expected);
}

DIALDESK_GUILESS_TEST(TestSortRanks)
#include "tst_sortranks.moc"
