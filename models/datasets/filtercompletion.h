// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

struct FilterVocabulary;

/// What can be put at the cursor of a filter expression that is being typed.
struct FilterCompletion
{
    struct Candidate
    {
        QString text;  ///< what goes in place of the range, with quotes where it needs them
        QString label; ///< the same for people
        QString note;  ///< what it stands for; may be empty
    };

    /// \a cursor counts UTF-16 units. What fits best comes first. There are none where the only
    /// one stands there already.
    static FilterCompletion at(const QString &text, qsizetype cursor,
                               const FilterVocabulary &known);

    qsizetype start = 0; ///< of the range that a candidate replaces
    qsizetype end = 0;
    bool isValue = false; ///< rather than the name of a column
    bool isBegun = false; ///< some of it stands before the cursor
    QList<Candidate> candidates;
};
