// SPDX-License-Identifier: MIT
#include "models/dialling/goinglive.h"

#include "models/history/changehistory.h"

#include <algorithm>

QHash<QString, GoingLive> GoingLive::in(ChangeHistory &history)
{
    HistoryQuery latest;
    latest.owner = history.owner();
    latest.limit = 50'000;
    const QList<HistoryEntry> changes = history.entries(latest);
    QHash<QString, GoingLive> known;
    std::for_each(changes.crbegin(), changes.crend(),
                  [&known](const HistoryEntry &change) { note(known, change); });
    return known;
}

void GoingLive::note(QHash<QString, GoingLive> &known, const HistoryEntry &change)
{
    using Outcome = HistoryEntry::Outcome;
    if (change.outcome == Outcome::Failed)
        return;
    const bool isConfirmed = change.outcome == Outcome::Confirmed;
    if (change.field == Dataset::Status) {
        if (isConfirmed && change.after == DatasetStatus::live)
            known.insert(change.dataset, {change.id, change.time, false});
        else
            known.remove(change.dataset);
    } else if (change.field == Dataset::Priority && isConfirmed) {
        // What went out with the status, in one request, has its time.
        if (const auto live = known.find(change.dataset);
            live != known.end() && change.time > live->time)
            live->isPriorityNewer = true;
    }
}
