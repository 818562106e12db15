// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

/// What people call a field, translated: "Campaign table" for import_table.
QString fieldLabel(Dataset::Field field);
