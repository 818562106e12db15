// SPDX-License-Identifier: MIT
#include "models/datasets/rowsbyid.h"

namespace {

constexpr int freeSlot = -1;
constexpr size_t fewestSlots = 16;

} // namespace

RowsById::RowsById(const QList<Dataset> &rows)
    : m_rows(rows)
{
    rebuild();
}

void RowsById::rebuild()
{
    m_known = 0;
    m_repeats.clear();
    m_repeatedIds.clear();
    m_nth.clear();
    m_slots.assign(fewestSlots, freeSlot);
    follow();
}

void RowsById::follow()
{
    // Half of the slots stay free, so that a search soon meets one.
    const size_t needed = 2 * static_cast<size_t>(m_rows.size());
    if (needed > m_slots.size()) {
        size_t size = m_slots.size();
        while (size < needed)
            size *= 2;
        m_slots.assign(size, freeSlot);
        for (int row = 0; row < m_known; ++row)
            m_slots[slotOf(m_rows.at(row).utf8(Dataset::Id), nth(row))] = row;
    }
    for (; m_known < m_rows.size(); ++m_known)
        insert(m_known);
}

void RowsById::insert(int row)
{
    const QByteArrayView id = m_rows.at(row).utf8(Dataset::Id);
    size_t slot = slotOf(id, 0);
    if (m_slots[slot] != freeSlot) {
        const QByteArray bytes = id.toByteArray();
        const int nth = ++m_repeats[bytes];
        if (nth == 1)
            m_repeatedIds.append(bytes);
        m_nth.insert(row, nth);
        slot = slotOf(id, nth);
    }
    m_slots[slot] = row;
}

/// The slot where that row stands, or the free one where it belongs.
size_t RowsById::slotOf(QByteArrayView id, int nth) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = qHash(id, static_cast<size_t>(nth)) & mask;
    for (;; slot = (slot + 1) & mask) {
        const int row = m_slots[slot];
        if (row == freeSlot ||
            (m_rows.at(row).utf8(Dataset::Id) == id && (m_nth.isEmpty() || this->nth(row) == nth)))
            return slot;
    }
}

int RowsById::find(QByteArrayView id, int nth) const
{
    return m_slots[slotOf(id, nth)];
}

QStringList RowsById::repeatedIds() const
{
    QStringList result;
    for (const QByteArray &id : m_repeatedIds)
        result.append(QString::fromUtf8(id));
    return result;
}
