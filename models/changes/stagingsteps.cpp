// SPDX-License-Identifier: MIT
#include "models/changes/stagingsteps.h"

#include <iterator>

void StagingSteps::record(const DatasetField &field, const std::optional<StagedEdit> &before,
                          const std::optional<StagedEdit> &after)
{
    const auto found = m_open.find(field);
    if (found == m_open.end()) {
        m_open.insert(field, {before, after});
        return;
    }
    found->after = after;
    if (found->before == found->after)
        m_open.remove(field);
}

void StagingSteps::end()
{
    if (--m_depth > 0 || m_open.isEmpty())
        return;
    dropUndone();
    m_position = ++m_newest;
    for (auto delta = m_open.keyBegin(); delta != m_open.keyEnd(); ++delta)
        m_stepsOfField[*delta].append(m_position);
    m_steps.emplace(m_position, std::exchange(m_open, {}));
}

void StagingSteps::dropUndone()
{
    while (canRedo()) {
        const auto last = std::prev(m_steps.end());
        for (auto field = last->second.keyBegin(); field != last->second.keyEnd(); ++field)
            m_stepsOfField[*field].removeLast();
        m_steps.erase(last);
    }
}

StagingSteps::Step StagingSteps::undo()
{
    const auto step = std::prev(m_steps.upper_bound(m_position));
    m_position = step->first - 1;
    return step->second;
}

StagingSteps::Step StagingSteps::redo()
{
    const auto step = m_steps.upper_bound(m_position);
    m_position = step->first;
    return step->second;
}

void StagingSteps::forget(const DatasetField &field)
{
    const QList<Id> ids = m_stepsOfField.take(field);
    for (const Id id : ids) {
        const auto step = m_steps.find(id);
        step->second.remove(field);
        if (step->second.isEmpty())
            m_steps.erase(step);
    }
}

void StagingSteps::clear()
{
    m_steps.clear();
    m_stepsOfField.clear();
}
