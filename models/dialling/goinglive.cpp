// SPDX-License-Identifier: MIT
#include "models/dialling/goinglive.h"

#include "models/history/changehistory.h"

QHash<QString, GoingLive> GoingLive::in(ChangeHistory &history)
{
    constexpr int recent = 50'000; // what is older says little, and takes long
    using Outcome = HistoryEntry::Outcome;
    QHash<QString, GoingLive> result;
    QSet<QString> settled;
    QSet<QString> withNewerPriority;
    HistoryQuery query;
    query.owner = history.owner();
    query.limit = recent;
    history.visit(query, [&](const HistoryEntry &entry) {
        if (entry.outcome == Outcome::Failed || settled.contains(entry.dataset))
            return true;
        if (entry.field == Dataset::Priority && entry.outcome == Outcome::Confirmed)
            withNewerPriority.insert(entry.dataset);
        if (entry.field != Dataset::Status)
            return true;
        settled.insert(entry.dataset);
        if (entry.outcome == Outcome::Confirmed && entry.after == DatasetStatus::live)
            result.insert(entry.dataset,
                          {entry.id, entry.time, withNewerPriority.contains(entry.dataset)});
        return true;
    });
    return result;
}
