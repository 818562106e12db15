// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetsort.h"

/// A column that shows in the table.
struct TableColumn
{
    DatasetColumn column;
    qreal width = 0; ///< design pixels, which grow with the font

    bool operator==(const TableColumn &) const = default;
};

/// What the table shows and how it is arranged, under a name: a filter, an order, columns.
struct TableView
{
    static constexpr qsizetype longestName = 60;

    /// Whether both show the same rows in the same order, and the same columns where both name
    /// any. Names and widths do not count.
    bool showsTheSame(const TableView &other) const;

    bool operator==(const TableView &) const = default;

    QString name;
    QString filter; ///< the expression as it was typed
    QString status; ///< LIVE, HOLD, EXPIRED, or empty for all of them
    QList<DatasetSortKey> sort;
    QList<TableColumn> columns; ///< as they stand on screen; none leaves those that are there
};
