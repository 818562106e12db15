// SPDX-License-Identifier: MIT
#include "models/views/tableview.h"

#include <algorithm>

bool TableView::showsTheSame(const TableView &other) const
{
    const auto isSameColumn = [](const TableColumn &a, const TableColumn &b) {
        return a.column == b.column;
    };
    const bool hasSameColumns = columns.isEmpty() || other.columns.isEmpty() ||
                                std::equal(columns.begin(), columns.end(), other.columns.begin(),
                                           other.columns.end(), isSameColumn);
    return filter.trimmed() == other.filter.trimmed() && status == other.status &&
           sort == other.sort && hasSameColumns;
}
