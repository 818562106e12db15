// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialfirst/dialfirstplan.h"
#include "models/history/historyentry.h"

class ChangeHistory;

/// Keeps the history of a run's requests: the intent before, the outcome after.
class DialFirstRecorder
{
    Q_DECLARE_TR_FUNCTIONS(DialFirstRecorder)

public:
    /// \a history must outlive the recorder.
    explicit DialFirstRecorder(ChangeHistory &history);

    /// Whose changes these are, as a reply states it.
    void setAccount(const QString &accountId);
    /// Commits an intent for each item of \a step, which is about to be sent.
    void intend(const DialFirstPlan &plan, const DialFirstPlan::Step &step);
    /// Commits what became of them; what \a plan still waits for is Unknown.
    void settle(const DialFirstPlan &plan);

private:
    ChangeHistory &m_history;
    QHash<QString, HistoryEntry> m_open; ///< by dataset
};
