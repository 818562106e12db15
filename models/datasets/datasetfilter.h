// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/filtererror.h"
#include "models/datasets/filterexpression.h"

#include <QHash>

#include <memory>
#include <tl/expected.hpp>

class FilterScan;

/// A filter expression such as `live priority>=50 table:solar`, ready to use.
///
/// Cheap to copy, and safe to use from several threads at once. FilterParser has the grammar,
/// FilterEvaluator the meaning.
class DatasetFilter
{
public:
    /// Holds for every dataset.
    DatasetFilter() = default;

    /// Reads \a text, in which \a extraFields are columns too. A text of nothing but blanks gives
    /// the filter that holds for every dataset.
    static tl::expected<DatasetFilter, FilterError> parse(const QString &text,
                                                          const QStringList &extraFields = {});

    /// \a queueNames has names of queues by qid.
    bool matches(const Dataset &row, const QHash<QString, QString> &queueNames) const;
    /// The rows out of \a candidates, which ascend, that match.
    std::vector<int> matching(FilterScan &scan, const std::vector<int> &candidates) const;
    bool isEmpty() const { return !m_expression; }
    /// The expression in its shortest spelling; parsing it again gives an equal filter.
    QString toString() const;
    /// What the filter holds for, translated, to follow a noun: "LIVE, with priority 50 or more".
    QString inWords() const;

    bool operator==(const DatasetFilter &other) const;

private:
    std::shared_ptr<const FilterExpression> m_expression; // null for the empty one
};
