// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>

class ChangeHistory;
struct HistoryEntry;

/// When a LIVE dataset went LIVE, as far as the history of changes knows.
struct GoingLive
{
    qint64 entry = 0; ///< of the history: what went LIVE earlier has a lower one
    QDateTime time;   ///< UTC
    /// Its priority was changed after it went LIVE: the dialler may not follow yet.
    bool isPriorityNewer = false;

    /// By dataset id, of the account that is signed in to, from its latest 50,000 changes. Those
    /// that were last set to something else, or whose last change is not known to have taken
    /// effect, are left out. Others may have set them elsewhere since.
    static QHash<QString, GoingLive> in(ChangeHistory &history);
    /// Brings \a known up to date with a change that is settled, and is later than those in it.
    static void note(QHash<QString, GoingLive> &known, const HistoryEntry &change);

    bool operator==(const GoingLive &) const = default;
};
