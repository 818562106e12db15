// SPDX-License-Identifier: MIT
#include "models/changes/change.h"

#include "models/changes/editrules.h"
#include "models/changes/rowlookup.h"

void Change::compare(const RowLookup &rows)
{
    state = State::Failed;
    const Dataset *only = rows.only(edit.dataset);
    if (!only) {
        reason = rows.lists(edit.dataset)
                     ? tr("The server lists dataset %1 more than once, so it can't be edited.")
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

bool Change::compareAgain(const RowLookup &rows)
{
    const State stateShown = state;
    const QString valueShown = serverValue();
    compare(rows);
    if (state == stateShown && Dataset::sameValue(edit.field, serverValue(), valueShown))
        return false;
    choice = Choice::Undecided;
    expiryConfirmed = false;
    return true;
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
