// SPDX-License-Identifier: MIT
#include "models/exchange/historyexport.h"
#include "models/history/changehistory.h"
#include "tests/support/registeredtest.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// The history as a file.
class TestHistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesCsvForPrograms();
    void writesJson();
    void disarmsFormulasForSpreadsheets();
    void saysWhyItCouldNot();

private:
    QByteArray written(DatasetExport::Format format);

    std::unique_ptr<ChangeHistory> m_history;
    QString m_time;
};

void TestHistoryExport::init()
{
    m_history = std::make_unique<ChangeHistory>(QString());
    m_history->setOwner({u"EU"_s, u"10278"_s, u"ana"_s});
    HistoryEntry entry;
    entry.dataset = u"104"_s;
    entry.field = Dataset::Description;
    entry.before = u"Renewals, \"N\""_s;
    entry.after = u"=1+1"_s;
    entry = m_history->record({entry}).first();
    entry.outcome = HistoryEntry::Outcome::Failed;
    entry.detail = u"The server refused it."_s;
    m_history->settle({entry});
    m_time = entry.time.toString(Qt::ISODateWithMs);
}

QByteArray TestHistoryExport::written(DatasetExport::Format format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result =
        HistoryExport::write(buffer, format, *m_history, {}, QLocale(QLocale::German));
    return result ? buffer.data() : QByteArray();
}

void TestHistoryExport::writesCsvForPrograms()
{
    QVERIFY(m_time.endsWith(u'Z'));
    QCOMPARE(
        QString::fromUtf8(written(DatasetExport::Csv)),
        u"time,profile,account,user,dataset,field,before,after,outcome,detail\n%1,EU,10278,"
        "ana,104,description,\"Renewals, \"\"N\"\"\",=1+1,failed,The server refused it.\n"_s.arg(
            m_time));
}

void TestHistoryExport::writesJson()
{
    const QJsonArray array = QJsonDocument::fromJson(written(DatasetExport::Json)).array();
    QCOMPARE(array.size(), 1);
    const QJsonObject object = array.first().toObject();
    QCOMPARE(object.size(), HistoryExport::columns().size());
    QCOMPARE(object.value(u"time"_s).toString(), m_time);
    QCOMPARE(object.value(u"outcome"_s).toString(), u"failed"_s);
    QCOMPARE(object.value(u"before"_s).toString(), u"Renewals, \"N\""_s);
}

void TestHistoryExport::disarmsFormulasForSpreadsheets()
{
    const QByteArray csv = written(DatasetExport::Excel);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.contains(";104;"));
    QVERIFY(!csv.contains(";=1+1"));
}

void TestHistoryExport::saysWhyItCouldNot()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const auto result = HistoryExport::write(closed, DatasetExport::Csv, *m_history, {});
    QVERIFY(!result);
    QVERIFY(!result.error().isEmpty());
}

DIALDESK_GUILESS_TEST(TestHistoryExport)
#include "tst_historyexport.moc"
