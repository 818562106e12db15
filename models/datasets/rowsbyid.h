// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QHash>

#include <vector>

/// Finds the rows of a list by dataset id, and tells those apart that have one id.
///
/// Keeps row numbers and reads the ids from the list itself.
class RowsById
{
public:
    /// \a rows must outlive the object.
    explicit RowsById(const QList<Dataset> &rows);

    /// Takes in the rows that were appended since the last time.
    void follow();
    /// Looks at all rows anew, after any other change of which rows there are and in what order.
    void rebuild();

    /// The row with that id, the \a nth of them from 0 on; -1 where there is none.
    int find(QByteArrayView id, int nth = 0) const;
    /// How many rows before \a row have its id.
    int nth(int row) const { return m_nth.value(row); }
    bool isRepeated(const QString &id) const { return m_repeats.contains(id.toUtf8()); }
    /// Ids of several rows, in the order in which they came for the second time.
    QStringList repeatedIds() const;

    /// The rows for which \a other has none with their id and nth.
    std::vector<int> rowsNotIn(const RowsById &other) const;
    /// For each row the one of \a other with its id and nth, or -1.
    std::vector<int> placesIn(const RowsById &other) const;

private:
    /// A row and the hash of its id and nth: few rows need to be looked at to tell others apart,
    /// and none to move them.
    struct Slot
    {
        int row = -1; ///< -1 where it is free
        quint32 hash = 0;
    };

    void grow(size_t slots);
    void insert(int row);
    size_t slotOf(QByteArrayView id, int nth, quint32 hash) const;

    const QList<Dataset> &m_rows;
    std::vector<Slot> m_slots;
    int m_known = 0;                  ///< rows that are in it
    QHash<QByteArray, int> m_repeats; ///< of ids that came again, how often
    QHash<int, int> m_nth;            ///< of the rows that are not the first with their id
    QList<QByteArray> m_repeatedIds;
};
