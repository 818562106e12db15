// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetcolumn.h"

#include <QCollator>

#include <vector>

/// Remembers the ranks of one column, until another is asked for or its values change.
class ColumnRanks
{
public:
    /// As SortRanks::of().
    const std::vector<quint64> &of(const QList<Dataset> &rows, const DatasetColumn &column,
                                   const QCollator &collator);

private:
    bool isKnown(const QList<Dataset> &rows) const;

    QList<Dataset> m_rows;
    DatasetColumn m_column;
    QLocale m_locale;
    std::vector<quint64> m_ranks;
};
