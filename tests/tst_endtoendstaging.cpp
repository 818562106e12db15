// SPDX-License-Identifier: MIT
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/details/detailspanel.h"
#include "ui/review/reviewdialog.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/filterfield.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace Qt::StringLiterals;

/// How many changes come to be staged at once, and how they are taken back.
class TestEndToEndStaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void keysUndoAndRedo()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        const DeskActions &actions = desk.window().actions();
        QVERIFY(!actions.undo.isEnabled() && !actions.redo.isEnabled());
        QVERIFY(desk.stage(id, Dataset::Description, u"first"_s));
        QVERIFY(desk.stage(id, Dataset::Priority, u"41"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.staged(id, Dataset::Priority), QString());
        QCOMPARE(desk.staged(id, Dataset::Description), u"first"_s);
        QVERIFY(actions.undo.isEnabled() && actions.redo.isEnabled());

        // A field that has the focus undoes what was typed in it, and nothing else.
        auto *field = form<QLineEdit>(desk, u"Description"_s);
        DeskFixture::type(field, u"typed"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(field->text() != u"typed"_s);
        QCOMPARE(desk.staged(id, Dataset::Description), u"first"_s);
        DeskFixture::type(field, u"first"_s);
        desk.clickCell(id, Dataset::Id);

        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.desk().edits.count(), 0);
        QTRY_COMPARE(form<QLineEdit>(desk, u"Description"_s)->text(),
                     desk.stored(id, SandboxField::Description));
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.staged(id, Dataset::Priority), u"41"_s);
        QCOMPARE(desk.staged(id, Dataset::Description), u"first"_s);
        QVERIFY(!actions.redo.isEnabled());
    }

    void whatIsPostedIsNotUndone()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QString id = desk.someIds(u"HOLD"_s, 1).first();
        QVERIFY(desk.stage(id, Dataset::Priority, u"41"_s));
        desk.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Reviewed);
        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Post 1 change"_s));
        QTRY_COMPARE(desk.desk().runner.phase(), ChangeRunner::Phase::Settled);
        QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Close"_s));
        QTRY_VERIFY(!desk.dialog<ReviewDialog>());
        QVERIFY(!desk.window().actions().undo.isEnabled());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.desk().edits.count(), 0);
        QCOMPARE(desk.stored(id, SandboxField::Priority), u"41"_s);
    }

    void aBlockIsPastedInOneStep()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        filter(desk, u"status:hold priority<80"_s);
        const QStringList ids = desk.shownIds();
        QVERIFY(ids.size() >= 3);
        desk.clickCell(ids.at(1), Dataset::Status);
        copy(u"live\t 7 \t\"a\tb\"\r\nHOLD\t91\tc\r\n"_s);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.staged(ids.at(1), Dataset::Status), u"LIVE"_s);
        QCOMPARE(desk.staged(ids.at(1), Dataset::Priority), u"7"_s);
        QCOMPARE(desk.staged(ids.at(1), Dataset::Description), u"a\tb"_s);
        QCOMPARE(desk.staged(ids.at(2), Dataset::Description), u"c"_s);
        QCOMPARE(desk.desk().edits.count(), 4);
        const QString said = desk.message();
        QVERIFY(said.startsWith(u"4 change"_s) && said.contains(u" 1 cell"_s));
        QVERIFY(said.endsWith(u"The priority must be a whole number from 0 to 90."_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.desk().edits.count(), 0);
    }

    void aColumnIsPastedDownwardAndSaysWhatDidNotFit()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        filter(desk, u"status:hold priority<80"_s);
        const QStringList ids = desk.shownIds();
        desk.clickCell(ids.at(ids.size() - 2), Dataset::Priority);
        copy(u"81\n82\n83\n84\n"_s);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.staged(ids.at(ids.size() - 2), Dataset::Priority), u"81"_s);
        QCOMPARE(desk.staged(ids.last(), Dataset::Priority), u"82"_s);
        QCOMPARE(desk.desk().edits.count(), 2);
        QVERIFY(desk.message().contains(u"beyond the last row"_s));
    }

    void whatWasCopiedFindsItsDatasetsAgain()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList ids = desk.someIds(u"HOLD"_s, 2).mid(0, 2);
        select(desk, ids);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QString text = QGuiApplication::clipboard()->text();
        desk.press(Qt::Key_V, Qt::ControlModifier); // as it is
        QCOMPARE(desk.desk().edits.count(), 0);
        QVERIFY(desk.message().contains(u"there already"_s));
        text.replace(u"\tHOLD\t"_s, u"\tlive\t"_s);
        const QString strange = text.section(u'\n', 1, 1).replace(ids.first(), u"999999"_s);
        copy(text + strange + u'\n');
        desk.view().sortByColumn(Dataset::Description, Qt::DescendingOrder);
        filter(desk, u"status:live"_s);
        desk.clickCell(desk.shownIds().first(), Dataset::Notes);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.desk().edits.count(), 2);
        for (const QString &id : ids)
            QCOMPARE(desk.staged(id, Dataset::Status), u"LIVE"_s);
        QVERIFY(desk.message().contains(u"in the table: 999999."_s));
    }

    void aValueIsFilledDown()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        filter(desk, u"status:hold priority<80"_s);
        const QStringList ids = desk.shownIds().mid(0, 4);
        const DeskActions &actions = desk.window().actions();
        desk.clickCell(ids.first(), Dataset::Priority);
        QVERIFY(!actions.fillDown.isEnabled());
        QVERIFY(desk.stage(ids.first(), Dataset::Priority, u"83"_s));
        desk.clickCell(ids.last(), Dataset::Priority, Qt::ShiftModifier);
        QVERIFY(actions.fillDown.isEnabled());
        desk.press(Qt::Key_D, Qt::ControlModifier);
        for (const QString &id : ids)
            QCOMPARE(desk.staged(id, Dataset::Priority), u"83"_s);
        QCOMPARE(desk.message(), QString());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.desk().edits.count(), 1);
        desk.clickCell(ids.last(), Dataset::Notes, Qt::ShiftModifier);
        QVERIFY(!actions.fillDown.isEnabled());
    }

    void manyRowsInTheFormAreOneStep()
    {
        DeskFixture desk;
        QVERIFY(desk.signIn());
        const QStringList ids = desk.someIds(u"HOLD"_s, 3).mid(0, 3);
        select(desk, ids);
        QVERIFY(DeskFixture::click(panel(desk), u"Edit all selected datasets at once"_s));
        QVERIFY(DeskFixture::click(panel(desk), u"Set status LIVE"_s));
        QCOMPARE(desk.desk().edits.count(), 3);
        desk.clickCell(ids.first(), Dataset::Id);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.desk().edits.count(), 0);
    }

private:
    static QWidget &panel(DeskFixture &desk) { return *desk.window().findChild<DetailsPanel *>(); }

    template<typename Widget>
    static Widget *form(DeskFixture &desk, const QString &name)
    {
        return DeskFixture::find<Widget>(panel(desk), name);
    }

    static void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }

    static void filter(DeskFixture &desk, const QString &expression)
    {
        desk.window().findChild<FilterField *>()->setText(expression);
    }

    static void select(DeskFixture &desk, const QStringList &ids)
    {
        desk.clickCell(ids.first(), Dataset::Id);
        for (const QString &id : ids.mid(1))
            desk.clickCell(id, Dataset::Id, Qt::ControlModifier);
    }
};

DIALDESK_TEST(TestEndToEndStaging)
#include "tst_endtoendstaging.moc"
