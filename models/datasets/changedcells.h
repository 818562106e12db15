// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <vector>

/// Which cells of a DatasetModel a merge changes, gathered row by row into few blocks to announce.
class ChangedCells
{
public:
    /// First and last of each, as in QAbstractItemModel::dataChanged().
    struct Block
    {
        int firstRow;
        int lastRow;
        int firstColumn;
        int lastColumn; ///< beyond all columns where unknown fields changed
    };

    /// In \a row \a after stands in the place of \a before, which is different.
    void add(int row, const Dataset &before, const Dataset &after);
    /// A block for each run of rows that were added one after the other, or one that holds them all
    /// where there would be more than \a most.
    std::vector<Block> blocks(size_t most) const;

private:
    std::vector<Block> m_blocks;
};
