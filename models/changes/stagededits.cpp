// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"

#include "models/changes/editrules.h"

#include <QSet>

#include <algorithm>

namespace {

auto editOf(Dataset::Field field)
{
    return [field](const StagedEdit &edit) {
        return edit.field == field;
    };
}

std::optional<StagedEdit> unlessItIsTheBase(const StagedEdit &edit)
{
    if (Dataset::sameValue(edit.field, edit.base, edit.value))
        return std::nullopt;
    return edit;
}

} // namespace

StagedEdits::Step::Step(StagedEdits &edits)
    : m_edits(edits)
{
    m_edits.m_steps.begin();
}

StagedEdits::Step::~Step()
{
    m_edits.m_steps.end();
    Q_EMIT m_edits.stepsChanged();
}

StagedEdits::StagedEdits(QObject *parent)
    : QObject(parent)
{}

bool StagedEdits::stage(const Dataset &row, Dataset::Field field, const QString &value)
{
    if (!EditRules::refusal(row, field, value).isEmpty())
        return false;
    const StagedEdit *staged = find(row.id(), field);
    const StagedEdit edit{row.id(), field, staged ? staged->base : row[field], value};
    change({{edit.key(), unlessItIsTheBase(edit)}});
    return true;
}

void StagedEdits::revert(const QString &dataset, Dataset::Field field)
{
    change({{{dataset, field}, std::nullopt}});
}

void StagedEdits::clear()
{
    QList<Target> targets;
    targets.reserve(m_count);
    const QList<StagedEdit> edits = all();
    for (const StagedEdit &edit : edits)
        targets.append({edit.key(), std::nullopt});
    change(targets);
}

void StagedEdits::restore(const QList<StagedEdit> &edits)
{
    QList<Target> targets;
    targets.reserve(edits.size());
    for (const StagedEdit &edit : edits)
        targets.append({edit.key(), unlessItIsTheBase(edit)});
    change(targets);
}

void StagedEdits::undo()
{
    if (canUndo())
        apply(m_steps.undo(), &StagingSteps::Delta::before);
}

void StagedEdits::redo()
{
    if (canRedo())
        apply(m_steps.redo(), &StagingSteps::Delta::after);
}

void StagedEdits::settle(const QString &dataset, Dataset::Field field)
{
    m_steps.forget({dataset, field});
    if (replace({{dataset, field}, std::nullopt}))
        Q_EMIT changed(dataset);
    Q_EMIT stepsChanged();
}

void StagedEdits::reset()
{
    const QStringList touched = datasets();
    m_edits.clear();
    m_places.clear();
    m_count = 0;
    m_steps.clear();
    for (const QString &dataset : touched)
        Q_EMIT changed(dataset);
    Q_EMIT stepsChanged();
}

void StagedEdits::change(const QList<Target> &targets)
{
    QStringList touched;
    {
        const Step step(*this);
        for (const Target &target : targets) {
            const auto &[dataset, field] = target.first;
            const StagedEdit *staged = find(dataset, field);
            const auto before = staged ? std::optional(*staged) : std::nullopt;
            if (!replace(target))
                continue;
            m_steps.record(target.first, before, target.second);
            touched.append(dataset);
        }
    }
    touched.removeDuplicates();
    for (const QString &dataset : std::as_const(touched))
        Q_EMIT changed(dataset);
}

void StagedEdits::apply(const StagingSteps::Step &step,
                        std::optional<StagedEdit> StagingSteps::Delta::*side)
{
    QSet<QString> touched;
    for (auto delta = step.cbegin(); delta != step.cend(); ++delta) {
        replace({delta.key(), *delta.*side});
        touched.insert(delta.key().first);
    }
    for (const QString &dataset : std::as_const(touched))
        Q_EMIT changed(dataset);
    Q_EMIT stepsChanged();
}

/// True where that is a change. Announces and records nothing.
bool StagedEdits::replace(const Target &target)
{
    const auto &[dataset, field] = target.first;
    const std::optional<StagedEdit> &edit = target.second;
    const auto edits = m_edits.find(dataset);
    if (edits == m_edits.end()) {
        if (!edit)
            return false;
        m_edits.insert(dataset, {*edit});
        if (!m_places.contains(dataset))
            m_places.insert(dataset, static_cast<int>(m_places.size()));
        ++m_count;
        return true;
    }
    const auto found = std::find_if(edits->begin(), edits->end(), editOf(field));
    const bool isStaged = found != edits->end();
    if (isStaged ? edit == *found : !edit)
        return false;
    if (!edit) {
        edits->removeAt(found - edits->begin());
        --m_count;
    } else if (isStaged) {
        *found = *edit;
    } else {
        edits->append(*edit);
        ++m_count;
    }
    if (edits->isEmpty())
        m_edits.remove(dataset);
    return true;
}

const StagedEdit *StagedEdits::find(const QString &dataset, Dataset::Field field) const
{
    const auto edits = m_edits.constFind(dataset);
    if (edits == m_edits.cend())
        return nullptr;
    const auto found = std::find_if(edits->cbegin(), edits->cend(), editOf(field));
    return found == edits->cend() ? nullptr : &*found;
}

Dataset StagedEdits::applied(const Dataset &row) const
{
    Dataset result = row;
    const QList<StagedEdit> edits = m_edits.value(row.id());
    for (const StagedEdit &edit : edits)
        result.set(edit.field, edit.value);
    return result;
}

QList<StagedEdit> StagedEdits::all() const
{
    QList<StagedEdit> result;
    result.reserve(m_count);
    const QStringList touched = datasets();
    for (const QString &dataset : touched)
        result += m_edits.value(dataset);
    return result;
}

QStringList StagedEdits::datasets() const
{
    QStringList result = m_edits.keys();
    std::sort(result.begin(), result.end(), [this](const QString &a, const QString &b) {
        return m_places.value(a) < m_places.value(b);
    });
    return result;
}
