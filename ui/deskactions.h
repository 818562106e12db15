// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QActionGroup>

class QMenu;
class QMenuBar;

/// Everything that the window can do, each with its name, its key and its place in a menu.
class DeskActions : public QObject
{
    Q_OBJECT

public:
    explicit DeskActions(QObject *parent = nullptr);

    void addMenusTo(QMenuBar &menuBar);
    /// The menu of the selected rows, at a position on the screen.
    void openRowMenu(const QPoint &position);
    /// Those that need an account are off while there is none, and some where it is read only.
    void setSignedIn(bool signedIn, bool isReadOnly);

    QAction refresh;
    QAction retry; ///< the same, where a read failed
    QAction newDataset;
    QAction exportList;
    QAction quit;
    QAction undo; ///< and redo: what was staged, a step at a time
    QAction redo;
    QAction undoAll; ///< discards everything that is staged
    QAction copy;
    QAction copyAsTable; ///< the same
    QAction copyAsCsv;
    QAction copyAsMarkdown;
    QAction copyValue;
    QAction paste;
    QAction fillDown;
    QAction selectAll;
    QAction editCell;
    QAction filter;
    QAction clearFilter;
    QAction details;
    QAction board;
    QAction dialOrder;
    QAction history;
    QAction columns; ///< these four open a menu
    QAction sortBy;
    QAction thenBy;
    QAction views;
    QAction nextNews; ///< and the others: what a refresh brought
    QAction previousNews;
    QAction markSeen;
    QActionGroup refreshing; ///< automatically, every so many minutes: the data of each
    QAction resetColumns;
    QAction review;
    QAction makeLive;
    QAction makeHold;
    QAction dialFirst;
    QAction signIn;
    QAction signOut;
    QAction accounts;   ///< opens a menu of those that were signed in to
    QAction profile;    ///< of the account at hand
    QAction production; ///< and readOnly: marks of the account at hand
    QAction readOnly;
    QAction requestLog;
    QAction settings;
    QAction guide;
    QAction firstSteps; ///< shows them again
    QAction shortcuts;
    QAction about;
    QActionGroup appearance;
    QAction followSystem;
    QAction light;
    QAction dark;
    QAction strongLight; ///< and strongDark: with high contrast
    QAction strongDark;

private:
    void define(QAction &action, const QString &text, const QString &icon,
                const QKeySequence &key = {}, const QString &toolTip = {});
    QMenu *makeCopyMenu(QMenu &parent);
};
