// SPDX-License-Identifier: MIT
#include "models/exchange/datasetexport.h"

#include "models/datasets/datasetmodel.h"
#include "models/datasets/fieldlabel.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/jsonarraywriter.h"

#include <QFileDevice>

#include <algorithm>

namespace {

QStringList values(const Dataset &row, const QList<DatasetColumn> &columns)
{
    QStringList result;
    result.reserve(columns.size());
    for (const DatasetColumn &column : columns)
        result.append(column.value(row));
    return result;
}

QStringList wireNames(const QList<DatasetColumn> &columns)
{
    QStringList result;
    for (const DatasetColumn &column : columns)
        result.append(column.wireName());
    return result;
}

QStringList labels(const QList<DatasetColumn> &columns)
{
    QStringList result;
    for (const DatasetColumn &column : columns)
        result.append(column.field ? fieldLabel(*column.field) : column.extra);
    return result;
}

bool writeJson(QIODevice &device, const QList<Dataset> &rows, const QList<DatasetColumn> &columns)
{
    JsonArrayWriter writer(device, wireNames(columns));
    return std::all_of(
               rows.begin(), rows.end(),
               [&](const Dataset &row) { return writer.writeObject(values(row, columns)); }) &&
           writer.finish();
}

bool writeCsv(CsvWriter writer, const QStringList &header, const QList<Dataset> &rows,
              const QList<DatasetColumn> &columns)
{
    return writer.writeRow(header) &&
           std::all_of(rows.begin(), rows.end(),
                       [&](const Dataset &row) { return writer.writeRow(values(row, columns)); });
}

bool writeAs(DatasetExport::Format format, QIODevice &device, const QList<Dataset> &rows,
             const QList<DatasetColumn> &columns, const QLocale &locale)
{
    switch (format) {
    case DatasetExport::Json:
        return writeJson(device, rows, columns);
    case DatasetExport::Excel:
        return writeCsv(CsvWriter(device, CsvDialect::excel(locale)), labels(columns), rows,
                        columns);
    case DatasetExport::Csv:
        break;
    }
    return writeCsv(CsvWriter(device, CsvDialect::data()), wireNames(columns), rows, columns);
}

bool flush(QIODevice &device)
{
    auto *file = qobject_cast<QFileDevice *>(&device);
    return !file || file->flush();
}

} // namespace

std::optional<DatasetExport::Format> DatasetExport::formatNamed(QStringView name)
{
    if (name == QLatin1StringView("csv"))
        return Csv;
    if (name == QLatin1StringView("excel"))
        return Excel;
    if (name == QLatin1StringView("json"))
        return Json;
    return std::nullopt;
}

tl::expected<void, QString> DatasetExport::write(QIODevice &device, Format format,
                                                 const QList<Dataset> &rows,
                                                 const QList<DatasetColumn> &columns,
                                                 const QLocale &locale)
{
    if (!writeAs(format, device, rows, columns, locale) || !flush(device))
        return tl::unexpected(tr("The export could not be written: %1.").arg(device.errorString()));
    return {};
}
