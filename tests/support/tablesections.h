// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QTableView>

/// Leaves only \a columns of the table in sight.
inline void hideAllBut(QTableView &view, const QList<int> &columns)
{
    for (int column = 0; column < view.horizontalHeader()->count(); ++column)
        view.setColumnHidden(column, !columns.contains(column));
}
