// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

/// A dataset that can be edited: LIVE, of priority 10, called "Load".
inline Dataset sampleRow(const QString &id)
{
    Dataset row;
    row[Dataset::Id] = id;
    row[Dataset::Status] = QStringLiteral("LIVE");
    row[Dataset::Priority] = QStringLiteral("10");
    row[Dataset::Description] = QStringLiteral("Load");
    return row;
}
