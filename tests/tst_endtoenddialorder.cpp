// SPDX-License-Identifier: MIT
#include "tests/support/awaited.h"
#include "tests/support/callfloor.h"
#include "tests/support/deskfixture.h"
#include "tests/support/registeredtest.h"
#include "ui/dialfirst/dialfirstdialog.h"
#include "ui/dialling/dialorderpanel.h"
#include "ui/dialling/watchnote.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

/// The dial order as people work with it, and the watch over what is dialled.
class TestEndToEndDialOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }
    void keysReorder();
    void keysMoveBetweenLiveAndHold();
    void aReadOnlyAccountIsLeftAlone();
    void followsTheCurrentRow();
    void beginsADialFirst();
    void showsCallsWhileItShows();
    void saysOnceThatThereAreNoReportingRights();
    void aRunShowsItsEffect();
    void theWatchTellsOfASilentTable();

private:
    /// The panel, with a campaign table of at least three LIVE datasets and one on HOLD.
    static DialOrderPanel *open(DeskFixture &desk);
    static QTableView &live(DialOrderPanel &panel) { return list(panel, u"LIVE, in dial order"_s); }
    static QTableView &onHold(DialOrderPanel &panel) { return list(panel, u"On HOLD"_s); }
    static QTableView &list(DialOrderPanel &panel, const QString &name);
    static QStringList ids(const QTableView &list);
    static void select(QTableView &list, int row);
    static void press(DeskFixture &desk, QTableView &list, int row, Qt::Key key,
                      Qt::KeyboardModifiers modifiers = {});
};

QTableView &TestEndToEndDialOrder::list(DialOrderPanel &panel, const QString &name)
{
    return *DeskFixture::find<QTableView>(panel, name);
}

QStringList TestEndToEndDialOrder::ids(const QTableView &list)
{
    QStringList result;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        result.append(list.model()->index(row, 0).data(DialOrderList::IdRole).toString());
    return result;
}

DialOrderPanel *TestEndToEndDialOrder::open(DeskFixture &desk)
{
    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    DialOrderPanel &panel = desk.window().dialOrder();
    auto &tables = *DeskFixture::find<QComboBox>(panel, u"Campaign table"_s);
    for (int index = 0; index < tables.count(); ++index) {
        tables.setCurrentIndex(index);
        if (live(panel).model()->rowCount() > 2 && onHold(panel).model()->rowCount() > 0)
            return &panel;
    }
    return nullptr;
}

void TestEndToEndDialOrder::press(DeskFixture &desk, QTableView &list, int row, Qt::Key key,
                                  Qt::KeyboardModifiers modifiers)
{
    list.setFocus();
    select(list, row);
    desk.press(key, modifiers);
}

void TestEndToEndDialOrder::select(QTableView &list, int row)
{
    list.selectionModel()->setCurrentIndex(list.model()->index(row, 1),
                                           QItemSelectionModel::ClearAndSelect |
                                               QItemSelectionModel::Rows);
}

void TestEndToEndDialOrder::keysReorder()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    DialOrderPanel *panel = open(desk);
    QVERIFY(panel);
    QStringList order = ids(live(*panel));
    press(desk, live(*panel), 2, Qt::Key_Up, Qt::AltModifier);
    order.swapItemsAt(1, 2);
    QCOMPARE(ids(live(*panel)), order);
    QVERIFY(desk.desk().edits.count() > 0);
    QVERIFY(live(*panel).selectionModel()->isRowSelected(1)); // and again
    desk.press(Qt::Key_Down, Qt::AltModifier);
    order.swapItemsAt(1, 2);
    QCOMPARE(ids(live(*panel)), order);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    desk.press(Qt::Key_Up, Qt::AltModifier); // it is the first already
    order.move(2, 0);
    QCOMPARE(ids(live(*panel)), order);
    QVERIFY(!desk.requests.contains(u"ecnow_datasets update"_s)); // it is only staged
    while (desk.desk().edits.canUndo())
        desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.desk().edits.count(), 0);
}

void TestEndToEndDialOrder::keysMoveBetweenLiveAndHold()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    DialOrderPanel *panel = open(desk);
    QVERIFY(panel);
    const QString held = ids(live(*panel)).first();
    const QString joined = ids(onHold(*panel)).last();
    press(desk, live(*panel), 0, Qt::Key_Delete);
    QVERIFY(ids(onHold(*panel)).contains(held));
    QCOMPARE(desk.staged(held, Dataset::Status), u"HOLD"_s);
    const auto row = ids(onHold(*panel)).indexOf(joined);
    press(desk, onHold(*panel), static_cast<int>(row), Qt::Key_Insert);
    QCOMPARE(ids(live(*panel)).last(), joined);
    QCOMPARE(desk.staged(joined, Dataset::Status), u"LIVE"_s);
}

void TestEndToEndDialOrder::aReadOnlyAccountIsLeftAlone()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    DialOrderPanel *panel = open(desk);
    QVERIFY(panel);
    desk.window().actions().readOnly.trigger();
    press(desk, live(*panel), 2, Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY2(desk.message().contains(u"read only"_s), qPrintable(desk.message()));
    press(desk, live(*panel), 0, Qt::Key_Delete);
    QCOMPARE(desk.desk().edits.count(), 0);
}

