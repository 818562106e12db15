// SPDX-License-Identifier: MIT
#include "models/changes/historyundo.h"

#include "models/changes/editrules.h"
#include "models/datasets/datasetmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct HistoryUndoTexts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryUndo)
};

/// Why the change can't be taken back; empty where it can.
QString refusal(const HistoryEntry &entry, const HistoryOwner &owner, const DatasetModel &datasets)
{
    if (entry.owner.profile != owner.profile || entry.owner.account != owner.account)
        return HistoryUndoTexts::tr("Changes of another account can only be taken back there.");
    if (entry.field == Dataset::Id)
        return HistoryUndoTexts::tr("A dataset that was created can't be taken back.");
    if (entry.outcome == HistoryEntry::Outcome::Failed)
        return HistoryUndoTexts::tr("What failed did not change anything.");
    const int row = datasets.rowOf(entry.dataset);
    if (row < 0)
        return HistoryUndoTexts::tr("Dataset %1 is not in the list.").arg(entry.dataset);
    if (entry.before.isNull())
        return HistoryUndoTexts::tr("What dataset %1 held before is not known.").arg(entry.dataset);
    const QString readOnly = datasets.whyReadOnly(datasets.dataset(row), entry.field);
    return readOnly.isEmpty() ? EditRules::invalidValue(entry.field, entry.before) : readOnly;
}

} // namespace

HistoryUndo HistoryUndo::of(QList<HistoryEntry> entries, const HistoryOwner &owner,
                            const DatasetModel &datasets)
{
    std::sort(entries.begin(), entries.end(),
              [](const HistoryEntry &a, const HistoryEntry &b) { return a.id < b.id; });
    HistoryUndo undo;
    QHash<std::pair<QString, int>, qsizetype> places;
    for (const HistoryEntry &entry : std::as_const(entries)) {
        const auto key = std::pair(entry.dataset, int(entry.field));
        if (const auto place = places.constFind(key); place != places.cend()) {
            if (entry.outcome != HistoryEntry::Outcome::Failed)
                undo.edits[*place].base = entry.after;
            continue;
        }
        const QString reason = refusal(entry, owner, datasets);
        if (reason.isEmpty()) {
            places.insert(key, undo.edits.size());
            undo.edits.append({entry.dataset, entry.field, entry.after, entry.before});
        } else if (!undo.refusals.contains(reason)) {
            undo.refusals.append(reason);
        }
    }
    // There and back again is nothing to take back.
    undo.edits.removeIf([](const StagedEdit &edit) {
        return Dataset::sameValue(edit.field, edit.base, edit.value);
    });
    return undo;
}
