// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/csvwriter.h"
#include "models/exchange/datasetexport.h"
#include "models/exchange/jsonarraywriter.h"

/// Writes datasets one by one, in any of the formats of an export.
class DatasetWriter
{
public:
    /// \a device must be open for writing and outlive the writer. \a locale counts for Excel only.
    DatasetWriter(QIODevice &device, DatasetExport::Format format, QList<DatasetColumn> columns,
                  const QLocale &locale = {});

    /// Each is false where the device did not take all of it; its errorString() says why. The first
    /// call and the last are begin() and finish(), which flushes a file.
    bool begin();
    bool write(const Dataset &row);
    bool finish();

private:
    QStringList header() const;

    QIODevice &m_device;
    const DatasetExport::Format m_format;
    const QList<DatasetColumn> m_columns;
    const bool m_areKnown; ///< the first of the documented fields, in their order
    std::optional<CsvWriter> m_csv;
    std::optional<JsonArrayWriter> m_json;
    QList<QByteArrayView> m_cells; ///< of the row that is written
};
