// SPDX-License-Identifier: MIT
#include "models/datasets/datasetcolumn.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDatasetColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void knowsItsNamesBothWays();
    void readsItsValue();
};

void TestDatasetColumn::finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wireName");

    QTest::newRow("wire name") << u"d_status"_s << u"d_status"_s;
    QTest::newRow("short name") << u"status"_s << u"d_status"_s;
    QTest::newRow("other case") << u"LOADED"_s << u"loaddate"_s;
    QTest::newRow("id") << u"id"_s << u"dataset"_s;
    QTest::newRow("queue") << u"queue"_s << u"qid"_s;
    QTest::newRow("table") << u"table"_s << u"import_table"_s;
    QTest::newRow("file") << u"file"_s << u"sourcefile"_s;
    QTest::newRow("records") << u"records"_s << u"reccount"_s;
    QTest::newRow("unknown field") << u"team"_s << u"team"_s;
    QTest::newRow("unknown field in another case") << u"TEAM"_s << u"team"_s;
    QTest::newRow("exact spelling first") << u"Status"_s << u"Status"_s;
    QTest::newRow("not there") << u"colour"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestDatasetColumn::finds()
{
    QFETCH(QString, name);
    QFETCH(QString, wireName);
    const auto column = DatasetColumn::named(name, {u"team"_s, u"Status"_s});
    QCOMPARE(column.has_value(), !wireName.isEmpty());
    if (column)
        QCOMPARE(column->wireName(), wireName);
}

void TestDatasetColumn::knowsItsNamesBothWays()
{
    const QStringList names = DatasetColumn::names({u"team"_s});
    QCOMPARE(names.size(), Dataset::FieldCount + 1);
    QCOMPARE(names.last(), u"team"_s);
    for (const QString &name : names) {
        const auto column = DatasetColumn::named(name, {u"team"_s});
        QVERIFY(column);
        QCOMPARE(column->shortName(), name);
        QCOMPARE(DatasetColumn::named(column->wireName(), {u"team"_s}), column);
    }
    QCOMPARE(DatasetColumn::ofExtra(u"team"_s).kind(), DatasetColumn::Text);
    QCOMPARE(DatasetColumn::of(Dataset::LoadDate).kind(), DatasetColumn::Date);
}

void TestDatasetColumn::readsItsValue()
{
    Dataset row;
    row.set(Dataset::Priority, u"007"_s);
    row.setExtras({{u"team"_s, u"north"_s}});
    QCOMPARE(DatasetColumn::of(Dataset::Priority).value(row), u"007"_s);
    QCOMPARE(DatasetColumn::ofExtra(u"team"_s).value(row), u"north"_s);
    QVERIFY(DatasetColumn::ofExtra(u"none"_s).value(row).isNull());

    Dataset other;
    other.setExtras({{u"b"_s, u""_s}, {u"team"_s, u""_s}, {u"a"_s, u""_s}});
    QCOMPARE(DatasetColumn::extraNames({row, other}), QStringList({u"team"_s, u"b"_s, u"a"_s}));
}

DIALDESK_APPLESS_TEST(TestDatasetColumn)

#include "tst_datasetcolumn.moc"
