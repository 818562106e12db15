// SPDX-License-Identifier: MIT
#include "models/changes/rowlookup.h"

RowLookup::RowLookup(const QList<Dataset> &rows)
{
    m_rows.reserve(rows.size());
    for (const Dataset &row : rows)
        m_rows.insert(row.id(), m_rows.contains(row.id()) ? nullptr : &row);
}
