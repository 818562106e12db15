// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/filterexpression.h"

#include <QCoreApplication>

/// Filter expressions in people's words, translated.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    /// What \a expression holds for, to follow a noun: "LIVE, with priority 50 or more".
    static QString describe(const FilterExpression &expression);

private:
    static QString grouped(const FilterExpression &expression);
    static QString alternatives(const FilterExpression &expression);
    static QString term(const FilterTerm &term);
    static QString anywhere(const FilterTerm &term);
    static QString status(const FilterTerm &term);
    static QString table(const FilterTerm &term);
    static QString date(const FilterTerm &term);
    static QString column(const FilterTerm &term);
    static QString name(const DatasetColumn &column);
    static QString quoted(const QString &text);
    /// "“a”, “b” or “c”"
    static QString anyOf(const QStringList &texts);
};
