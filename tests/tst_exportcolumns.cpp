// SPDX-License-Identifier: MIT
#include "models/exchange/exportcolumns.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString names(const QList<DatasetColumn> &columns)
{
    QStringList result;
    for (const DatasetColumn &column : columns)
        result.append(column.wireName());
    return result.join(u',');
}

const QLatin1StringView always("dataset,qid,d_status,d_priority,description,notes,callbacks,"
                               "crm_account,crm_campaign,locked,loaddate,sourcefile,import_table,"
                               "campaign");

} // namespace

class TestExportColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheDocumentedFieldsAlways();
    void hasWhatOnlySomeRowsHave();
    void takesChosenOnes();
    void namesTheUnknownOne();
};

void TestExportColumns::hasTheDocumentedFieldsAlways()
{
    QCOMPARE(names(ExportColumns::standard({})), always);
    QCOMPARE(names(ExportColumns::standard({Dataset()})), always);
}

void TestExportColumns::hasWhatOnlySomeRowsHave()
{
    Dataset counted;
    counted.set(Dataset::RecordCount, u""_s);
    counted.setExtras({{u"team"_s, u"x"_s}, {u"b"_s, u"x"_s}});
    Dataset other;
    other.setExtras({{u"a"_s, u"x"_s}, {u"team"_s, u"x"_s}});
    QCOMPARE(names(ExportColumns::standard({Dataset(), counted, other})),
             always + u",reccount,team,b,a"_s);
    QCOMPARE(names(ExportColumns::standard({other})), always + u",a,team"_s);
}

void TestExportColumns::takesChosenOnes()
{
    const auto columns = ExportColumns::chosen(
        {u"status"_s, u" dataset "_s, u"TEAM"_s, u"d_status"_s, u"reccount"_s}, {u"team"_s});
    QVERIFY(columns);
    QCOMPARE(names(*columns), u"d_status,dataset,team,reccount"_s);
}

void TestExportColumns::namesTheUnknownOne()
{
    const auto columns = ExportColumns::chosen({u"status"_s, u"colour"_s}, {});
    QVERIFY(!columns);
    QCOMPARE(columns.error(), u"There is no column “colour”."_s);
}

DIALDESK_APPLESS_TEST(TestExportColumns)

#include "tst_exportcolumns.moc"
