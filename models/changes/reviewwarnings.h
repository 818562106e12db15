// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"

/// What a review says before anything is posted.
struct ReviewWarnings
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWarnings)

public:
    /// A sentence for the user in three parts, of which the middle one, what it is about, stands
    /// out.
    struct Sentence
    {
        QString before;
        QString names; ///< the server's words
        QString after;
        QString text() const { return before + names + after; }
        bool operator==(const Sentence &) const = default;
    };

    /// Campaign tables that have a LIVE dataset among \a datasets now, and none once the postable
    /// ones of \a changes are done; sorted.
    static QStringList tablesLeftWithoutLive(const QList<Dataset> &datasets,
                                             const QList<Change> &changes);
    /// Ids of datasets that would be posted although the server marks them as locked.
    static QStringList lockedDatasets(const QList<Change> &changes);
    /// Both as sentences: at most one about tables and one about locked datasets.
    static QList<Sentence> sentences(const QList<Dataset> &datasets, const QList<Change> &changes);
};
