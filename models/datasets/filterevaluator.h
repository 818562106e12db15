// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/filterexpression.h"

#include <QHash>

/// What filter expressions mean. Safe to use from several threads at once.
class FilterEvaluator
{
public:
    /// \a row and \a queueNames, names of queues by qid, must outlive the evaluator.
    FilterEvaluator(const Dataset &row, const QHash<QString, QString> &queueNames);

    bool holds(const FilterExpression &expression) const;
    bool holds(const FilterTerm &term) const;

private:
    bool holdsAnywhere(const FilterTerm &term) const;
    bool has(const DatasetColumn &column, const QString &cell, const QString &value) const;
    bool equals(const DatasetColumn &column, const QString &cell, const QString &value) const;

    const Dataset &m_row;
    QString m_queueName;
};
