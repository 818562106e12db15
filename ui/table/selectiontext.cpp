// SPDX-License-Identifier: MIT
#include "ui/table/selectiontext.h"

#include "models/datasets/datasetcolumn.h"
#include "models/datasets/datasetmodel.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/markdowntable.h"
#include "models/exchange/tabseparatedtext.h"
#include "ui/table/datasetview.h"

#include <QBuffer>
#include <QItemSelectionModel>

#include <algorithm>

namespace {

QString asTabSeparated(const QList<QStringList> &lines)
{
    QString text;
    for (QStringList line : lines) {
        std::transform(line.cbegin(), line.cend(), line.begin(), TabSeparatedText::cell);
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

QString asCsv(const QList<QStringList> &lines)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvDialect::data());
    for (const QStringList &line : lines)
        writer.writeRow(line);
    return QString::fromUtf8(buffer.data());
}

QString asMarkdown(const QList<QStringList> &lines, const QList<int> &shown)
{
    QList<MarkdownTable::Column> columns;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const bool isNumber = shown.at(i) < Dataset::FieldCount &&
                              DatasetColumn::of(static_cast<Dataset::Field>(shown.at(i))).kind() ==
                                  DatasetColumn::Number;
        columns.append({lines.first().at(i), isNumber});
    }
    return MarkdownTable::of(columns, lines.mid(1));
}

} // namespace

QString SelectionText::of(const DatasetView &view, Format format)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        const QString value = view.currentIndex().data(DatasetModel::RawRole).toString();
        return format == TabSeparated ? TabSeparatedText::cell(value) : value;
    }
    std::sort(rows.begin(), rows.end());

    const QList<int> columns = view.shownColumns();
    const auto line = [&columns](auto &&value) {
        QStringList values;
        for (const int column : columns)
            values.append(value(column).toString());
        return values;
    };
    QList<QStringList> lines{
        line([&view](int column) { return view.model()->headerData(column, Qt::Horizontal); })};
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(line([&row](int column) {
            return row.siblingAtColumn(column).data(DatasetModel::RawRole);
        }));
    switch (format) {
    case Csv:
        return asCsv(lines);
    case Markdown:
        return asMarkdown(lines, columns);
    case TabSeparated:
        break;
    }
    return asTabSeparated(lines);
}
