// SPDX-License-Identifier: MIT
#include "models/datasets/fieldlabel.h"
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/newdatasetdialog.h"
#include "ui/dialogs/question.h"
#include "ui/review/reviewdialog.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/filterfield.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What lasts beyond a session: new datasets, exported files, the layout of the window.
class TestEndToEndFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void aDatasetIsCreatedOnceAndAppears()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        desk.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog<NewDatasetDialog>());
        NewDatasetDialog &dialog = *desk.dialog<NewDatasetDialog>();
        QVERIFY(!DeskFixture::click(dialog, u"Create dataset"_s));
        auto *table = DeskFixture::find<QComboBox>(dialog, u"Campaign table"_s);
        QTRY_COMPARE(table->count(), desk.server().store().campaigns().size());
        DeskFixture::type(table->lineEdit(), u"winback"_s);
        DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"Description"_s), u"Tried, once"_s);
        QVERIFY(DeskFixture::click(dialog, u"Create dataset"_s));
        QTRY_VERIFY(!desk.dialog<NewDatasetDialog>());
        QCOMPARE(desk.server().requests(SandboxOperation::CreateDatasets), 1);

        const QString id = QString::number(desk.server().store().ids().last());
        QCOMPARE(desk.stored(id, SandboxField::Description), u"Tried, once"_s);
        QCOMPARE(desk.stored(id, SandboxField::ImportTable), u"winback"_s);
        QTRY_COMPARE(desk.shownIds().size(), 251);
        QCOMPARE(desk.cell(id, Dataset::Description).data().toString(), u"Tried, once"_s);
        QVERIFY(desk.message().contains(id));
    }

    void anExportHoldsWhatTheStoreHolds_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("filtered");
        QTest::newRow("data") << u"Data (CSV)"_s << false;
        QTest::newRow("Excel") << u"Excel (CSV)"_s << true;
    }

    void anExportHoldsWhatTheStoreHolds()
    {
        QFETCH(const QString, format);
        QFETCH(const bool, filtered);
        const bool isExcel = format.startsWith(u"Excel"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        desk.storeAsColleague(id, SandboxField::Notes, u"said \"yes\",\nthen; no"_s);
        desk.press(Qt::Key_F5);
        QTRY_COMPARE(desk.desk().loader.state(), DatasetLoader::State::Ready);
        if (filtered)
            DeskFixture::type(desk.window().findChild<FilterField *>(), u"hold"_s);
        const QStringList ids =
            filtered ? desk.shownIds() : desk.storedIds([](qint64) { return true; });
        // What is staged is not what the server says.
        QVERIFY(desk.stage(id, Dataset::Description, u"not yet"_s));

        desk.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog<ExportDialog>());
        ExportDialog &dialog = *desk.dialog<ExportDialog>();
        QTest::keyClick(DeskFixture::find<QRadioButton>(dialog, format), Qt::Key_Space);
        DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"File"_s), path);
        QVERIFY(DeskFixture::click(dialog, u"Export %1 datasets"_s.arg(ids.size())));
        QTRY_VERIFY(!desk.dialog<ExportDialog>());
        QVERIFY(desk.message().contains(path));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"), isExcel);
        if (isExcel)
            bytes.remove(0, 3);
        const QList<QStringList> rows = csv(QString::fromUtf8(bytes));
        QCOMPARE(rows.size(), ids.size() + 1);
        for (int field = Dataset::Id; field < Dataset::FieldCount; ++field) {
            const auto column = static_cast<Dataset::Field>(field);
            // The columns stand as in the table.
            const auto at = rows.first().indexOf(isExcel ? fieldLabel(column)
                                                         : QString(Dataset::wireName(column)));
            QVERIFY(at >= 0);
            const auto stored = *sandboxFieldNamed(QString(Dataset::wireName(column)));
            for (int i = 0; i < ids.size(); ++i)
                QCOMPARE(rows.at(i + 1).at(at), desk.stored(ids.at(i), stored));
        }
    }

    void quittingWithStagedEditsAsks()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        QVERIFY(desk.stage(id, Dataset::Priority, u"9"_s));
        desk.press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog<Question>());
        QVERIFY(desk.window().isVisible());
        QTest::keyClick(desk.dialog<Question>(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog<Question>());
        QVERIFY(desk.window().isVisible());
        QCOMPARE(desk.staged(id, Dataset::Priority), u"9"_s);

        desk.press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog<Question>());
        QVERIFY(DeskFixture::click(*desk.dialog<Question>(), u"Review and post…"_s));
        QTRY_VERIFY(desk.dialog<ReviewDialog>());
        QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Reviewed);
        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Keep editing"_s));
        QTRY_VERIFY(!desk.dialog<ReviewDialog>());
        desk.press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog<Question>());
        QVERIFY(DeskFixture::click(*desk.dialog<Question>(), u"Discard"_s));
        QTRY_VERIFY(!desk.window().isVisible());
        QCOMPARE(desk.server().requests(SandboxOperation::UpdateDatasets), 0);
    }

    void quittingCountsWhatIsStillBeingTyped()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        desk.clickCell(id, Dataset::Description);
        desk.press(Qt::Key_F2);
        QTest::keyClicks(desk.window().focusWidget(), u"half a thou"_s);
        desk.window().close();
        QTRY_VERIFY(desk.dialog<Question>());
        QVERIFY(desk.window().isVisible());
        QCOMPARE(desk.staged(id, Dataset::Description), u"half a thou"_s);
    }

    void theWindowComesBackAsItWasLeft()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        QHeaderView &header = *desk.view().horizontalHeader();
        const int width = header.sectionSize(Dataset::Description) + 31;
        header.resizeSection(Dataset::Description, width);
        header.moveSection(header.visualIndex(Dataset::Status), 4);
        desk.press(Qt::Key_I, Qt::ControlModifier); // hides the details
        desk.window().resize(desk.window().size() - QSize(90, 60));
        const QSize size = desk.window().size();
        desk.press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!desk.window().isVisible());

        desk.startAgain();
        QVERIFY(desk.signIn());
        const QHeaderView &again = *desk.view().horizontalHeader();
        QCOMPARE(again.sectionSize(Dataset::Description), width);
        QCOMPARE(again.visualIndex(Dataset::Status), 4);
        QCOMPARE(desk.window().size(), size);
        QVERIFY(!desk.window().actions().details.isChecked());
    }

private:
    /// Rows of CSV by RFC 4180, with either line end.
    static QList<QStringList> csv(const QString &text)
    {
        QList<QStringList> rows;
        QStringList row;
        QString cell;
        bool isQuoted = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (isQuoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += text.at(++i);
            } else if (c == u'"') {
                isQuoted = !isQuoted;
            } else if (isQuoted || (c != u',' && c != u'\n' && c != u'\r')) {
                cell += c;
            } else if (c != u'\r') {
                row.append(std::exchange(cell, {}));
                if (c == u'\n')
                    rows.append(std::exchange(row, {}));
            }
        }
        return rows;
    }
};

DIALDESK_TEST(TestEndToEndFiles)
#include "tst_endtoendfiles.moc"
