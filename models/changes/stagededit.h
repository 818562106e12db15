// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <utility>

/// A field of a dataset, by the dataset's id.
using DatasetField = std::pair<QString, Dataset::Field>;

/// One intention: a field of a dataset, the value the user saw, and the value the user wants.
struct StagedEdit
{
    QString dataset;
    Dataset::Field field = Dataset::Status;
    QString base; ///< null where nobody saw one
    QString value;

    DatasetField key() const { return {dataset, field}; }
    bool operator==(const StagedEdit &) const = default;
};
