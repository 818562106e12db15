// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetcolumn.h"

#include <QCollator>

#include <vector>

/// Remembers the ranks of the text column that was sorted last.
///
/// To know how people order text takes far longer than the sort itself, and it stays the same until
/// the text changes.
class TextRanks
{
public:
    /// As SortRanks::of(), for all rows.
    const std::vector<quint64> &of(const QList<Dataset> &rows, const DatasetColumn &column,
                                   const QCollator &collator);

private:
    bool isKnown(const QList<Dataset> &rows) const;

    QList<Dataset> m_rows;
    DatasetColumn m_column;
    QLocale m_locale;
    std::vector<quint64> m_ranks;
};
