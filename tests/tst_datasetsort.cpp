// SPDX-License-Identifier: MIT
#include "models/datasets/datasetsort.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Datasets 1, 2, 3 … with these values of \a column.
QList<Dataset> withValues(const DatasetColumn &column, const QStringList &values)
{
    QList<Dataset> result;
    for (const QString &value : values) {
        Dataset dataset;
        dataset.set(Dataset::Id, QString::number(result.size() + 1));
        if (column.field)
            dataset.set(*column.field, value);
        else
            dataset.setExtras({{column.extra, value}});
        result.append(dataset);
    }
    return result;
}

QStringList inOrder(const std::vector<int> &order, const QStringList &values)
{
    QStringList result;
    for (const int position : order)
        result.append(values.at(position));
    return result;
}

} // namespace

class TestDatasetSort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void sortsByTheRulesOfTheLocale();
    void endsTiesOnTheId();
    void takesSeveralColumns();
    void aColumnIsChosen();
    void keepsTheOrderWithoutKeys();
    void keepsDatasetsListedTwiceAsTheyCame();
    void readsKeys_data();
    void readsKeys();
    void refusesUnknownColumns();
};

void TestDatasetSort::sorts_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("ascending");
    QTest::addColumn<QStringList>("descending");

    QTest::newRow("numbers") << u"priority"_s << QStringList{u"10"_s, u"9"_s, u"-1"_s, u"9.5"_s}
                             << QStringList{u"-1"_s, u"9"_s, u"9.5"_s, u"10"_s}
                             << QStringList{u"10"_s, u"9.5"_s, u"9"_s, u"-1"_s};
    QTest::newRow("what is no number comes last")
        << u"records"_s << QStringList{u"abc"_s, u"2"_s, QString(), u"10"_s}
        << QStringList{u"2"_s, u"10"_s, QString(), u"abc"_s}
        << QStringList{u"10"_s, u"2"_s, u"abc"_s, QString()};
    QTest::newRow("ids beyond 64 bits")
        << u"id"_s
        << QStringList{u"36893488147419103233"_s, u"9"_s, u"36893488147419103232"_s, u"10"_s}
        << QStringList{u"9"_s, u"10"_s, u"36893488147419103232"_s, u"36893488147419103233"_s}
        << QStringList{u"36893488147419103233"_s, u"36893488147419103232"_s, u"10"_s, u"9"_s};
    QTest::newRow("statuses")
        << u"status"_s << QStringList{u"PAUSED"_s, u"EXPIRED"_s, u"HOLD"_s, u"LIVE"_s, u"AUX"_s}
        << QStringList{u"LIVE"_s, u"HOLD"_s, u"EXPIRED"_s, u"AUX"_s, u"PAUSED"_s}
        << QStringList{u"PAUSED"_s, u"AUX"_s, u"EXPIRED"_s, u"HOLD"_s, u"LIVE"_s};
    QTest::newRow("dates")
        << u"loaded"_s
        << QStringList{u"2025-01-01 08:00:00"_s, u"2024-12-31 09:00:00"_s, QString(), u"soon"_s}
        << QStringList{QString(), u"2024-12-31 09:00:00"_s, u"2025-01-01 08:00:00"_s, u"soon"_s}
        << QStringList{u"soon"_s, u"2025-01-01 08:00:00"_s, u"2024-12-31 09:00:00"_s, QString()};
    QTest::newRow("text, with numbers in it")
        << u"description"_s << QStringList{u"q10"_s, u"Q9"_s, u"zoo"_s, u"Äpfel"_s, u"apple"_s}
        << QStringList{u"Äpfel"_s, u"apple"_s, u"Q9"_s, u"q10"_s, u"zoo"_s}
        << QStringList{u"zoo"_s, u"q10"_s, u"Q9"_s, u"apple"_s, u"Äpfel"_s};
    QTest::newRow("unknown field")
        << u"team"_s << QStringList{u"b"_s, u"A"_s, QString()}
        << QStringList{QString(), u"A"_s, u"b"_s} << QStringList{u"b"_s, u"A"_s, QString()};
}

void TestDatasetSort::sorts()
{
    QFETCH(QString, column);
    QFETCH(QStringList, values);
    const DatasetColumn by = *DatasetColumn::named(column, {u"team"_s});
    const QList<Dataset> rows = withValues(by, values);
    // The C locale sorts text as English does.
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale::c()}) {
        QTEST(inOrder(DatasetSort({{by, Qt::AscendingOrder}}, locale).order(rows), values),
              "ascending");
        QTEST(inOrder(DatasetSort({{by, Qt::DescendingOrder}}, locale).order(rows), values),
              "descending");
    }
}

void TestDatasetSort::sortsByTheRulesOfTheLocale()
{
    const QStringList values = {u"zoo"_s, u"äpple"_s};
    const auto notes = DatasetColumn::of(Dataset::Notes);
    const QList<Dataset> rows = withValues(notes, values);
    const QLocale swedish(QLocale::Swedish);
    QCOMPARE(DatasetSort({{notes}}, QLocale(QLocale::German)).order(rows),
             std::vector<int>({1, 0}));
    QCOMPARE(DatasetSort({{notes}}, swedish).order(rows), std::vector<int>({0, 1}));
}

