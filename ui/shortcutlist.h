// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QMenuBar;

/// The keys of the program, as its actions have them.
struct ShortcutList
{
    struct Line
    {
        QString text;
        QString keys; ///< as people read them, several with commas
    };
    struct Group
    {
        QString title;
        QList<Line> lines;
    };

    /// Each menu that has an action with a key is a group; one within another comes after it. An
    /// action that stands in two is named in the first.
    static QList<Group> of(const QMenuBar &menuBar);
    /// What the table does with keys that are no action's.
    static Group ofTable();
};
