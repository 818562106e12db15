// SPDX-License-Identifier: MIT
#include "models/exchange/exportjob.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatAWriteAtOnceWrites_data();
    void writesWhatAWriteAtOnceWrites();
    void letsOtherWorkRunWhileItWrites();
    void anEarlierFileSurvivesACancel();
    void anEarlierFileSurvivesTheEndOfTheJob();
    void saysWhyItFailed_data();
    void saysWhyItFailed();

private:
    static ExportJob::Order order(const QString &path, int rows);
    static QByteArray contentOf(const QString &path);
    static void put(const QString &path, const QByteArray &content);

    const QTemporaryDir m_folder;
};

ExportJob::Order TestExportJob::order(const QString &path, int rows)
{
    ExportJob::Order order{.path = path,
                           .rows = {},
                           .columns = {DatasetColumn::of(Dataset::Id),
                                       DatasetColumn::of(Dataset::Description),
                                       DatasetColumn::ofExtra(u"team"_s)}};
    for (int i = 0; i < rows; ++i) {
        Dataset row;
        row.set(Dataset::Id, QString::number(i));
        row.set(Dataset::Description, u"=1+1, “%1”"_s.arg(i));
        order.rows.append(row);
    }
    return order;
}

QByteArray TestExportJob::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExportJob::put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestExportJob::writesWhatAWriteAtOnceWrites_data()
{
    QTest::addColumn<DatasetExport::Format>("format");
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 20'000}) {
        QTest::addRow("csv, %d", rows) << DatasetExport::Csv << rows;
        QTest::addRow("excel, %d", rows) << DatasetExport::Excel << rows;
        QTest::addRow("json, %d", rows) << DatasetExport::Json << rows;
    }
}

void TestExportJob::writesWhatAWriteAtOnceWrites()
{
    QFETCH(const DatasetExport::Format, format);
    QFETCH(const int, rows);
    const QString once = m_folder.filePath(u"once"_s);
    const QString sliced = m_folder.filePath(u"sliced"_s);
    ExportJob::Order order = TestExportJob::order(sliced, rows);
    order.format = format;
    order.locale = QLocale(QLocale::German, QLocale::Germany);
    {
        QFile file(once);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(DatasetExport::write(file, format, order.rows, order.columns, order.locale));
    }
    ExportJob job(order);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(contentOf(sliced), contentOf(once));
}

void TestExportJob::letsOtherWorkRunWhileItWrites()
{
    ExportJob job(order(m_folder.filePath(u"long.csv"_s), 100'000));
    QSignalSpy finished(&job, &ExportJob::finished);
    QSignalSpy progressed(&job, &ExportJob::progressed);
    QElapsedTimer sinceLast;
    qint64 longest = 0;
    QTimer other;
    connect(&other, &QTimer::timeout, this,
            [&sinceLast, &longest] { longest = std::max(longest, sinceLast.restart()); });
    sinceLast.start();
    other.start(0);
    job.start();
    QVERIFY(finished.wait(patienceMs));
    QVERIFY(progressed.size() > 1);
    for (int i = 1; i < progressed.size(); ++i) {
        QVERIFY(progressed.at(i).at(0).toInt() > progressed.at(i - 1).at(0).toInt());
        QCOMPARE(progressed.at(i).at(1).toInt(), 100'000);
    }
    // It does nothing here; on a machine with other work to do it can be held up.
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
}

void TestExportJob::anEarlierFileSurvivesACancel()
{
    const QString path = m_folder.filePath(u"kept.csv"_s);
    put(path, "earlier");
    ExportJob job(order(path, 100'000));
    QSignalSpy progressed(&job, &ExportJob::progressed);
    QSignalSpy finished(&job, &ExportJob::finished);
    QSignalSpy failed(&job, &ExportJob::failed);
    job.start();
    QVERIFY(progressed.wait(patienceMs));
    job.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(contentOf(path), "earlier");
    QCOMPARE(finished.size() + failed.size(), 0);
    QCOMPARE(QDir(m_folder.path()).entryList({u"kept.csv*"_s}), QStringList{u"kept.csv"_s});
}

void TestExportJob::anEarlierFileSurvivesTheEndOfTheJob()
{
    const QString path = m_folder.filePath(u"kept too.csv"_s);
    put(path, "earlier");
    {
        ExportJob job(order(path, 100'000));
        QSignalSpy progressed(&job, &ExportJob::progressed);
        job.start();
        QVERIFY(progressed.wait(patienceMs));
    }
    QCOMPARE(contentOf(path), "earlier");
    QCOMPARE(QDir(m_folder.path()).entryList({u"kept too*"_s}), QStringList{u"kept too.csv"_s});
}

void TestExportJob::saysWhyItFailed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no folder") << m_folder.filePath(u"nowhere/list.csv"_s);
    if (QFile::exists(u"/dev/full"_s))
        QTest::newRow("full") << u"/dev/full"_s;
}

void TestExportJob::saysWhyItFailed()
{
    QFETCH(const QString, path);
    ExportJob job(order(path, 3));
    QSignalSpy failed(&job, &ExportJob::failed);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QVERIFY(failed.wait(patienceMs));
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(finished.size(), 0);
}

DIALDESK_GUILESS_TEST(TestExportJob)
#include "tst_exportjob.moc"
