// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QHash>

/// Finds the rows of one read by dataset id.
class RowLookup
{
public:
    /// \a rows must outlive the lookup.
    explicit RowLookup(const QList<Dataset> &rows);

    /// The one row with that id; nullptr where there is none, or more than one.
    const Dataset *only(const QString &id) const { return m_rows.value(id); }
    bool lists(const QString &id) const { return m_rows.contains(id); }

private:
    QHash<QString, const Dataset *> m_rows; ///< nullptr: listed more than once
};
