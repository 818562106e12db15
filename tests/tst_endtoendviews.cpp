// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "ui/dialogs/question.h"
#include "ui/look/look.h"
#include "ui/table/datasetheader.h"
#include "ui/table/datasetview.h"
#include "ui/table/tablecolumns.h"
#include "ui/views/viewchooser.h"
#include "ui/views/viewnamedialog.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/statuscounts.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The table is arranged as people like it, kept under names, and found as it was left.
class TestEndToEndViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void theHeaderMenuWorksByKeyboard()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        QVERIFY(!isShown(desk, Dataset::Callbacks));
        QVERIFY(pickInHeader(desk, u"Callbacks"_s));
        QVERIFY(isShown(desk, Dataset::Callbacks));
        QVERIFY(pickInHeader(desk, u"Notes"_s));
        QVERIFY(!isShown(desk, Dataset::Notes));
        QVERIFY(pickInHeader(desk, u"Reset columns"_s));
        QVERIFY(!isShown(desk, Dataset::Callbacks));
        QVERIFY(isShown(desk, Dataset::Notes));
        QVERIFY(pick(*desk.window().actions().columns.menu(), u"Source file"_s));
        QVERIFY(!isShown(desk, Dataset::SourceFile));
    }

    void shiftSortsByAFurtherColumn()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        const QString id = desk.shownIds().at(3);
        desk.clickCell(id, Dataset::Description);
        clickHeader(desk, Dataset::Status);
        clickHeader(desk, Dataset::Priority, Qt::ShiftModifier);
        clickHeader(desk, Dataset::Priority, Qt::ShiftModifier);
        QCOMPARE(desk.view().header().sortMarks().size(), 2);
        QCOMPARE(desk.view().header().sortMarks().at(1).order, Qt::DescendingOrder);
        for (int row = 1; row < desk.view().model()->rowCount(); ++row) {
            const auto above = rankAt(desk, row - 1);
            const auto here = rankAt(desk, row);
            QVERIFY2(above <= here, qPrintable(u"row %1"_s.arg(row)));
        }
        // What was selected still is, and can be seen.
        QCOMPARE(desk.view().selectedDatasets(), QStringList{id});
        const QRect place = desk.view().visualRect(desk.cell(id, Dataset::Id));
        QVERIFY(desk.view().viewport()->rect().contains(place.center()));

        clickHeader(desk, Dataset::Id);
        QCOMPARE(desk.view().header().sortMarks().size(), 1);
        QVERIFY(pick(*desk.window().actions().sortBy.menu(), u"Priority"_s));
        QVERIFY(pick(*desk.window().actions().thenBy.menu(), u"Queue"_s));
        QVERIFY(pick(*desk.window().actions().thenBy.menu(), u"Queue"_s));
        const auto marks = desk.view().header().sortMarks();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks.at(0).section, int(Dataset::Priority));
        QCOMPARE(marks.at(1).section, int(Dataset::QueueId));
        QCOMPARE(marks.at(1).order, Qt::DescendingOrder);
    }

    void theCurrentRowStaysInSightThroughAFilter()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        const QString id = desk.someIds(u"HOLD"_s, 1).last();
        desk.clickCell(id, Dataset::Description);
        const auto isInSight = [&desk, &id] {
            const QRect place = desk.view().visualRect(desk.cell(id, Dataset::Id));
            return desk.view().viewport()->rect().contains(place.center());
        };
        QVERIFY(isInSight());
        filter(desk)->setText(u"hold"_s); // at once, as pasted
        QVERIFY(isInSight());
        filter(desk)->setText(u"-expired"_s);
        QVERIFY(isInSight());
        QCOMPARE(desk.view().selectedDatasets(), QStringList{id});
    }

    void builtInViewsArrangeTheTable()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        QCOMPARE(views(desk)->currentText(), u"All datasets"_s);
        choose(desk, u"On hold, highest first"_s);
        QCOMPARE(desk.window().findChild<StatusCounts *>()->status(), u"HOLD"_s);
        const auto shown = desk.shownIds();
        QCOMPARE(shown.size(), desk.storedIds([&desk](qint64 id) {
                                       return desk.stored(QString::number(id),
                                                          SandboxField::Status) == u"HOLD";
                                   })
                                   .size());
        for (qsizetype i = 1; i < shown.size(); ++i)
            QVERIFY(priority(desk, shown.at(i - 1)) >= priority(desk, shown.at(i)));
        choose(desk, u"Not used for 90 days"_s);
        QVERIFY(filter(desk)->text().startsWith(u"loaded<"_s));
        QCOMPARE(filter(desk)->error(), QString());
        QCOMPARE(desk.window().findChild<StatusCounts *>()->status(), QString());
        QVERIFY(!views(desk)->toolTip().isEmpty());
        choose(desk, u"All datasets"_s);
        QCOMPARE(filter(desk)->text(), QString());
        QCOMPARE(desk.shownIds().size(), desk.server().store().ids().size());
    }

    void aRestartBringsEverythingBack()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        arrange(desk);
        QVERIFY(save(desk, u"Mine"_s));
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);
        const QStringList before = desk.shownIds();

        desk.startAgain();
        QCOMPARE(views(desk)->currentText(), u"All datasets"_s); // nobody has signed in
        QVERIFY(signIn(desk));
        QVERIFY(isArranged(desk));
        QCOMPARE(desk.shownIds(), before);
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);
        clickHeader(desk, Dataset::Id);
        QCOMPARE(views(desk)->currentText(), u"Mine, changed"_s);

        desk.startAgain();
        QVERIFY(signIn(desk));
        QCOMPARE(views(desk)->currentText(), u"Mine, changed"_s);
        QCOMPARE(desk.view().header().sortMarks().size(), 1);
        choose(desk, u"All datasets"_s);
        choose(desk, u"Mine"_s);
        QVERIFY(isArranged(desk));
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);
    }

    void accountsDoNotShare()
    {
        DeskFixture desk;
        SandboxServer other;
        QVERIFY(other.listen());
        QVERIFY(signIn(desk));
        arrange(desk);
        QVERIFY(save(desk, u"Mine"_s));
        QVERIFY(signIn(desk, other.url()));
        QCOMPARE(views(desk)->currentText(), u"All datasets"_s);
        QCOMPARE(views(desk)->findText(u"Mine"_s), -1);
        QCOMPARE(filter(desk)->text(), QString());
        QVERIFY(!isShown(desk, Dataset::Callbacks));
        QVERIFY(isShown(desk, Dataset::Notes));
        QCOMPARE(desk.view().columnWidth(Dataset::Description), Look::px(244));
        QVERIFY(save(desk, u"Theirs"_s));
        QVERIFY(signIn(desk));
        QVERIFY(isArranged(desk));
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);
        QCOMPARE(views(desk)->findText(u"Theirs"_s), -1);
    }

    void aViewIsRenamedReplacedAndDeleted()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        ViewChooser &chooser = desk.window().views();
        QVERIFY(!chooser.rename.isEnabled());
        QVERIFY(!save(desk, u"live now"_s)); // a built-in one
        auto &refused = *desk.dialog<ViewNameDialog>();
        QVERIFY(DeskFixture::find<QLabel>(refused, u"A built-in view has this name. Choose another "
                                                   "one."_s));
        QVERIFY(DeskFixture::click(refused, u"Cancel"_s));
        QTRY_VERIFY(!desk.dialog<ViewNameDialog>());
        QVERIFY(save(desk, u"Mine"_s));
        arrange(desk);
        QVERIFY(desk.click(u"Save view…"_s));
        QTRY_VERIFY(desk.dialog<ViewNameDialog>());
        QVERIFY(DeskFixture::click(*desk.dialog<ViewNameDialog>(), u"Replace view"_s));
        QTRY_VERIFY(!desk.dialog<ViewNameDialog>());
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);

        QVERIFY(pick(*desk.window().actions().views.menu(), u"Rename view…"_s));
        QTRY_VERIFY(desk.dialog<ViewNameDialog>());
        auto &dialog = *desk.dialog<ViewNameDialog>();
        DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"Name"_s), u"Yours"_s);
        QVERIFY(DeskFixture::click(dialog, u"Rename view"_s));
        QTRY_VERIFY(!desk.dialog<ViewNameDialog>());
        QCOMPARE(views(desk)->currentText(), u"Yours"_s);
        QVERIFY(pick(*desk.window().actions().views.menu(), u"Delete view…"_s));
        QTRY_VERIFY(desk.dialog<Question>());
        QVERIFY(DeskFixture::click(*desk.dialog<Question>(), u"Delete view"_s));
        QTRY_VERIFY(!desk.dialog<Question>());
        QCOMPARE(views(desk)->currentText(), u"All datasets, changed"_s);
        QCOMPARE(views(desk)->findText(u"Yours"_s), -1);
        QVERIFY(isArranged(desk));
    }

    void aViewGoesToAColleague()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.json"_s);
        DeskFixture desk;
        SandboxServer other;
        QVERIFY(other.listen());
        QVERIFY(signIn(desk));
        arrange(desk);
        QVERIFY(save(desk, u"Mine"_s));
        QVERIFY(pick(*desk.window().actions().views.menu(), u"Export view…"_s));
        QVERIFY(answerFileDialog(desk, path));
        QTRY_VERIFY(desk.message().contains(u"was exported"_s));

        QVERIFY(signIn(desk, other.url()));
        QVERIFY(pick(*desk.window().actions().views.menu(), u"Import views…"_s));
        QVERIFY(answerFileDialog(desk, path));
        QTRY_VERIFY(desk.message().startsWith(u"1 view"_s));
        QCOMPARE(views(desk)->currentText(), u"All datasets"_s);
        choose(desk, u"Mine"_s);
        QVERIFY(isArranged(desk));

        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY(pick(*desk.window().actions().views.menu(), u"Import views…"_s));
        QVERIFY(answerFileDialog(desk, path));
        QTRY_VERIFY(desk.message().contains(u"Your views are as they were."_s));
        QCOMPARE(views(desk)->currentText(), u"Mine"_s);
    }

    void damagedSettingsFallBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("table is nonsense") << u"table"_s << QVariant(u"nonsense"_s);
        QTest::newRow("table is bytes") << u"table"_s << QVariant(QByteArray("\x00\xff\x01", 3));
        QTest::newRow("views are cut") << u"views"_s << QVariant(u"{\"dialdeskViews\":1,\"vi"_s);
        QTest::newRow("view is gone") << u"view"_s << QVariant(u"own/Gone"_s);
    }

    void damagedSettingsFallBack()
    {
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        DeskFixture desk;
        QVERIFY(signIn(desk));
        arrange(desk);
        QVERIFY(save(desk, u"Mine"_s));
        desk.startAgain();
        QSettings settings;
        settings.beginGroup(u"profiles"_s);
        QCOMPARE(settings.childGroups().size(), 1);
        settings.beginGroup(settings.childGroups().first());
        settings.setValue(key, value);
        settings.sync();
        QVERIFY(signIn(desk));
        QCOMPARE(desk.shownIds().isEmpty(), false);
        QCOMPARE(desk.message().contains(u"as at the first start"_s), key != u"view");
        QVERIFY(views(desk)->currentIndex() >= 0);
        QVERIFY(isShown(desk, Dataset::Id));
        if (key == u"table") {
            QVERIFY(isArranged(desk)); // by the view
            QCOMPARE(views(desk)->currentText(), u"Mine"_s);
        }
    }

