// SPDX-License-Identifier: MIT
#include "models/datasets/columnranks.h"

#include "models/datasets/sortranks.h"

#include <algorithm>

const std::vector<quint64> &ColumnRanks::of(const QList<Dataset> &rows, const DatasetColumn &column,
                                            const QCollator &collator)
{
    if (column != m_column || collator.locale() != m_locale || !isKnown(rows)) {
        m_ranks = SortRanks::of(rows, column, collator);
        m_column = column;
        m_locale = collator.locale();
    }
    m_rows = rows;
    return m_ranks;
}

bool ColumnRanks::isKnown(const QList<Dataset> &rows) const
{
    return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [this](const Dataset &a, const Dataset &b) {
                          return a == b || m_column.utf8(a) == m_column.utf8(b);
                      });
}
