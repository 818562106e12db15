// SPDX-License-Identifier: MIT
#include "ui/history/outcomelook.h"

using namespace Qt::StringLiterals;

Cells::Mark OutcomeLook::of(HistoryEntry::Outcome outcome)
{
    switch (outcome) {
    case HistoryEntry::Outcome::Confirmed:
        return {u"check"_s, Theme::LiveText};
    case HistoryEntry::Outcome::Failed:
        return {u"close"_s, Theme::DangerText};
    case HistoryEntry::Outcome::Unknown:
        return {u"question"_s, Theme::WarningText};
    case HistoryEntry::Outcome::Pending:
        break;
    }
    return {u"clock"_s, Theme::SecondaryText};
}
