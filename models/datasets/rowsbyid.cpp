// SPDX-License-Identifier: MIT
#include "models/datasets/rowsbyid.h"

#include <bit>

namespace {

constexpr size_t fewestSlots = 16;

quint32 hashOf(QByteArrayView id, int nth)
{
    return static_cast<quint32>(qHash(id, static_cast<size_t>(nth)));
}

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
    m_slots.assign(fewestSlots, {});
    follow();
}

void RowsById::follow()
{
    // Half of the slots stay free, so that a search soon meets one.
    const size_t needed = 2 * static_cast<size_t>(m_rows.size());
    if (needed > m_slots.size())
        grow(std::bit_ceil(needed));
    for (; m_known < m_rows.size(); ++m_known)
        insert(m_known);
}

void RowsById::grow(size_t slots)
{
    const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(slots));
    for (const Slot &slot : before) {
        if (slot.row < 0)
            continue;
        size_t at = slot.hash & (slots - 1);
        while (m_slots[at].row >= 0)
            at = (at + 1) & (slots - 1);
        m_slots[at] = slot;
    }
}

void RowsById::insert(int row)
{
    const QByteArrayView id = m_rows.at(row).utf8(Dataset::Id);
    quint32 hash = hashOf(id, 0);
    size_t slot = slotOf(id, 0, hash);
    if (m_slots[slot].row >= 0) {
        const QByteArray bytes = id.toByteArray();
        const int nth = ++m_repeats[bytes];
        if (nth == 1)
            m_repeatedIds.append(bytes);
        m_nth.insert(row, nth);
        hash = hashOf(id, nth);
        slot = slotOf(id, nth, hash);
    }
    m_slots[slot] = {row, hash};
}

/// The slot where that row stands, or the free one where it belongs.
size_t RowsById::slotOf(QByteArrayView id, int nth, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        const bool isIt = slot.row >= 0 && slot.hash == hash && this->nth(slot.row) == nth &&
                          m_rows.at(slot.row).utf8(Dataset::Id) == id;
        if (isIt || slot.row < 0)
            return at;
    }
}

int RowsById::find(QByteArrayView id, int nth) const
{
    return m_slots[slotOf(id, nth, hashOf(id, nth))].row;
}

QStringList RowsById::repeatedIds() const
{
    QStringList result;
    for (const QByteArray &id : m_repeatedIds)
        result.append(QString::fromUtf8(id));
    return result;
}

std::vector<int> RowsById::placesIn(const RowsById &other) const
{
    std::vector<int> places;
    places.reserve(static_cast<size_t>(m_known));
    for (int row = 0; row < m_known; ++row)
        places.push_back(other.find(m_rows.at(row).utf8(Dataset::Id), nth(row)));
    return places;
}

std::vector<int> RowsById::rowsNotIn(const RowsById &other) const
{
    const std::vector<int> places = placesIn(other);
    std::vector<int> rows;
    for (int row = 0; row < m_known; ++row) {
        if (places[static_cast<size_t>(row)] < 0)
            rows.push_back(row);
    }
    return rows;
}
