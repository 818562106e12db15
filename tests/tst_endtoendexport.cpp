// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/table/datasetview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What is taken away: the clipboard, and the dialog of an export with all that it offers.
class TestEndToEndExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        QVERIFY(m_desk->signIn());
    }
    void cleanup() { m_desk.reset(); }

    void copiesTheSelectionAsCsvAndMarkdown();
    void writesTheChosenColumnsOfTheSelectedRows();
    void thePreviewIsHowTheFileBegins_data();
    void thePreviewIsHowTheFileBegins();
    void withoutColumnsThereIsNothingToExport();
    void remembersFolderFormatAndColumns();
    void theSuffixFollowsTheFormat();

private:
    static void choose(ExportDialog &dialog, const QString &format);
    static bool untickAllBut(ExportDialog &dialog, const QStringList &labels);
    static QString preview(const ExportDialog &dialog);
    static QByteArray contentOf(const QString &path);

    std::unique_ptr<DeskFixture> m_desk;
    const QTemporaryDir m_folder;
};

void TestEndToEndExport::choose(ExportDialog &dialog, const QString &format)
{
    QTest::keyClick(DeskFixture::find<QRadioButton>(dialog, format), Qt::Key_Space);
}

bool TestEndToEndExport::untickAllBut(ExportDialog &dialog, const QStringList &labels)
{
    auto *list = DeskFixture::find<QListWidget>(dialog, u"Columns"_s);
    QStringList left;
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        const bool isTicked = list->item(row)->checkState() == Qt::Checked;
        if (isTicked != labels.contains(list->item(row)->text()))
            QTest::keyClick(list, Qt::Key_Space);
        if (list->item(row)->checkState() == Qt::Checked)
            left.append(list->item(row)->text());
    }
    return left.size() == labels.size();
}

QString TestEndToEndExport::preview(const ExportDialog &dialog)
{
    return DeskFixture::find<QPlainTextEdit>(dialog, u"The first rows as they will be written"_s)
        ->toPlainText();
}

QByteArray TestEndToEndExport::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestEndToEndExport::copiesTheSelectionAsCsvAndMarkdown()
{
    const QStringList ids = m_desk->someIds(u"HOLD"_s, 2);
    m_desk->storeAsColleague(ids.at(0), SandboxField::Description, u"a|b, \"c\"\nd"_s);
    m_desk->press(Qt::Key_F5);
    QTRY_COMPARE(m_desk->state(), DatasetLoader::State::Ready);
    QHeaderView &header = *m_desk->view().horizontalHeader();
    for (int column = 0; column < header.count(); ++column)
        header.setSectionHidden(column, column != Dataset::Id && column != Dataset::Description);
    m_desk->clickCell(ids.at(0), Dataset::Id);
    m_desk->clickCell(ids.at(1), Dataset::Id, Qt::ControlModifier);
    const QString other = m_desk->stored(ids.at(1), SandboxField::Description);

    m_desk->window().actions().copyAsCsv.trigger();
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        u"ID,Description\n%1,\"a|b, \"\"c\"\"\nd\"\n%2,%3\n"_s.arg(ids.at(0), ids.at(1), other));
    m_desk->window().actions().copyAsMarkdown.trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(1).startsWith(u"| --: | ---"_s));
    QVERIFY(lines.at(2).contains(u"a\\|b, \"c\"<br>d "_s));
    m_desk->window().actions().copyAsTable.trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ID\tDescription\n"_s));
}

void TestEndToEndExport::writesTheChosenColumnsOfTheSelectedRows()
{
    const QStringList ids = m_desk->someIds(u"HOLD"_s, 3).first(3);
    for (const QString &id : ids)
        m_desk->clickCell(id, Dataset::Id,
                          id == ids.first() ? Qt::NoModifier : Qt::ControlModifier);
    // In the order of the table, where somebody has moved a column.
    QHeaderView &header = *m_desk->view().horizontalHeader();
    header.moveSection(header.visualIndex(Dataset::Priority), 0);
    ExportDialog *dialog = m_desk->open<ExportDialog>(Qt::Key_E);
    QVERIFY(dialog);
    QVERIFY(untickAllBut(*dialog, {u"Priority"_s, u"ID"_s, u"Campaign"_s}));
    const QString path = m_folder.filePath(u"some.csv"_s);
    DeskFixture::type(DeskFixture::find<QLineEdit>(*dialog, u"File"_s), path);
    QVERIFY(DeskFixture::click(*dialog, u"Export 3 datasets"_s));
    QTRY_VERIFY(!m_desk->dialog<ExportDialog>());
    QByteArray expected = "d_priority,dataset,campaign\n";
    const QStringList shown = m_desk->shownIds();
    for (const QString &id : shown) {
        if (ids.contains(id))
            expected += (QStringList{m_desk->stored(id, SandboxField::Priority), id,
                                     m_desk->stored(id, SandboxField::Campaign)}
                             .join(u',') +
                         u'\n')
                            .toUtf8();
    }
    QCOMPARE(contentOf(path), expected);
}