private:
    /// Returns once the rows have come to rest in their order, too.
    static bool signIn(DeskFixture &desk, const QUrl &url = {})
    {
        if (!desk.signIn(url))
            return false;
        desk.desk().order.apply(); // now and not when control returns to the event loop
        desk.view().doItemsLayout();
        return QTest::qWaitFor(
            [&desk] { return desk.window().findChild<StatusCounts *>()->isEnabled(); });
    }

    static FilterField *filter(DeskFixture &desk) { return desk.find<FilterField>(u"Filter"_s); }
    static QComboBox *views(DeskFixture &desk) { return desk.find<QComboBox>(u"View"_s); }

    static bool isShown(DeskFixture &desk, Dataset::Field field)
    {
        return !desk.view().isColumnHidden(field);
    }

    static int priority(DeskFixture &desk, const QString &id)
    {
        return desk.stored(id, SandboxField::Priority).toInt();
    }

    /// What rows come by: LIVE before HOLD before EXPIRED, the highest priority first.
    static std::pair<int, int> rankAt(DeskFixture &desk, int row)
    {
        const QStringList words{u"LIVE"_s, u"HOLD"_s, u"EXPIRED"_s};
        const QAbstractItemModel &model = *desk.view().model();
        const auto value = [&model, row](Dataset::Field field) {
            return model.index(row, field).data(DatasetModel::RawRole).toString();
        };
        return {int(words.indexOf(value(Dataset::Status))), -value(Dataset::Priority).toInt()};
    }

    static void clickHeader(DeskFixture &desk, Dataset::Field field,
                            Qt::KeyboardModifiers modifiers = {})
    {
        const QHeaderView &header = desk.view().header();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers,
                          {header.sectionViewportPosition(field) + header.sectionSize(field) / 2,
                           header.height() / 2});
    }

    /// Goes to that entry of an open menu with the arrow keys, and takes it with Return.
    static bool pickOpen(const QString &text)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        for (qsizetype i = 0; i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            const QAction *active = menu->activeAction();
            if (active && active->text().section(u'\t', 0, 0).remove(u'&') == text) {
                QTest::keyClick(menu, Qt::Key_Return);
                return !menu->isVisible();
            }
        }
        menu->close();
        return false;
    }

    static bool pick(QMenu &menu, const QString &text)
    {
        menu.popup({0, 0});
        return pickOpen(text);
    }

    static bool pickInHeader(DeskFixture &desk, const QString &text)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QCoreApplication::sendEvent(&desk.view().header(), &event);
        return pickOpen(text);
    }

    static void choose(DeskFixture &desk, const QString &view)
    {
        QComboBox *combo = views(desk);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentText() != view; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentText(), view);
    }

    static bool save(DeskFixture &desk, const QString &name)
    {
        if (!desk.click(u"Save view…"_s) ||
            !QTest::qWaitFor([&desk] { return desk.dialog<ViewNameDialog>() != nullptr; }))
            return false;
        auto &dialog = *desk.dialog<ViewNameDialog>();
        DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"Name"_s), name);
        return DeskFixture::click(dialog, u"Save view"_s) &&
               QTest::qWaitFor([&desk] { return !desk.dialog<ViewNameDialog>(); });
    }

    static bool answerFileDialog(DeskFixture &desk, const QString &path)
    {
        if (!QTest::qWaitFor([&desk] { return desk.dialog<QFileDialog>() != nullptr; }))
            return false;
        auto *dialog = desk.dialog<QFileDialog>();
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        return QTest::qWaitFor([&desk] { return !desk.dialog<QFileDialog>(); });
    }

    /// Filter, status, order, and columns: one more, one less, one in front, one wide.
    static void arrange(DeskFixture &desk)
    {
        DeskFixture::type(filter(desk), u"priority>=20"_s);
        const auto segments =
            desk.window().findChild<StatusCounts *>()->findChildren<QAbstractButton *>();
        for (QAbstractButton *segment : segments) {
            if (segment->text() == u"Live")
                QTest::mouseClick(segment, Qt::LeftButton);
        }
        QCOMPARE(desk.desk().order.status(), u"LIVE"_s);
        clickHeader(desk, Dataset::Priority);
        clickHeader(desk, Dataset::Description, Qt::ShiftModifier);
        clickHeader(desk, Dataset::Description, Qt::ShiftModifier);
        QVERIFY(pickInHeader(desk, u"Callbacks"_s));
        QVERIFY(pickInHeader(desk, u"Notes"_s));
        DatasetHeader &header = desk.view().header();
        header.moveSection(header.visualIndex(Dataset::Priority), 0);
        header.resizeSection(Dataset::Description, Look::px(310));
    }

    static bool isArranged(DeskFixture &desk)
    {
        const DatasetHeader &header = desk.view().header();
        const auto marks = header.sortMarks();
        return filter(desk)->text() == u"priority>=20" &&
               desk.window().findChild<StatusCounts *>()->status() == u"LIVE" &&
               desk.desk().order.status() == u"LIVE" && marks.size() == 2 &&
               marks.at(0).section == Dataset::Priority &&
               marks.at(1).section == Dataset::Description &&
               marks.at(1).order == Qt::DescendingOrder && isShown(desk, Dataset::Callbacks) &&
               !isShown(desk, Dataset::Notes) && header.visualIndex(Dataset::Priority) == 0 &&
               header.sectionSize(Dataset::Description) == Look::px(310);
    }
};

QTEST_MAIN(TestEndToEndViews)
#include "tst_endtoendviews.moc"
