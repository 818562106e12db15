// SPDX-License-Identifier: MIT
#include "models/exchange/csvwriter.h"
#include "models/exchange/datasetwriter.h"
#include "tests/support/generated.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace {

QList<DatasetColumn> firstColumns(int count)
{
    QList<DatasetColumn> columns;
    for (int column = 0; column < count; ++column)
        columns.append(DatasetColumn::at(column, {u"team"_s}));
    return columns;
}

QByteArray written(const QList<Dataset> &rows, const QList<DatasetColumn> &columns)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DatasetWriter writer(buffer, DatasetExport::Csv, columns);
    for (const Dataset &row : rows)
        writer.write(row);
    writer.finish();
    return buffer.data();
}

/// The same cell by cell, as text.
QByteArray writtenAsText(const QList<Dataset> &rows, const QList<DatasetColumn> &columns)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvDialect::data());
    for (const Dataset &row : rows) {
        QStringList cells;
        for (const DatasetColumn &column : columns)
            cells.append(column.value(row));
        writer.writeRow(cells);
    }
    return buffer.data();
}

} // namespace

class TestDatasetWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWholeRowsAsItWritesCells();
    void quotesWhereItMust_data();
    void quotesWhereItMust();
};

void TestDatasetWriter::writesWholeRowsAsItWritesCells()
{
    QVERIFY(rc::check("rows that are written whole read as those written cell by cell", [] {
        const QList<Dataset> rows = *Generated::datasets();
        QList<DatasetColumn> columns = firstColumns(*rc::gen::inRange(1, Dataset::FieldCount + 2));
        if (*rc::gen::arbitrary<bool>())
            columns.swapItemsAt(0, columns.size() - 1);
        RC_ASSERT(written(rows, columns) == writtenAsText(rows, columns));
    }));
}

void TestDatasetWriter::quotesWhereItMust_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Größe"_s << QByteArray("Größe");
    QTest::newRow("separator") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("new line") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << u"a\rb"_s << QByteArray("\"a\rb\"");
    QTest::newRow("NUL") << u"a\0b"_s << QByteArray("a\0b", 3);
    QTest::newRow("long") << QString(700, u'x') + u',' << '"' + QByteArray(700, 'x') + ",\"";
    QTest::newRow("256 separators") << QString(256, u',') << '"' + QByteArray(256, ',') + '"';
}

void TestDatasetWriter::quotesWhereItMust()
{
    QFETCH(const QString, value);
    QFETCH(const QByteArray, cell);
    Dataset row = sampleRow(u"7"_s);
    row.set(Dataset::Status, value);
    QCOMPARE(written({row}, firstColumns(4)), "7,," + cell + ",10\n");
}

DIALDESK_GUILESS_TEST(TestDatasetWriter)
#include "tst_datasetwriter.moc"
