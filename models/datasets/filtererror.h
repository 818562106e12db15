// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What is wrong with a filter expression, and where.
struct FilterError
{
    qsizetype position = 0; ///< of the UTF-16 unit under which a caret goes; the size for the end
    QString message;        ///< one translated sentence
    QString unknownColumn;  ///< its name, where that is what is wrong: another account may have it

    bool operator==(const FilterError &) const = default;
};
