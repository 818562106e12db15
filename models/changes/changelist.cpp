// SPDX-License-Identifier: MIT
#include "models/changes/changelist.h"

#include <QSet>

#include <algorithm>

ChangeList::ChangeList(const QList<StagedEdit> &edits)
{
    m_changes.reserve(edits.size());
    for (const StagedEdit &edit : edits) {
        m_byDataset[edit.dataset].append(static_cast<int>(m_changes.size()));
        m_changes.append(Change{.edit = edit});
    }
}

int ChangeList::count(const std::function<bool(const Change &)> &holds) const
{
    return static_cast<int>(std::count_if(m_changes.cbegin(), m_changes.cend(), holds));
}

int ChangeList::count(Change::State state) const
{
    return count([state](const Change &change) { return change.state == state; });
}

QStringList ChangeList::datasetsIn(Change::State state) const
{
    QStringList datasets;
    QSet<QString> seen;
    for (const Change &change : m_changes) {
        if (change.state != state || seen.contains(change.edit.dataset))
            continue;
        seen.insert(change.edit.dataset);
        datasets.append(change.edit.dataset);
    }
    return datasets;
}

QList<StagedEdit> ChangeList::editsIn(Change::State state) const
{
    QList<StagedEdit> edits;
    for (const Change &change : m_changes) {
        if (change.state == state)
            edits.append(change.edit);
    }
    return edits;
}

QList<DatasetUpdate> ChangeList::updates(const QStringList &datasets, Change::State state) const
{
    QList<DatasetUpdate> updates;
    for (const QString &dataset : datasets) {
        DatasetUpdate update{dataset, {}, {}};
        const QList<int> positions = m_byDataset.value(dataset);
        for (const int position : positions) {
            const Change &change = m_changes.at(position);
            if (change.state != state)
                continue;
            update.qid = change.row[Dataset::QueueId];
            update.values.append({change.edit.field, change.edit.value});
        }
        updates.append(update);
    }
    return updates;
}

void ChangeList::setAll(Change::State from, Change::State to)
{
    for (Change &change : m_changes) {
        if (change.state == from)
            change.state = to;
    }
}

QList<int> ChangeList::setAll(Change::State from, Change::State to, const QStringList &datasets)
{
    QList<int> taken;
    for (const QString &dataset : datasets) {
        const QList<int> positions = m_byDataset.value(dataset);
        for (const int position : positions) {
            if (m_changes.at(position).state != from)
                continue;
            m_changes[position].state = to;
            taken.append(position);
        }
    }
    return taken;
}
