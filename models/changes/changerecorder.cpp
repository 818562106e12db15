// SPDX-License-Identifier: MIT
#include "models/changes/changerecorder.h"

#include "models/history/changehistory.h"

ChangeRecorder::ChangeRecorder(ChangeHistory &history)
    : m_history(history)
{}

void ChangeRecorder::setAccount(const QString &accountId)
{
    m_history.setAccount(accountId);
}

void ChangeRecorder::intend(ChangeList &changes)
{
    QList<Change *> intended;
    QList<HistoryEntry> intents;
    for (Change &change : changes) {
        if (change.state != Change::State::Sending || change.record)
            continue;
        HistoryEntry intent;
        intent.dataset = change.edit.dataset;
        intent.field = change.edit.field;
        intent.before = change.serverValue();
        intent.after = change.edit.value;
        intended.append(&change);
        intents.append(intent);
    }
    const QList<HistoryEntry> recorded = m_history.record(intents);
    for (qsizetype i = 0; i < intended.size(); ++i)
        intended.at(i)->record = recorded.at(i);
}

void ChangeRecorder::settle(ChangeList &changes)
{
    QList<Change *> settled;
    QList<HistoryEntry> entries;
    for (Change &change : changes) {
        if (!change.record || change.record->outcome == change.outcome())
            continue;
        HistoryEntry entry = *change.record;
        entry.outcome = change.outcome();
        entry.detail = change.detail.isEmpty()
                           ? change.reason
                           : QStringLiteral("%1 (%2)").arg(change.reason, change.detail);
        settled.append(&change);
        entries.append(entry);
    }
    const QList<HistoryEntry> recorded = m_history.settle(entries);
    for (qsizetype i = 0; i < settled.size(); ++i)
        settled.at(i)->record = recorded.at(i);
}
