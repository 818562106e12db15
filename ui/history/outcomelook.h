// SPDX-License-Identifier: MIT
#pragma once

#include "models/history/historyentry.h"
#include "ui/look/theme.h"

/// How an outcome looks wherever it is shown: an icon beside its word, so that colour never stands
/// alone.
struct OutcomeLook
{
    QString icon;
    Theme::Role role = Theme::SecondaryText;

    static OutcomeLook of(HistoryEntry::Outcome outcome);
};
