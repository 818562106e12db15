// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetcolumn.h"

#include <QCollator>

#include <vector>

/// Numbers that sort as the values of a column do: made once for each sort, where a comparison of
/// values would be made for each step of it.
namespace SortRanks {

/// Set in the ranks of values that come behind all others, whatever the direction.
constexpr quint64 behindAll = quint64(1) << 63;

/// The ranks of \a rows; equal values share one.
std::vector<quint64> of(const QList<Dataset> &rows, const DatasetColumn &column,
                        const QCollator &collator);
/// Ranks that sort in the other direction.
std::vector<quint64> turned(std::vector<quint64> ranks);
/// Sorts \a positions by their ranks. Those of one rank keep their order. The time it takes grows
/// with their number and with that of the bits in which ranks differ.
void sort(std::vector<int> &positions, const std::vector<quint64> &ranks);

} // namespace SortRanks
