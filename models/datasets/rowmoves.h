// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QModelIndexList>

#include <vector>

/// Rows of a table that change places: a move is the new place of each row.
namespace RowMoves {

/// Takes \a rows, which ascend, behind all others out of \a count; else the order stays.
std::vector<int> toEnd(const std::vector<int> &rows, int count);
QList<Dataset> moved(const QList<Dataset> &rows, const std::vector<int> &places);
/// The same cells of \a model, where they are then.
QModelIndexList moved(const QModelIndexList &cells, const std::vector<int> &places,
                      const QAbstractItemModel &model);

} // namespace RowMoves
