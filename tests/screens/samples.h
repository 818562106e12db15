// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

/// Invented datasets for pictures.
namespace Samples {

QList<Dataset> datasets();

} // namespace Samples
