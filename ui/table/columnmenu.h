// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

class TableColumns;

/// Shows and hides columns; made anew each time it opens, as the columns depend on the account.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    /// \a columns and \a reset must outlive the menu.
    ColumnMenu(TableColumns &columns, QAction &reset, QWidget *parent = nullptr);

private:
    void fill();

    TableColumns &m_columns;
    QAction &m_reset;
};
