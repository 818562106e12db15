// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/change.h"
#include "models/contactnow/payload.h"

#include <QHash>

#include <functional>

/// The changes of one review, found by dataset and counted by state.
class ChangeList
{
public:
    explicit ChangeList(const QList<StagedEdit> &edits = {});

    const QList<Change> &all() const { return m_changes; }
    Change &operator[](int index) { return m_changes[index]; }
    auto begin() { return m_changes.begin(); }
    auto end() { return m_changes.end(); }

    int count(const std::function<bool(const Change &)> &holds) const;
    int count(Change::State state) const;
    int postableCount() const { return count(&Change::isPostable); }
    /// Ids of the datasets with changes in that state, in the order of the changes.
    QStringList datasetsIn(Change::State state) const;
    QList<StagedEdit> editsIn(Change::State state) const;
    /// The changes of \a datasets in that state, as one request carries them.
    QList<DatasetUpdate> updates(const QStringList &datasets, Change::State state) const;

    void setAll(Change::State from, Change::State to);
    /// The same for changes of \a datasets; returns the positions of those that it took.
    QList<int> setAll(Change::State from, Change::State to, const QStringList &datasets);

private:
    QList<Change> m_changes;
    QHash<QString, QList<int>> m_byDataset;
};
