// SPDX-License-Identifier: MIT
#include "models/datasets/rowmoves.h"

#include <QAbstractItemModel>

std::vector<int> RowMoves::toEnd(const std::vector<int> &rows, int count)
{
    std::vector<int> places(static_cast<size_t>(count), -1);
    int end = count - static_cast<int>(rows.size());
    for (const int row : rows)
        places[static_cast<size_t>(row)] = end++;
    int next = 0;
    for (int &place : places) {
        if (place < 0)
            place = next++;
    }
    return places;
}

QList<Dataset> RowMoves::moved(const QList<Dataset> &rows, const std::vector<int> &places)
{
    QList<Dataset> result(rows.size());
    for (int row = 0; row < rows.size(); ++row)
        result[places[static_cast<size_t>(row)]] = rows.at(row);
    return result;
}

QModelIndexList RowMoves::moved(const QModelIndexList &cells, const std::vector<int> &places,
                                const QAbstractItemModel &model)
{
    QModelIndexList result;
    result.reserve(cells.size());
    for (const QModelIndex &cell : cells)
        result.append(model.index(places[static_cast<size_t>(cell.row())], cell.column()));
    return result;
}
