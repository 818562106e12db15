// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/stagededit.h"

#include <QHash>
#include <QList>

#include <map>
#include <optional>

/// The steps in which edits were staged: what undo and redo walk along. It only remembers; whoever
/// undoes a step puts back what stood before.
class StagingSteps
{
public:
    struct Delta
    {
        std::optional<StagedEdit> before;
        std::optional<StagedEdit> after;
    };
    using Step = QHash<DatasetField, Delta>;

    /// All that is recorded from here to the matching end() is one step. Calls nest.
    void begin() { ++m_depth; }
    void end();
    /// Between begin() and end(). What was undone before can't be redone after it.
    void record(const DatasetField &field, const std::optional<StagedEdit> &before,
                const std::optional<StagedEdit> &after);

    bool canUndo() const { return !m_steps.empty() && m_steps.begin()->first <= m_position; }
    bool canRedo() const { return !m_steps.empty() && m_steps.rbegin()->first > m_position; }
    /// The step to take back, or to do again; one must be there.
    Step undo();
    Step redo();

    /// Takes the field out of every step, in a time that only its own steps count for. A step that
    /// is empty then is none.
    void forget(const DatasetField &field);
    void clear();

private:
    using Id = quint64; ///< ascending

    void dropUndone();

    std::map<Id, Step> m_steps;
    QHash<DatasetField, QList<Id>> m_stepsOfField; ///< ascending
    Id m_position = 0;                             ///< steps up to here are done, later ones undone
    Id m_newest = 0;
    int m_depth = 0;
    Step m_open;
};
