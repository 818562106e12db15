// SPDX-License-Identifier: MIT
#include "ui/table/tabseparated.h"

#include "models/datasets/datasetmodel.h"
#include "models/exchange/tabseparatedtext.h"
#include "ui/table/datasetview.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace {

QString raw(const QModelIndex &index)
{
    return TabSeparatedText::cell(index.data(DatasetModel::RawRole).toString());
}

} // namespace

QString TabSeparated::selection(const DatasetView &view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return raw(view.currentIndex());
    std::sort(rows.begin(), rows.end());

    const QList<int> columns = view.shownColumns();
    const auto line = [&columns](auto &&value) {
        QStringList values;
        for (const int column : columns)
            values.append(value(column));
        return values.join(u'\t');
    };
    QStringList lines{line([&view](int column) {
        return TabSeparatedText::cell(view.model()->headerData(column, Qt::Horizontal).toString());
    })};
    for (const QModelIndex &row : rows)
        lines.append(line([&row](int column) { return raw(row.siblingAtColumn(column)); }));
    return lines.join(u'\n') + u'\n';
}
