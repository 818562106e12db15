// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

/// What may be written, and what may not.
namespace EditRules {

/// Why \a field of \a row can't be changed at all, as a sentence for the user; empty when it can.
/// Only status, priority and description are ever written, an EXPIRED dataset is closed for ever,
/// and a field that the server left out is left alone.
QString whyReadOnly(const Dataset &row, Dataset::Field field);
/// Why \a value is none that may be sent for \a field of any dataset; empty when it is. Priorities
/// are 0 to 90.
QString invalidValue(Dataset::Field field, const QString &value);
/// Why \a value can't be staged for \a field of \a row; empty when it can.
QString refusal(const Dataset &row, Dataset::Field field, const QString &value);

/// Status, priority or description.
bool isWritable(Dataset::Field field);

} // namespace EditRules
