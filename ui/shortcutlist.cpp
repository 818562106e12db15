// SPDX-License-Identifier: MIT
#include "ui/shortcutlist.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct ShortcutTexts
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutList)
};

QString plain(const QString &text)
{
    return QString(text).remove(u'&').remove(u'…');
}

void addGroups(const QList<QAction *> &actions, const QString &title, QSet<const QAction *> &named,
               QList<ShortcutList::Group> &groups)
{
    ShortcutList::Group group{title, {}};
    for (const QAction *action : actions) {
        const QString keys =
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                .replace(u"; "_s, u", "_s);
        if (keys.isEmpty() || named.contains(action))
            continue;
        named.insert(action);
        group.lines.append({plain(action->text()), keys});
    }
    if (!group.lines.isEmpty())
        groups.append(group);
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            addGroups(menu->actions(), plain(action->text()), named, groups);
    }
}

} // namespace

QList<ShortcutList::Group> ShortcutList::of(const QMenuBar &menuBar)
{
    QList<Group> groups;
    QSet<const QAction *> named;
    addGroups(menuBar.actions(), {}, named, groups);
    return groups;
}

ShortcutList::Group ShortcutList::ofTable()
{
    const auto key = [](QKeyCombination keys) {
        return QKeySequence(keys).toString(QKeySequence::NativeText);
    };
    const auto pair = [](const QString &first, const QString &second) {
        return first + u", "_s + second;
    };
    return {
        ShortcutTexts::tr("In the table"),
        {
            {ShortcutTexts::tr("First and last column of the row"),
             pair(key(Qt::Key_Home), key(Qt::Key_End))},
            {ShortcutTexts::tr("First and last row"),
             pair(key(Qt::CTRL | Qt::Key_Home), key(Qt::CTRL | Qt::Key_End))},
            {ShortcutTexts::tr("A page up and down"),
             pair(key(Qt::Key_PageUp), key(Qt::Key_PageDown))},
            {ShortcutTexts::tr("Select more rows"),
             pair(key(Qt::SHIFT | Qt::Key_Up), key(Qt::SHIFT | Qt::Key_Down))},
            {ShortcutTexts::tr("Select the row, or take it out"), key(Qt::CTRL | Qt::Key_Space)},
            {ShortcutTexts::tr("The row whose cell in this column begins so"),
             ShortcutTexts::tr("Type its first letters")},
            {ShortcutTexts::tr("Edit the cell"), key(Qt::Key_Return)},
            {ShortcutTexts::tr("Leave the cell as it was"), key(Qt::Key_Escape)},
            {ShortcutTexts::tr("Menu of the selected rows"),
             pair(key(Qt::Key_Menu), key(Qt::SHIFT | Qt::Key_F10))},
            {ShortcutTexts::tr("Leave the table"), key(Qt::Key_Tab)},
        }};
}
