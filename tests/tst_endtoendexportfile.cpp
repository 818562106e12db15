// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/dialogs/exportdialog.h"

#include <QDesktopServices>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What becomes of the file of an export, and of one that was there before.
class TestEndToEndExportFile : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void showFolder(const QUrl &url) { m_shownFolder = url.toLocalFile(); }

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
    }
    void cleanup() { m_desk.reset(); }

    void showsTheFolderAfterwards();
    void anEarlierFileSurvivesACancel();
    void staysOpenWhereTheFileCantBeWritten();
    void theExcelPresetKeepsEveryValue_data();
    void theExcelPresetKeepsEveryValue();

private:
    static void choose(ExportDialog &dialog, const QString &format);
    static QByteArray contentOf(const QString &path);

    std::unique_ptr<DeskFixture> m_desk;
    QString m_shownFolder;
    const QTemporaryDir m_folder;
};

void TestEndToEndExportFile::choose(ExportDialog &dialog, const QString &format)
{
    QTest::keyClick(DeskFixture::find<QRadioButton>(dialog, format), Qt::Key_Space);
}

QByteArray TestEndToEndExportFile::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestEndToEndExportFile::showsTheFolderAfterwards()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "showFolder");
    ExportDialog *dialog = m_desk->open<ExportDialog>(Qt::Key_E);
    QVERIFY(dialog);
    DeskFixture::type(DeskFixture::find<QLineEdit>(*dialog, u"File"_s),
                      m_folder.filePath(u"shown.csv"_s));
    QVERIFY(DeskFixture::click(*dialog, u"Export 250 datasets"_s));
    QTRY_VERIFY(!m_desk->dialog<ExportDialog>());
    QVERIFY(DeskFixture::click(m_desk->window(), u"Show in folder"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_shownFolder, m_folder.path());
}

void TestEndToEndExportFile::anEarlierFileSurvivesACancel()
{
    const QString path = m_folder.filePath(u"kept.csv"_s);
    QFile earlier(path);
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();
    // More than one slice writes.
    QList<Dataset> rows = m_desk->desk().datasets.datasets();
    const Dataset model = rows.first();
    for (int i = 0; i < 100'000; ++i) {
        rows.append(model);
        rows.last().set(Dataset::Id, QString::number(1'000'000 + i));
    }
    m_desk->desk().datasets.merge(rows);
    ExportDialog *dialog = m_desk->open<ExportDialog>(Qt::Key_E);
    QVERIFY(dialog);
    DeskFixture::type(DeskFixture::find<QLineEdit>(*dialog, u"File"_s), path);
    QVERIFY(DeskFixture::click(*dialog, u"Export 100,250 datasets"_s) ||
            DeskFixture::click(*dialog, u"Export 100250 datasets"_s));
    QVERIFY(DeskFixture::click(*dialog, u"Cancel"_s));
    QVERIFY(dialog->isVisible());
    QCOMPARE(contentOf(path), "earlier");
    // What was chosen is still there, and goes through now.
    QVERIFY(DeskFixture::click(*dialog, u"Export 100,250 datasets"_s) ||
            DeskFixture::click(*dialog, u"Export 100250 datasets"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->dialog<ExportDialog>(), 60'000);
    QCOMPARE(contentOf(path).count('\n'), 100'251);
}

void TestEndToEndExportFile::staysOpenWhereTheFileCantBeWritten()
{
    ExportDialog *dialog = m_desk->open<ExportDialog>(Qt::Key_E);
    QVERIFY(dialog);
    auto *path = DeskFixture::find<QLineEdit>(*dialog, u"File"_s);
    DeskFixture::type(path, m_folder.filePath(u"nowhere/list.csv"_s));
    QVERIFY(DeskFixture::click(*dialog, u"Export 250 datasets"_s));
    QTRY_VERIFY(DeskFixture::find<QLabel>(*dialog, u"The list was not exported."_s));
    DeskFixture::type(path, m_folder.filePath(u"second.csv"_s));
    QVERIFY(DeskFixture::click(*dialog, u"Export 250 datasets"_s));
    QTRY_VERIFY(!m_desk->dialog<ExportDialog>());
    QVERIFY(QFile::exists(m_folder.filePath(u"second.csv"_s)));
}

void TestEndToEndExportFile::theExcelPresetKeepsEveryValue_data()
{
    QTest::addColumn<QStringList>("command"); // turns the file %1 into another, in the folder %2
    QTest::addColumn<QString>("leadingZeros");
    QTest::newRow("python") << QStringList{u"cp"_s, u"%1"_s, u"%2/read.csv"_s} << u"=\"007\""_s;
    QTest::newRow("LibreOffice") << QStringList{u"soffice"_s,
                                                u"-env:UserInstallation=file://%2/profile"_s,
                                                u"--headless"_s,
                                                u"--infilter=CSV:44,34,76"_s,
                                                u"--convert-to"_s,
                                                u"csv:Text - txt - csv (StarCalc):44,34,76"_s,
                                                u"--outdir"_s,
                                                u"%2"_s,
                                                u"%1"_s}
                                 << u"007"_s;
}

void TestEndToEndExportFile::theExcelPresetKeepsEveryValue()
{
    QFETCH(QStringList, command);
    QFETCH(const QString, leadingZeros);
    for (const QString &program : {u"python3"_s, command.constFirst()}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("There is no such program to read the file with.");
    }
    const QStringList values = {u"007"_s,     u"two\nlines"_s, u"=1+1"_s,
                                u"🎉 party"_s, u"عرض الربيع"_s, u"said \"no\"; or, yes"_s};
    const QStringList ids = m_desk->someIds(u"HOLD"_s, 6);
    for (int i = 0; i < values.size(); ++i)
        m_desk->storeAsColleague(ids.at(i), SandboxField::Description, values.at(i));
    m_desk->press(Qt::Key_F5);
    QTRY_COMPARE(m_desk->state(), DatasetLoader::State::Ready);
    ExportDialog *dialog = m_desk->open<ExportDialog>(Qt::Key_E);
    QVERIFY(dialog);
    choose(*dialog, u"Excel (CSV)"_s);
    const QTemporaryDir opened;
    const QString path = m_folder.filePath(u"read.csv"_s);
    DeskFixture::type(DeskFixture::find<QLineEdit>(*dialog, u"File"_s), path);
    QVERIFY(DeskFixture::click(*dialog, u"Export 250 datasets"_s));
    QTRY_VERIFY(!m_desk->dialog<ExportDialog>());

    QProcess opener;
    for (QString &argument : command)
        argument.replace(u"%1"_s, path).replace(u"%2"_s, opened.path());
    opener.start(command.takeFirst(), command);
    QVERIFY(opener.waitForFinished(120'000));
    QProcess reader;
    reader.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv, json, sys\n"
                  "with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:\n"
                  "    rows = {row['ID']: row['Description'] for row in "
                  "csv.DictReader(file)}\n"
                  "print(json.dumps(rows))\n"_s,
                  opened.filePath(u"read.csv"_s)});
    QVERIFY(reader.waitForFinished());
    const QJsonObject read = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    QCOMPARE(read.size(), 250);
    for (int i = 0; i < values.size(); ++i) {
        // Marked as text, so that nothing counts it out.
        const QString expected = values.at(i) == u"=1+1"_s  ? u"'=1+1"_s
                                 : values.at(i) == u"007"_s ? leadingZeros
                                                            : values.at(i);
        QCOMPARE(read.value(ids.at(i)).toString(), expected);
    }
}

DIALDESK_TEST(TestEndToEndExportFile)
#include "tst_endtoendexportfile.moc"
