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
    history.visit(query, [&](const HistoryEntry &change) {
        if (change.outcome == Outcome::Failed || settled.contains(change.dataset))
            return true;
        if (change.field == Dataset::Priority && change.outcome == Outcome::Confirmed)
            withNewerPriority.insert(change.dataset);
        if (change.field != Dataset::Status)
            return true;
        settled.insert(change.dataset);
        if (change.outcome == Outcome::Confirmed && change.after == DatasetStatus::live)
            result.insert(change.dataset,
                          {change.id, change.time, withNewerPriority.contains(change.dataset)});
        return true;
    });
    return result;
}
