// SPDX-License-Identifier: MIT
#include "tests/support/expirypaths.h"

#include "tests/support/awaited.h"
#include "tests/support/deskfixture.h"
#include "ui/details/detailspanel.h"
#include "ui/review/reviewdialog.h"
#include "ui/table/datasetview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using Phase = ChangeRunner::Phase;

namespace {

QWidget &panel(DeskFixture &desk)
{
    return *desk.window().findChild<DetailsPanel *>();
}

void select(DeskFixture &desk, const QStringList &ids, Dataset::Field field = Dataset::Status)
{
    desk.clickCell(ids.first(), field);
    if (ids.size() > 1)
        desk.clickCell(ids.last(), field, Qt::ShiftModifier);
}

QComboBox &openCell(DeskFixture &desk, const QString &id)
{
    desk.clickCell(id, Dataset::Status);
    desk.press(Qt::Key_F2);
    QComboBox *combo = nullptr;
    const bool isOpen = QTest::qWaitFor([&] {
        combo = desk.view().viewport()->findChild<QComboBox *>();
        return combo && combo->view()->isVisible();
    });
    if (!isOpen)
        qFatal("The cell does not open.");
    return *combo;
}

void byForm(DeskFixture &desk, const QStringList &ids)
{
    select(desk, ids);
    if (ids.size() > 1)
        QVERIFY(DeskFixture::click(panel(desk), u"Edit all selected datasets at once"_s));
    QVERIFY(DeskFixture::click(panel(desk), u"Set status EXPIRED, which can't be undone"_s));
}

void paste(DeskFixture &desk, const QStringList &ids, const QString &text)
{
    select(desk, ids);
    QGuiApplication::clipboard()->setText(text);
    desk.press(Qt::Key_V, Qt::ControlModifier);
}

void tickAll(DeskFixture &desk)
{
    const QList<QCheckBox *> boxes = desk.dialog<ReviewDialog>()->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(desk.desk().runner.postableCount(), boxes.size());
}

void byConflict(DeskFixture &desk, const QStringList &ids)
{
    byForm(desk, ids);
    for (const QString &id : ids)
        desk.storeAsColleague(id, SandboxField::Status, u"LIVE"_s);
    QVERIFY(ExpiryPath::review(desk));
    ReviewDialog &dialog = *desk.dialog<ReviewDialog>();
    if (ids.size() > 1) {
        QVERIFY(DeskFixture::click(dialog, u"Take all mine"_s));
    } else {
        auto *mine = DeskFixture::find<QRadioButton>(dialog, u"Use yours, EXPIRED"_s);
        QVERIFY(mine);
        QTest::keyClick(mine, Qt::Key_Space);
    }
    QTRY_VERIFY(dialog.findChild<QCheckBox *>());
}

void byHistory(DeskFixture &desk, const QStringList &ids)
{
    HistoryEntry entry;
    entry.dataset = ids.first();
    entry.before = u"EXPIRED"_s;
    entry.after = u"HOLD"_s;
    entry = desk.desk().history.record({entry}).first();
    entry.outcome = HistoryEntry::Outcome::Confirmed;
    desk.desk().history.settle({entry});
    desk.press(Qt::Key_H, Qt::ControlModifier);
    auto *table = desk.find<QTableView>(u"Changes that were posted"_s);
    QVERIFY(table);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->selectAll();
    QVERIFY(desk.click(u"Take back…"_s));
}

} // namespace

bool ExpiryPath::review(DeskFixture &desk)
{
    desk.press(Qt::Key_S, Qt::ControlModifier);
    return QTest::qWaitFor(
        [&desk] {
            return desk.dialog<ReviewDialog>() && desk.desk().runner.phase() == Phase::Reviewed;
        },
        patienceMs);
}

