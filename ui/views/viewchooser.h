// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>

class TableArrangement;
class TableViews;
struct TableView;

/// What can be done with views: choose one, keep what the table shows under a name, and so on.
class ViewChooser : public QObject
{
    Q_OBJECT

public:
    /// \a views and \a arrangement must outlive the object; \a window is the parent of dialogs.
    ViewChooser(TableViews &views, TableArrangement &arrangement, QWidget &window);

    TableViews &views() const { return m_views; }
    /// Shows the view of that key, also where it was chosen already and changed since.
    void choose(const QString &key);
    /// Whether the table shows anything else than the chosen view.
    bool isChanged() const;
    /// The name of the chosen view, and that it was changed since where it was.
    QString title() const;
    /// What the table shows, under the name of the chosen view.
    TableView shown() const;

    QAction save;
    QAction rename; ///< and remove: of the chosen view, where it is one's own
    QAction remove;
    QAction importViews;
    QAction exportView;

Q_SIGNALS:
    /// Other views are there, another one is chosen, or the table shows something else.
    void changed();

private:
    void askForName();
    void askForNewName();
    void askToRemove();

    TableViews &m_views;
    TableArrangement &m_arrangement;
    QWidget &m_window;
};
