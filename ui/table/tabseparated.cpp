// SPDX-License-Identifier: MIT
#include "ui/table/tabseparated.h"

#include "models/datasets/datasetmodel.h"
#include "ui/table/datasetview.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>

namespace {

QString quoted(QString value)
{
    const bool plain = std::none_of(value.cbegin(), value.cend(), [](QChar c) {
        return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"';
    });
    if (plain)
        return value;
    value.replace(u'"', QStringLiteral("\"\""));
    return u'"' + value + u'"';
}

QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical))
            columns.append(logical);
    }
    return columns;
}

QString raw(const QModelIndex &index)
{
    return quoted(index.data(DatasetModel::RawRole).toString());
}

} // namespace

QString TabSeparated::selection(const DatasetView &view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return raw(view.currentIndex());
    std::sort(rows.begin(), rows.end());

    const QList<int> columns = shownColumns(*view.horizontalHeader());
    const auto line = [&columns](auto &&value) {
        QStringList values;
        for (const int column : columns)
            values.append(value(column));
        return values.join(u'\t');
    };
    QStringList lines{line([&view](int column) {
        return quoted(view.model()->headerData(column, Qt::Horizontal).toString());
    })};
    for (const QModelIndex &row : rows)
        lines.append(line([&row](int column) { return raw(row.siblingAtColumn(column)); }));
    return lines.join(u'\n') + u'\n';
}
