// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QHash>

#include <vector>

/// Finds the rows of a list by dataset id, and tells those apart that have one id.
///
/// Keeps row numbers and reads the ids from the list itself: eight bytes a row.
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

private:
    void insert(int row);
    size_t slotOf(QByteArrayView id, int nth) const;

    const QList<Dataset> &m_rows;
    std::vector<int> m_slots;         ///< rows, by a hash of id and nth; -1 where it is free
    int m_known = 0;                  ///< rows that are in it
    QHash<QByteArray, int> m_repeats; ///< of ids that came again, how often
    QHash<int, int> m_nth;            ///< of the rows that are not the first with their id
    QList<QByteArray> m_repeatedIds;
};
