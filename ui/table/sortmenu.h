// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

class DatasetOrder;
class TableColumns;
class TableSorting;

/// Sorts by a column, as a click on its header does, for those who use the keyboard.
class SortMenu : public QMenu
{
    Q_OBJECT

public:
    enum Effect {
        SortBy, ///< this column alone
        ThenBy, ///< this column too, where those before it are equal
    };

    /// All must outlive the menu.
    SortMenu(Effect effect, TableSorting &sorting, const TableColumns &columns,
             QWidget *parent = nullptr);

private:
    void fill();

    const Effect m_effect;
    TableSorting &m_sorting;
    const TableColumns &m_columns;
};