void TestEndToEndExport::thePreviewIsHowTheFileBegins_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("data") << u"Data (CSV)"_s;
    QTest::newRow("excel") << u"Excel (CSV)"_s;
    QTest::newRow("json") << u"JSON"_s;
}

void TestEndToEndExport::thePreviewIsHowTheFileBegins()
{
    QFETCH(const QString, format);
    ExportDialog *dialog = m_desk->open<ExportDialog>(Qt::Key_E);
    QVERIFY(dialog);
    choose(*dialog, format);
    const QString path = m_folder.filePath(u"preview"_s);
    DeskFixture::type(DeskFixture::find<QLineEdit>(*dialog, u"File"_s), path);
    const QStringList previewed = preview(*dialog).split(u'\n');
    QVERIFY(previewed.size() > 4);
    for (const QString &rows : {u"The 250 shown"_s, u"All 250"_s}) {
        choose(*dialog, rows);
        QVERIFY(preview(*dialog).count(u'\n') < 10); // the beginning, and no more
    }
    QVERIFY(DeskFixture::click(*dialog, u"Export 250 datasets"_s));
    QTRY_VERIFY(!m_desk->dialog<ExportDialog>());
    const QStringList written =
        QString::fromUtf8(contentOf(path)).remove(QChar::ByteOrderMark).remove(u'\r').split(u'\n');
    // The last row of a list in JSON has no comma.
    for (int line = 0; line < 4; ++line)
        QCOMPARE(previewed.at(line), written.at(line));
}

void TestEndToEndExport::withoutColumnsThereIsNothingToExport()
{
    ExportDialog *dialog = m_desk->open<ExportDialog>(Qt::Key_E);
    QVERIFY(dialog);
    QVERIFY(untickAllBut(*dialog, {}));
    QVERIFY(!DeskFixture::click(*dialog, u"Export 250 datasets"_s));
    QCOMPARE(preview(*dialog), QString());
    QVERIFY(DeskFixture::click(*dialog, u"Standard"_s));
    QVERIFY(preview(*dialog).contains(u"dataset"_s));
    QVERIFY(DeskFixture::click(*dialog, u"As in the table"_s));
    QCOMPARE(preview(*dialog).section(u'\n', 0, 0).count(u','),
             m_desk->view().shownColumns().size() - 1);
    QVERIFY(DeskFixture::click(*dialog, u"All"_s));
    QCOMPARE(preview(*dialog).section(u'\n', 0, 0).count(u','),
             m_desk->view().model()->columnCount() - 1);
}

void TestEndToEndExport::remembersFolderFormatAndColumns()
{
    ExportDialog *dialog = m_desk->open<ExportDialog>(Qt::Key_E);
    QVERIFY(dialog);
    choose(*dialog, u"JSON"_s);
    QVERIFY(untickAllBut(*dialog, {u"ID"_s, u"Status"_s}));
    DeskFixture::type(DeskFixture::find<QLineEdit>(*dialog, u"File"_s),
                      m_folder.filePath(u"list.json"_s));
    QVERIFY(DeskFixture::click(*dialog, u"Export 250 datasets"_s));
    QTRY_VERIFY(!m_desk->dialog<ExportDialog>());
    const QJsonArray list =
        QJsonDocument::fromJson(contentOf(m_folder.filePath(u"list.json"_s))).array();
    QCOMPARE(list.size(), 250);
    QCOMPARE(list.first().toObject().keys(), (QStringList{u"d_status"_s, u"dataset"_s}));

    m_desk->startAgain();
    QVERIFY(m_desk->signIn());
    dialog = m_desk->open<ExportDialog>(Qt::Key_E);
    QVERIFY(dialog);
    QVERIFY(DeskFixture::find<QRadioButton>(*dialog, u"JSON"_s)->isChecked());
    QCOMPARE(DeskFixture::find<QLineEdit>(*dialog, u"File"_s)->text(),
             m_folder.filePath(u"datasets.json"_s));
    QCOMPARE(dialog->request().columns,
             (QList{DatasetColumn::of(Dataset::Id), DatasetColumn::of(Dataset::Status)}));
}

void TestEndToEndExport::theSuffixFollowsTheFormat()
{
    ExportDialog *dialog = m_desk->open<ExportDialog>(Qt::Key_E);
    QVERIFY(dialog);
    auto *path = DeskFixture::find<QLineEdit>(*dialog, u"File"_s);
    QVERIFY(path->text().endsWith(u"datasets.csv"_s));
    choose(*dialog, u"JSON"_s);
    QVERIFY(path->text().endsWith(u"datasets.json"_s));
    choose(*dialog, u"Excel (CSV)"_s);
    QVERIFY(path->text().endsWith(u"datasets.csv"_s));
    DeskFixture::type(path, u"/tmp/list.txt"_s);
    choose(*dialog, u"JSON"_s);
    QCOMPARE(path->text(), u"/tmp/list.txt"_s);
}

DIALDESK_TEST(TestEndToEndExport)
#include "tst_endtoendexport.moc"