void TestEndToEndDialOrder::followsTheCurrentRow()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    const DialOrderPanel *panel = open(desk);
    QVERIFY(panel);
    const auto &tables = *DeskFixture::find<QComboBox>(*panel, u"Campaign table"_s);
    const QString shown = tables.currentData().toString();
    const QStringList others = desk.storedIds([&](qint64 id) {
        const SandboxStore &store = desk.server().store();
        return store.field(id, SandboxField::ImportTable) != shown &&
               store.field(id, SandboxField::Status) == u"LIVE"_s;
    });
    QVERIFY(!others.isEmpty());
    desk.clickCell(others.first(), Dataset::Description);
    QCOMPARE(tables.currentData().toString(),
             desk.stored(others.first(), SandboxField::ImportTable));
}

void TestEndToEndDialOrder::beginsADialFirst()
{
    DeskFixture desk;
    QVERIFY(desk.signIn());
    DialOrderPanel *panel = open(desk);
    QVERIFY(panel);
    QTableView &list = onHold(*panel);
    select(list, 0);
    list.actions().last()->trigger();
    QTRY_VERIFY(desk.dialog<DialFirstDialog>());
    QTRY_VERIFY(DeskFixture::find<QPushButton>(*desk.dialog<DialFirstDialog>(), u"Dial first"_s));
}

void TestEndToEndDialOrder::showsCallsWhileItShows()
{
    CallFloor floor;
    floor.server.answer(u"calls "_s,
                        RogueReply::of(R"({"success":true,"list":[{"dsid":"1","nc_out":"37"}]})"));
    DeskFixture desk;
    QVERIFY(desk.signIn(floor.server.url()));
    QCOMPARE(floor.server.count(u"calls "_s), 0);
    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTableView &list = live(desk.window().dialOrder());
    const auto row = static_cast<int>(ids(list).indexOf(u"1"_s));
    QVERIFY(row >= 0);
    QTRY_COMPARE_WITH_TIMEOUT(
        list.model()->index(row, DialOrderList::CallsColumn).data().toString(), u"37"_s,
        patienceMs);
}

void TestEndToEndDialOrder::saysOnceThatThereAreNoReportingRights()
{
    CallFloor floor;
    floor.server.answer(u"calls "_s, RogueReply::httpStatus(403));
    DeskFixture desk;
    QVERIFY(desk.signIn(floor.server.url()));
    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    DialOrderPanel &panel = desk.window().dialOrder();
    QTRY_VERIFY_WITH_TIMEOUT(
        panel.findChild<ElidedLabel *>()->fullText().contains(u"no reporting rights"_s),
        patienceMs);
    QVERIFY(live(panel).isColumnHidden(DialOrderList::CallsColumn));
    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); // and it is not asked again
    QVERIFY(desk.message().isEmpty());
    QCOMPARE(floor.server.count(u"calls "_s), 1);
}

void TestEndToEndDialOrder::aRunShowsItsEffect()
{
    CallFloor floor;
    floor.server.answer(u"calls "_s,
                        RogueReply::of(R"({"success":true,"list":[{"dsid":"31","nc_out":37}]})"));
    DeskFixture desk;
    QVERIFY(desk.signIn(floor.server.url()));
    desk.clickCell(QString::number(CallFloor::wanted), Dataset::Description);
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.dialog<DialFirstDialog>());
    QTRY_VERIFY(DeskFixture::find<QPushButton>(*desk.dialog<DialFirstDialog>(), u"Dial first"_s));
    QVERIFY(DeskFixture::click(*desk.dialog<DialFirstDialog>(), u"Dial first"_s));
    const auto says = [&desk](const QString &text) {
        for (const QLabel *label : desk.dialog<DialFirstDialog>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        says(u"31 has been dialled 37 times since, and 37 times in the 10 minutes before."_s),
        patienceMs);
    QVERIFY(says(u"The others: 0 times."_s));
}

void TestEndToEndDialOrder::theWatchTellsOfASilentTable()
{
    CallFloor floor;
    floor.server.answer(u"calls "_s, RogueReply::of(R"({"success":true,"list":[]})"));
    DeskFixture desk;
    QVERIFY(desk.signIn(floor.server.url()));
    const WatchNote *note = desk.window().findChild<WatchNote *>();
    QVERIFY(note);
    QVERIFY(!note->isVisible());
    auto *dialog = desk.open<SettingsDialog>(Qt::Key_Comma);
    QVERIFY(dialog);
    DeskFixture::find<QSpinBox>(*dialog, u"Watch the dialling"_s)->setValue(5);
    QVERIFY(DeskFixture::click(*dialog, u"Apply settings"_s));
    QTRY_COMPARE_WITH_TIMEOUT(floor.server.count(u"calls "_s), 1, patienceMs);
    QVERIFY(!note->isVisible());
    for (const int id : floor.liveOnes()) {
        if (id != CallFloor::elsewhere)
            floor.setStatus(id, u"HOLD"_s);
    }
    desk.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), patienceMs);
    QCOMPARE(note->summary(), u"leads is not dialled"_s);
    desk.window().actions().signOut.trigger();
    QVERIFY(!note->isVisible());
}

DIALDESK_TEST(TestEndToEndDialOrder)
#include "tst_endtoenddialorder.moc"
