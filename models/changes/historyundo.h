// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stagededits.h"
#include "models/history/historyentry.h"

class DatasetModel;

/// What takes back changes that were posted: edits for the staging, to be reviewed as any others,
/// and why some can't be taken back.
struct HistoryUndo
{
    QList<StagedEdit> edits;
    QStringList refusals; ///< sentences for the user, each once

    /// The inverse of \a entries, in any order, of which several may concern one field: the oldest
    /// says what it goes back to, the newest what the server should hold now, so that a review
    /// shows where somebody changed it since. \a owner is who is signed in, \a datasets are theirs.
    static HistoryUndo of(QList<HistoryEntry> entries, const HistoryOwner &owner,
                          const DatasetModel &datasets);
};
