// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"

#include <algorithm>

namespace {

/// XML 1.0 has no way to write these, so neither format is given them.
bool isUnsendable(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) ||
           c == QChar(0xFFFF);
}

auto editOf(Dataset::Field field)
{
    return [field](const StagedEdit &edit) {
        return edit.field == field;
    };
}

} // namespace

StagedEdits::StagedEdits(QObject *parent)
    : QObject(parent)
{}

QString StagedEdits::whyReadOnly(const Dataset &row, Dataset::Field field)
{
    if (field != Dataset::Status && field != Dataset::Priority && field != Dataset::Description)
        return tr("Only status, priority and description can be changed.");
    if (row.id().isEmpty())
        return tr("The server gave this dataset no id, so it can't be changed.");
    if (row[Dataset::Status] == DatasetStatus::expired)
        return tr("Dataset %1 is EXPIRED: it can't be reopened or edited.").arg(row.id());
    if (row[field].isNull())
        return tr("The server did not send this field of dataset %1, so it is never written.")
            .arg(row.id());
    return {};
}

QString StagedEdits::refusal(const Dataset &row, Dataset::Field field, const QString &value)
{
    const QString readOnly = whyReadOnly(row, field);
    return readOnly.isEmpty() ? invalidValue(field, value) : readOnly;
}

QString StagedEdits::invalidValue(Dataset::Field field, const QString &value)
{
    if (field == Dataset::Status && !DatasetStatus::isKnown(value))
        return tr("The status must be LIVE, HOLD or EXPIRED.");
    if (field == Dataset::Priority && !DatasetPriority::parse(value))
        return tr("The priority must be a whole number from 0 to 90.");
    if (field == Dataset::Description &&
        (!value.isValidUtf16() || std::any_of(value.begin(), value.end(), isUnsendable)))
        return tr("A description can't contain control characters.");
    return {};
}

bool StagedEdits::stage(const Dataset &row, Dataset::Field field, const QString &value)
{
    if (!refusal(row, field, value).isEmpty())
        return false;
    QList<StagedEdit> &edits = m_edits[row.id()];
    const auto found = std::find_if(edits.begin(), edits.end(), editOf(field));
    const QString base = found == edits.end() ? row[field] : found->base;
    if (Dataset::sameValue(field, base, value)) {
        revert(row.id(), field);
        return true;
    }
    if (found == edits.end())
        edits.append({row.id(), field, base, value});
    else if (found->value == value)
        return true;
    else
        found->value = value;
    if (!m_order.contains(row.id()))
        m_order.append(row.id());
    Q_EMIT changed(row.id());
    return true;
}

void StagedEdits::revert(const QString &dataset, Dataset::Field field)
{
    const auto found = m_edits.find(dataset);
    if (found == m_edits.end())
        return;
    const bool removed = found->removeIf(editOf(field)) > 0;
    if (found->isEmpty()) {
        m_edits.remove(dataset);
        m_order.removeOne(dataset);
    }
    if (removed)
        Q_EMIT changed(dataset);
}

void StagedEdits::clear()
{
    m_edits.clear();
    const QStringList datasets = std::exchange(m_order, {});
    for (const QString &dataset : datasets)
        Q_EMIT changed(dataset);
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
        result[edit.field] = edit.value;
    return result;
}

QList<StagedEdit> StagedEdits::all() const
{
    QList<StagedEdit> result;
    for (const QString &dataset : m_order)
        result += m_edits.value(dataset);
    return result;
}

int StagedEdits::count() const
{
    int result = 0;
    for (const QList<StagedEdit> &edits : m_edits)
        result += static_cast<int>(edits.size());
    return result;
}

void StagedEdits::restore(const QList<StagedEdit> &edits)
{
    for (const StagedEdit &edit : edits) {
        revert(edit.dataset, edit.field);
        if (!m_edits.contains(edit.dataset))
            m_order.append(edit.dataset);
        m_edits[edit.dataset].append(edit);
        Q_EMIT changed(edit.dataset);
    }
}
