// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"

/// What a review says before anything is posted.
namespace ReviewWarnings {

/// Campaign tables that have a LIVE dataset among \a datasets now, and none once the postable ones
/// of \a changes are done; sorted.
QStringList tablesLeftWithoutLive(const QList<Dataset> &datasets, const QList<Change> &changes);

/// Ids of datasets that would be posted although the server marks them as locked.
QStringList lockedDatasets(const QList<Change> &changes);

/// Both as sentences for the user.
QStringList sentences(const QList<Dataset> &datasets, const QList<Change> &changes);

} // namespace ReviewWarnings
