// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/filterexpression.h"
#include "models/datasets/foldedtext.h"

#include <QHash>

#include <vector>

/// Finds all rows for which a filter expression holds: what FilterEvaluator says of each, at a
/// fraction of the cost.
///
/// Words are searched in the text of all rows at once, which is kept from one search to the next;
/// of a condition on a column, each different value is asked about once.
class FilterScan
{
public:
    /// Searches \a rows from now on. \a queueNames are names of queues by qid.
    void setRows(const QList<Dataset> &rows, const QHash<QString, QString> &queueNames);

    /// The rows out of \a candidates, which ascend, for which \a expression holds.
    std::vector<int> matching(const FilterExpression &expression,
                              const std::vector<int> &candidates);

private:
    std::vector<int> matchingTerm(const FilterTerm &term, const std::vector<int> &candidates);
    std::vector<int> containing(const FilterTerm &word, const std::vector<int> &candidates);
    std::vector<int> byValue(const FilterTerm &term, const std::vector<int> &candidates) const;
    bool holds(const FilterTerm &term, int row) const;
    void prepareText();

    QList<Dataset> m_rows;
    QHash<QString, QString> m_queueNames;
    FoldedText m_text;
    QList<Dataset> m_textRows;  ///< those of the text
    std::vector<int> m_strange; ///< rows that are not those of the text, for prepareText() to find
    bool m_isPrepared = false;
};
