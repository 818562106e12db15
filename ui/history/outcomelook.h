// SPDX-License-Identifier: MIT
#pragma once

#include "models/history/historyentry.h"
#include "ui/look/cells.h"

/// How the outcome of a change looks, wherever it is shown.
namespace OutcomeLook {

Cells::Mark of(HistoryEntry::Outcome outcome);

} // namespace OutcomeLook
