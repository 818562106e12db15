// SPDX-License-Identifier: MIT
#include "models/datasets/changedcells.h"

#include <algorithm>
#include <limits>

namespace {

void unite(ChangedCells::Block &block, const ChangedCells::Block &other)
{
    block.firstRow = std::min(block.firstRow, other.firstRow);
    block.lastRow = std::max(block.lastRow, other.lastRow);
    block.firstColumn = std::min(block.firstColumn, other.firstColumn);
    block.lastColumn = std::max(block.lastColumn, other.lastColumn);
}

} // namespace

void ChangedCells::add(int row, const Dataset &before, const Dataset &after)
{
    constexpr int lastOfAll = std::numeric_limits<int>::max();
    const bool hasOtherExtras = before.extras() != after.extras();
    Block cells{row, row, Dataset::FieldCount, hasOtherExtras ? lastOfAll : 0};
    for (int i = 0; i < Dataset::FieldCount; ++i) {
        const auto field = static_cast<Dataset::Field>(i);
        if (before.utf8(field) == after.utf8(field) &&
            before.utf8(field).isNull() == after.utf8(field).isNull())
            continue;
        cells.firstColumn = std::min(cells.firstColumn, i);
        cells.lastColumn = std::max(cells.lastColumn, i);
    }
    if (!m_blocks.empty() && m_blocks.back().lastRow + 1 == row)
        unite(m_blocks.back(), cells);
    else
        m_blocks.push_back(cells);
}

std::vector<ChangedCells::Block> ChangedCells::blocks(size_t most) const
{
    if (m_blocks.size() <= most)
        return m_blocks;
    Block all = m_blocks.front();
    for (const Block &block : m_blocks)
        unite(all, block);
    return {all};
}
