// SPDX-License-Identifier: MIT
#include "models/datasets/knownrows.h"

KnownRows::KnownRows(const QList<Dataset> &rows)
    : m_rows(rows)
{}

const Dataset &KnownRows::sharedWith(const Dataset &fresh)
{
    if (m_rows.isEmpty())
        return fresh;
    if (m_next >= m_rows.size() || !m_rows.at(m_next).hasIdOf(fresh)) {
        if (!m_byId)
            m_byId.emplace(m_rows);
        const int row = m_byId->find(fresh.utf8(Dataset::Id));
        if (row < 0)
            return fresh;
        m_next = row;
    }
    const Dataset &known = m_rows.at(m_next++);
    return known == fresh ? known : fresh;
}