const QList<ExpiryPath> &ExpiryPath::all()
{
    static const QList<ExpiryPath> paths = {
        {"cell, chosen by key", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             QComboBox &combo = openCell(desk, ids.first());
             QTest::keyClick(combo.view(), Qt::Key_End);
             QTest::keyClick(combo.view(), Qt::Key_Return);
         }},
        {"cell, chosen by mouse", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             QComboBox &combo = openCell(desk, ids.first());
             const QModelIndex last = combo.model()->index(combo.count() - 1, 0);
             QTest::mouseClick(combo.view()->viewport(), Qt::LeftButton, {},
                               combo.view()->visualRect(last).center());
         }},
        {"cell, typed", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             QComboBox &combo = openCell(desk, ids.first());
             QTest::keyClick(combo.view(), Qt::Key_E);
             QTest::keyClick(combo.view(), Qt::Key_Return);
         }},
        {"cell, through the model", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             QAbstractItemModel &model = *desk.view().model();
             QVERIFY(model.setData(desk.cell(ids.first(), Dataset::Status), u"EXPIRED"_s));
         }},
        {"form, by mouse", 1, byForm},
        {"form, by key", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             select(desk, ids);
             auto *button = DeskFixture::find<QAbstractButton>(
                 panel(desk), u"Set status EXPIRED, which can't be undone"_s);
             button->setFocus();
             QTest::keyClick(button, Qt::Key_Space);
         }},
        {"form, many rows", 3, byForm},
        {"paste of a value", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             paste(desk, ids, u"EXPIRED"_s);
         }},
        {"paste of a value in another spelling", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             paste(desk, ids, u" expired \r\n"_s);
         }},
        {"paste of a value into many rows", 3,
         [](DeskFixture &desk, const QStringList &ids) {
             paste(desk, ids, u"EXPIRED\n"_s);
         }},
        {"paste of a column", 3,
         [](DeskFixture &desk, const QStringList &ids) {
             paste(desk, {ids.first()}, u"EXPIRED\nexpired\nExpired\n"_s);
         }},
        {"paste of a block", 3,
         [](DeskFixture &desk, const QStringList &ids) {
             QString text;
             for (const QString &id : ids)
                 text += u"EXPIRED\t%1\n"_s.arg(desk.stored(id, SandboxField::Priority));
             paste(desk, {ids.first()}, text);
         }},
        {"paste by id", 3,
         [](DeskFixture &desk, const QStringList &ids) {
             paste(desk, ids, u"ID\tStatus\n%1\tEXPIRED\n"_s.arg(ids.join(u"\tEXPIRED\n"_s)));
         }},
        {"fill down", 3,
         [](DeskFixture &desk, const QStringList &ids) {
             byForm(desk, {ids.first()});
             select(desk, ids);
             desk.press(Qt::Key_D, Qt::ControlModifier);
         }},
        {"undo of a revert", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             byForm(desk, ids);
             const QString revert = u"Revert Status"_s;
             QTRY_VERIFY(DeskFixture::find<QPushButton>(panel(desk), revert));
             QVERIFY(DeskFixture::click(panel(desk), revert));
             QCOMPARE(desk.desk().edits.count(), 0);
             desk.clickCell(ids.first(), Dataset::Status);
             desk.press(Qt::Key_Z, Qt::ControlModifier);
         }},
        {"redo", 3,
         [](DeskFixture &desk, const QStringList &ids) {
             byForm(desk, ids);
             desk.clickCell(ids.first(), Dataset::Status);
             desk.press(Qt::Key_Z, Qt::ControlModifier);
             QCOMPARE(desk.desk().edits.count(), 0);
             desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
         }},
        {"refresh", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             byForm(desk, ids);
             const int reads = desk.server().requests(SandboxOperation::ReadDatasets);
             desk.press(Qt::Key_F5);
             QTRY_COMPARE(desk.server().requests(SandboxOperation::ReadDatasets), reads + 1);
         }},
        {"sign-out and sign-in", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             byForm(desk, ids);
             desk.window().actions().signOut.trigger();
             desk.window().actions().signIn.trigger();
             QVERIFY(desk.signIn());
         }},
        {"kept for next time", 3,
         [](DeskFixture &desk, const QStringList &ids) {
             byForm(desk, ids);
             desk.startAgain();
             QVERIFY(desk.signIn());
         }},
        {"conflict", 1, byConflict},
        {"conflicts, all mine", 3, byConflict},
        {"a tick in a review that was left", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             byForm(desk, ids);
             QVERIFY(ExpiryPath::review(desk));
             tickAll(desk);
             QVERIFY(DeskFixture::click(*desk.dialog<ReviewDialog>(), u"Keep editing"_s));
             QTRY_VERIFY(!desk.dialog<ReviewDialog>());
         }},
        {"another try after a failure", 1,
         [](DeskFixture &desk, const QStringList &ids) {
             byForm(desk, ids);
             QVERIFY(ExpiryPath::review(desk));
             tickAll(desk);
             desk.stopServer();
             ReviewDialog &dialog = *desk.dialog<ReviewDialog>();
             QVERIFY(DeskFixture::click(dialog, u"Post 1 change"_s));
             QTRY_COMPARE_WITH_TIMEOUT(desk.desk().runner.phase(), Phase::Settled, patienceMs);
             desk.startServer();
             QVERIFY(DeskFixture::click(dialog, u"Retry 1 failed change"_s));
             QTRY_COMPARE_WITH_TIMEOUT(desk.desk().runner.phase(), Phase::Reviewed, patienceMs);
         }},
        {"taking a change back", 1, byHistory},
    };
    return paths;
}
