// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/changedcells.h"
#include "models/datasets/statustally.h"

/// Puts rows in the place of others with the same id, and tells afterwards which cells changed.
class RowReplacement
{
public:
    /// Both must outlive the object.
    RowReplacement(QList<Dataset> &rows, StatusTally &tally)
        : m_rows(rows)
        , m_tally(tally)
    {}

    void put(int row, const Dataset &dataset)
    {
        if (const Dataset &before = m_rows.at(row); before != dataset) {
            m_cells.add(row, before, dataset);
            m_tally.remove(before);
            m_tally.add(dataset);
            m_rows[row] = dataset;
            m_changed.append(dataset);
        }
    }

    const ChangedCells &cells() const { return m_cells; }
    const QList<Dataset> &changed() const { return m_changed; }

private:
    QList<Dataset> &m_rows;
    StatusTally &m_tally;
    ChangedCells m_cells;
    QList<Dataset> m_changed;
};