void TestDatasetSort::endsTiesOnTheId()
{
    QList<Dataset> rows =
        withValues(DatasetColumn::of(Dataset::Notes), {u"a"_s, u"A"_s, u"a"_s, u"a"_s});
    rows[0].set(Dataset::Id, u"10"_s);
    rows[1].set(Dataset::Id, u"x"_s);
    rows[2].set(Dataset::Id, u"9"_s);
    rows[3].set(Dataset::Id, u"b"_s);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
        QCOMPARE(
            DatasetSort({{DatasetColumn::of(Dataset::Notes), order}}, QLocale::c()).order(rows),
            std::vector<int>({2, 0, 3, 1}));
}

void TestDatasetSort::takesSeveralColumns()
{
    QList<Dataset> rows =
        withValues(DatasetColumn::of(Dataset::ImportTable), {u"b"_s, u"a"_s, u"b"_s, u"a"_s});
    rows[0].set(Dataset::Priority, u"1"_s);
    rows[1].set(Dataset::Priority, u"5"_s);
    rows[2].set(Dataset::Priority, u"90"_s);
    rows[3].set(Dataset::Priority, u"50"_s);
    const DatasetSort sort({{DatasetColumn::of(Dataset::ImportTable), Qt::AscendingOrder},
                            {DatasetColumn::of(Dataset::Priority), Qt::DescendingOrder}});
    QCOMPARE(sort.order(rows), std::vector<int>({3, 1, 2, 0}));
    QCOMPARE(sort.keys().size(), 2);
}

void TestDatasetSort::aColumnIsChosen()
{
    const DatasetColumn status = DatasetColumn::of(Dataset::Status);
    const DatasetColumn priority = DatasetColumn::of(Dataset::Priority);
    using Keys = QList<DatasetSortKey>;
    Keys keys = DatasetSort::chosen({}, status, false);
    QCOMPARE(keys, (Keys{{status, Qt::AscendingOrder}}));
    keys = DatasetSort::chosen(keys, priority, true);
    QCOMPARE(keys, (Keys{{status, Qt::AscendingOrder}, {priority, Qt::AscendingOrder}}));
    keys = DatasetSort::chosen(keys, priority, true);
    QCOMPARE(keys, (Keys{{status, Qt::AscendingOrder}, {priority, Qt::DescendingOrder}}));
    QCOMPARE(DatasetSort::chosen(keys, status, false), (Keys{{status, Qt::DescendingOrder}}));
    QCOMPARE(DatasetSort::chosen(keys, priority, false), (Keys{{priority, Qt::AscendingOrder}}));
}

void TestDatasetSort::keepsTheOrderWithoutKeys()
{
    const QList<Dataset> rows =
        withValues(DatasetColumn::of(Dataset::Id), {u"3"_s, u"1"_s, u"2"_s});
    QCOMPARE(DatasetSort().order(rows), std::vector<int>({0, 1, 2}));
    QCOMPARE(DatasetSort({{DatasetColumn::of(Dataset::Id)}}).order({}), std::vector<int>());
}

void TestDatasetSort::keepsDatasetsListedTwiceAsTheyCame()
{
    const QList<Dataset> rows =
        withValues(DatasetColumn::of(Dataset::Id), {u"7"_s, u"007"_s, u"7"_s, u"1"_s});
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const std::vector<int> sorted =
            DatasetSort({{DatasetColumn::of(Dataset::Locked), order}}).order(rows);
        QCOMPARE(sorted, std::vector<int>({3, 0, 1, 2}));
    }
}

void TestDatasetSort::readsKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wireName");
    QTest::addColumn<Qt::SortOrder>("order");

    QTest::newRow("short") << u"priority"_s << u"d_priority"_s << Qt::AscendingOrder;
    QTest::newRow("wire name, down")
        << u"d_priority:desc"_s << u"d_priority"_s << Qt::DescendingOrder;
    QTest::newRow("up") << u"Loaded:ASC"_s << u"loaddate"_s << Qt::AscendingOrder;
    QTest::newRow("unknown field") << u"team:DESC"_s << u"team"_s << Qt::DescendingOrder;
    QTest::newRow("with a colon") << u"a:b"_s << u"a:b"_s << Qt::AscendingOrder;
    QTest::newRow("called like a direction") << u"desc"_s << u"desc"_s << Qt::AscendingOrder;
}

void TestDatasetSort::readsKeys()
{
    QFETCH(QString, text);
    const auto key = DatasetSortKey::parse(text, {u"team"_s, u"a:b"_s, u"desc"_s});
    QVERIFY(key);
    QTEST(key->column.wireName(), "wireName");
    QTEST(key->order, "order");
}

void TestDatasetSort::refusesUnknownColumns()
{
    for (const auto &[text, name] :
         {std::pair(u"colour:desc"_s, u"colour"_s),
          std::pair(u"priority:down"_s, u"priority:down"_s), std::pair(u""_s, u""_s)}) {
        const auto key = DatasetSortKey::parse(text);
        QVERIFY(!key);
        QCOMPARE(key.error(), u"There is no column “%1” to sort by."_s.arg(name));
    }
}

DIALDESK_APPLESS_TEST(TestDatasetSort)

#include "tst_datasetsort.moc"
