// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

/// A dataset that can be edited: LIVE, of priority 10, called "Load".
inline Dataset sampleRow(const QString &id)
{
    Dataset row;
    row.set(Dataset::Id, id);
    row.set(Dataset::Status, QStringLiteral("LIVE"));
    row.set(Dataset::Priority, QStringLiteral("10"));
    row.set(Dataset::Description, QStringLiteral("Load"));
    return row;
}

/// A dataset with \a value in every documented field.
inline Dataset rowFullOf(const QString &value)
{
    Dataset row;
    for (int field = 0; field < Dataset::FieldCount; ++field)
        row.set(static_cast<Dataset::Field>(field), value);
    return row;
}
