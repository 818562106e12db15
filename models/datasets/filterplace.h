// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/filterexpression.h"

/// What stands at a place of a filter expression that is still being typed, and may be wrong.
struct FilterPlace
{
    enum Kind {
        Nothing, ///< what stands here is nobody's but the user's: a pattern, the end of a quote
        Name,    ///< a text, which can become the name of a column
        Value,   ///< after an operator
    };

    /// \a cursor counts UTF-16 units; \a extraFields are columns too.
    static FilterPlace at(const QString &text, qsizetype cursor, const QStringList &extraFields);

    Kind kind = Nothing;
    qsizetype start = 0; ///< of what stands here, with its quotes
    qsizetype end = 0;
    QString typed;            ///< what of it stands before the cursor, without quotes and escapes
    bool hasOperator = false; ///< of Name: one follows

    // of Value
    std::optional<DatasetColumn> column;
    FilterTerm::Operator op = FilterTerm::Has;
    QStringList others; ///< the other values of its list
};
