// SPDX-License-Identifier: MIT
#include "tests/support/tabledriver.h"

#include "ui/look/look.h"
#include "ui/table/datasetheader.h"
#include "ui/table/datasetview.h"
#include "ui/views/viewnamedialog.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/statuscounts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

bool TableDriver::signIn(DeskFixture &desk, const QUrl &url)
{
    if (!desk.signIn(url))
        return false;
    desk.desk().order.apply(); // now and not when control returns to the event loop
    desk.view().doItemsLayout();
    return QTest::qWaitFor(
        [&desk] { return desk.window().findChild<StatusCounts *>()->isEnabled(); });
}

FilterField *TableDriver::filter(DeskFixture &desk)
{
    return desk.find<FilterField>(u"Filter"_s);
}

QComboBox *TableDriver::views(DeskFixture &desk)
{
    return desk.find<QComboBox>(u"View"_s);
}

bool TableDriver::isShown(DeskFixture &desk, Dataset::Field field)
{
    return !desk.view().isColumnHidden(field);
}

int TableDriver::priority(DeskFixture &desk, const QString &id)
{
    return desk.stored(id, SandboxField::Priority).toInt();
}

std::pair<int, int> TableDriver::rankAt(DeskFixture &desk, int row)
{
    const QStringList words{u"LIVE"_s, u"HOLD"_s, u"EXPIRED"_s};
    const QAbstractItemModel &model = *desk.view().model();
    const auto value = [&model, row](Dataset::Field field) {
        return model.index(row, field).data(DatasetModel::RawRole).toString();
    };
    return {int(words.indexOf(value(Dataset::Status))), -value(Dataset::Priority).toInt()};
}

void TableDriver::clickHeader(DeskFixture &desk, Dataset::Field field,
                              Qt::KeyboardModifiers modifiers)
{
    const QHeaderView &header = desk.view().header();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers,
                      {header.sectionViewportPosition(field) + header.sectionSize(field) / 2,
                       header.height() / 2});
}

bool TableDriver::pickOpen(const QString &text)
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

bool TableDriver::pick(QMenu &menu, const QString &text)
{
    menu.popup({0, 0});
    return pickOpen(text);
}

bool TableDriver::pickInHeader(DeskFixture &desk, const QString &text)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QCoreApplication::sendEvent(&desk.view().header(), &event);
    return pickOpen(text);
}

void TableDriver::choose(DeskFixture &desk, const QString &view)
{
    QComboBox *combo = views(desk);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < combo->count() && combo->currentText() != view; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentText(), view);
}

bool TableDriver::save(DeskFixture &desk, const QString &name)
{
    if (!desk.click(u"Save view…"_s) ||
        !QTest::qWaitFor([&desk] { return desk.dialog<ViewNameDialog>() != nullptr; }))
        return false;
    auto &dialog = *desk.dialog<ViewNameDialog>();
    DeskFixture::type(DeskFixture::find<QLineEdit>(dialog, u"Name"_s), name);
    return DeskFixture::click(dialog, u"Save view"_s) &&
           QTest::qWaitFor([&desk] { return !desk.dialog<ViewNameDialog>(); });
}

bool TableDriver::answerFileDialog(DeskFixture &desk, const QString &path)
{
    if (!QTest::qWaitFor([&desk] { return desk.dialog<QFileDialog>() != nullptr; }))
        return false;
    auto *dialog = desk.dialog<QFileDialog>();
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([&desk] { return !desk.dialog<QFileDialog>(); });
}

void TableDriver::arrange(DeskFixture &desk)
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

bool TableDriver::isArranged(DeskFixture &desk)
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
