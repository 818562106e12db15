// SPDX-License-Identifier: MIT
#include "models/exchange/datasetexport.h"
#include "tests/support/registeredtest.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<Dataset> rows()
{
    Dataset hostile;
    hostile.set(Dataset::Id, u"007"_s);
    hostile.set(Dataset::Priority, u"abc"_s);
    hostile.set(Dataset::Description, u"=1+1"_s);
    hostile.set(Dataset::LoadDate, u"2025-01-01 08:00:00"_s);
    Dataset other;
    other.set(Dataset::Id, u"9007199254740993"_s);
    other.set(Dataset::Description, u"a;\"b\", c"_s);
    other.setExtras({{u"team"_s, u"1.10"_s}});
    return {hostile, other};
}

QList<DatasetColumn> columns()
{
    return {DatasetColumn::of(Dataset::Id), DatasetColumn::of(Dataset::Priority),
            DatasetColumn::of(Dataset::Description), DatasetColumn::of(Dataset::LoadDate),
            DatasetColumn::ofExtra(u"team"_s)};
}

} // namespace

class TestDatasetExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void knowsItsFormats();
    void saysThatADiskIsFull();
};

void TestDatasetExport::writes_data()
{
    QTest::addColumn<DatasetExport::Format>("format");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("csv") << DatasetExport::Csv
                         << "dataset,d_priority,description,loaddate,team\n"
                            "007,abc,=1+1,2025-01-01 08:00:00,\n"
                            "9007199254740993,,\"a;\"\"b\"\", c\",,1.10\n"_ba;
    QTest::newRow("excel") << DatasetExport::Excel
                           << "\xEF\xBB\xBFID;Priority;Description;Loaded;team\r\n"
                              "\"=\"\"007\"\"\";abc;'=1+1;2025-01-01 08:00:00;\r\n"
                              "\"=\"\"9007199254740993\"\"\";;\"a;\"\"b\"\", c\";;"
                              "\"=\"\"1.10\"\"\"\r\n"_ba;
    QTest::newRow("json")
        << DatasetExport::Json
        << "[\n{\"dataset\":\"007\",\"d_priority\":\"abc\",\"description\":\"=1+1\","
           "\"loaddate\":\"2025-01-01 08:00:00\",\"team\":\"\"},\n"
           "{\"dataset\":\"9007199254740993\",\"d_priority\":\"\",\"description\":\"a;\\\"b\\\", "
           "c\",\"loaddate\":\"\",\"team\":\"1.10\"}\n]\n"_ba;
}

void TestDatasetExport::writes()
{
    QFETCH(DatasetExport::Format, format);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QLocale german(QLocale::German, QLocale::Germany);
    QVERIFY(DatasetExport::write(buffer, format, rows(), columns(), german));
    QTEST(buffer.data(), "bytes");
}

void TestDatasetExport::knowsItsFormats()
{
    QCOMPARE(DatasetExport::formatNamed(u"csv"), DatasetExport::Csv);
    QCOMPARE(DatasetExport::formatNamed(u"excel"), DatasetExport::Excel);
    QCOMPARE(DatasetExport::formatNamed(u"json"), DatasetExport::Json);
    QVERIFY(!DatasetExport::formatNamed(u"xml"));
}

void TestDatasetExport::saysThatADiskIsFull()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("no /dev/full here");
    for (const auto format : {DatasetExport::Csv, DatasetExport::Excel, DatasetExport::Json}) {
        const auto result = DatasetExport::write(full, format, rows(), columns());
        QVERIFY(!result);
        QVERIFY2(result.error().startsWith(u"The export could not be written: "_s),
                 qUtf8Printable(result.error()));
    }
}

DIALDESK_APPLESS_TEST(TestDatasetExport)

#include "tst_datasetexport.moc"
