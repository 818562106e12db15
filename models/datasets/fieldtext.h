// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

/// What people read for a value spelled \a raw on the wire: dates and counts as the default locale
/// has them, a lock as yes or no, all else as it is.
QString fieldText(Dataset::Field field, const QString &raw);
