// SPDX-License-Identifier: MIT
#include "models/dialfirst/dialfirstrecorder.h"

#include "models/history/changehistory.h"

using Outcome = HistoryEntry::Outcome;

DialFirstRecorder::DialFirstRecorder(ChangeHistory &history)
    : m_history(history)
{}

void DialFirstRecorder::setAccount(const QString &accountId)
{
    m_history.setAccount(accountId);
}

void DialFirstRecorder::intend(const DialFirstPlan &plan, const DialFirstPlan::Step &step)
{
    QList<HistoryEntry> intents;
    for (const int index : step.items) {
        const DialFirstItem &item = plan.items().at(index);
        HistoryEntry intent;
        intent.dataset = item.dataset;
        intent.field = Dataset::Status;
        intent.before = item.status;
        intent.after = step.status;
        intents.append(intent);
    }
    const QList<HistoryEntry> recorded = m_history.record(intents);
    for (const HistoryEntry &entry : recorded)
        m_open.insert(entry.dataset, entry);
}

void DialFirstRecorder::settle(const DialFirstPlan &plan)
{
    QList<HistoryEntry> entries;
    for (const DialFirstItem &item : plan.items()) {
        const auto open = m_open.constFind(item.dataset);
        if (open == m_open.cend())
            continue;
        HistoryEntry entry = *open;
        if (!item.asked().isEmpty()) {
            entry.outcome = Outcome::Unknown;
            entry.detail = tr("It was interrupted before it could be read back.");
        } else {
            entry.outcome = item.status == entry.after ? Outcome::Confirmed : Outcome::Failed;
            entry.detail = item.note;
        }
        entries.append(entry);
    }
    m_history.settle(entries);
    m_open.clear();
}
