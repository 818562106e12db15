// SPDX-License-Identifier: MIT
#include "models/exchange/datasetwriter.h"

#include "models/datasets/fieldlabel.h"

#include <QFileDevice>

#include <algorithm>

namespace {

/// Whether they are documented fields in their order from the first one on.
bool areKnown(const QList<DatasetColumn> &columns)
{
    int next = 0;
    return std::all_of(columns.begin(), columns.end(),
                       [&next](const DatasetColumn &column) { return column.field == next++; });
}

} // namespace

DatasetWriter::DatasetWriter(QIODevice &device, DatasetExport::Format format,
                             QList<DatasetColumn> columns, const QLocale &locale)
    : m_device(device)
    , m_format(format)
    , m_columns(std::move(columns))
    , m_areKnown(areKnown(m_columns))
{
    if (format == DatasetExport::Json)
        m_json.emplace(device, header());
    else
        m_csv.emplace(device, format == DatasetExport::Excel ? CsvDialect::excel(locale)
                                                             : CsvDialect::data());
}

bool DatasetWriter::begin()
{
    return m_json || m_csv->writeRow(header());
}

bool DatasetWriter::write(const Dataset &row)
{
    if (m_csv && m_areKnown) {
        const QByteArrayView cells = row.known(static_cast<int>(m_columns.size()));
        if (m_csv->takesAsTheyAre(cells, m_columns.size()))
            return m_csv->writeAsTheyAre(cells);
    }
    if (m_csv) {
        m_cells.clear();
        for (const DatasetColumn &column : m_columns)
            m_cells.append(column.utf8(row));
        return m_csv->writeRow(m_cells);
    }
    QStringList values;
    values.reserve(m_columns.size());
    for (const DatasetColumn &column : m_columns)
        values.append(column.value(row));
    return m_json->writeObject(values);
}

bool DatasetWriter::finish()
{
    if (m_json && !m_json->finish())
        return false;
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    return !file || file->flush();
}

QStringList DatasetWriter::header() const
{
    QStringList names;
    for (const DatasetColumn &column : m_columns)
        names.append(m_format == DatasetExport::Excel ? column.label() : column.wireName());
    return names;
}
