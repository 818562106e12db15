// SPDX-License-Identifier: MIT
#include "models/changes/change.h"

#include "models/changes/editrules.h"

#include <algorithm>

std::optional<Dataset> Change::onlyRow(const QList<Dataset> &rows, const QString &id)
{
    const auto hasId = [&id](const Dataset &each) {
        return each.id() == id;
    };
    const auto found = std::find_if(rows.cbegin(), rows.cend(), hasId);
    if (found == rows.cend() || std::any_of(found + 1, rows.cend(), hasId))
        return std::nullopt;
    return *found;
}

void Change::compare(const QList<Dataset> &rows)
{
    state = State::Failed;
    const auto only = onlyRow(rows, edit.dataset);
    if (!only) {
        const bool listed = std::any_of(rows.cbegin(), rows.cend(), [this](const Dataset &each) {
            return each.id() == edit.dataset;
        });
        reason = listed ? tr("The server lists dataset %1 more than once, so it can't be edited.")
                              .arg(edit.dataset)
                        : tr("The server has no dataset %1.").arg(edit.dataset);
        return;
    }
    row = *only;
    if (Dataset::sameValue(edit.field, serverValue(), edit.value)) {
        state = State::AlreadyThere;
        return;
    }
    reason = EditRules::refusal(row, edit.field, edit.value);
    if (!reason.isEmpty())
        return;
    const bool unchanged =
        edit.base.isNull() || Dataset::sameValue(edit.field, serverValue(), edit.base);
    state = unchanged ? State::Ready : State::Conflict;
}

HistoryEntry::Outcome Change::outcome() const
{
    switch (state) {
    case State::Confirmed:
        return HistoryEntry::Outcome::Confirmed;
    case State::Failed:
        return HistoryEntry::Outcome::Failed;
    case State::Unknown:
        return HistoryEntry::Outcome::Unknown;
    default:
        return HistoryEntry::Outcome::Pending;
    }
}
