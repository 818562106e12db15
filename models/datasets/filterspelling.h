// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/filterexpression.h"

/// An operator as it is written.
struct FilterSymbol
{
    /// The one that \a text begins with, or nullptr.
    static const FilterSymbol *at(QStringView text);
    static QLatin1StringView of(FilterTerm::Operator op);

    QLatin1StringView text;
    FilterTerm::Operator op = FilterTerm::Has;
};

/// How parts of a filter expression are written, with quotes where they need them and only there.
namespace FilterSpelling {

bool isNamePart(QChar c);
QString quoted(const QString &text);
/// Bare where no character of \a text could mean something else, quoted otherwise.
QString value(const QString &text);
/// \a name as it stands before an operator.
QString column(const QString &name);

} // namespace FilterSpelling
