// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/changelist.h"

class ChangeHistory;

/// Keeps the history of changes on their way: the intent before, the outcome after.
class ChangeRecorder
{
public:
    /// \a history must outlive the recorder.
    explicit ChangeRecorder(ChangeHistory &history);

    /// Whose changes these are, as a reply states it.
    void setAccount(const QString &accountId);
    /// Commits an intent for each of \a changes that is about to be sent. One that is sent once
    /// more is still the same intent.
    void intend(ChangeList &changes);
    /// Commits what became of those of \a changes whose outcome is another than the recorded one.
    void settle(ChangeList &changes);

private:
    ChangeHistory &m_history;
};
