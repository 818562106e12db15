// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetcolumn.h"

#include <QRegularExpression>

#include <vector>

/// One condition: a column, how its value is looked at, and what with.
struct FilterTerm
{
    enum Operator {
        Has, ///< text columns contain a value; the others equal it. An empty value means empty
        Equals,
        Differs,
        Greater,
        GreaterOrEqual,
        Less,
        LessOrEqual,
        Matches,
    };

    bool operator==(const FilterTerm &) const = default;

    std::optional<DatasetColumn> column; ///< none: any column
    Operator op = Has;
    /// One value, or for Has any number of which one must hold. For Matches it is the pattern as it
    /// stands between slashes.
    QStringList values;
    QRegularExpression pattern; ///< for Matches: values.first(), ready to use
};

/// The tree of a filter expression. As it is constructed it is empty and holds for every row.
struct FilterExpression
{
    enum Kind {
        And,
        Or,
        Not, ///< of its one part
        Term,
    };

    static FilterExpression of(const FilterTerm &term) { return {Term, {}, term}; }
    /// Holds where \a value stands in that relation to the field; not for Matches.
    static FilterExpression where(Dataset::Field field, FilterTerm::Operator op,
                                  const QString &value)
    {
        return of({DatasetColumn::of(field), op, {value}, {}});
    }

    bool isEmpty() const { return kind == And && parts.empty(); }
    /// The expression in its shortest spelling: parsing it gives the same tree again.
    QString toString() const;

    bool operator==(const FilterExpression &) const = default;

    Kind kind = And;
    std::vector<FilterExpression> parts;
    FilterTerm term; ///< for Term
};
