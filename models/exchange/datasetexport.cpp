// SPDX-License-Identifier: MIT
#include "models/exchange/datasetexport.h"

#include "models/exchange/datasetwriter.h"

#include <QBuffer>

#include <algorithm>

QStringList DatasetExport::formatNames()
{
    return {QStringLiteral("csv"), QStringLiteral("excel"), QStringLiteral("json")};
}

std::optional<DatasetExport::Format> DatasetExport::formatNamed(QStringView name)
{
    const qsizetype at = formatNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<Format>(at));
}

tl::expected<void, QString> DatasetExport::write(QIODevice &device, Format format,
                                                 const QList<Dataset> &rows,
                                                 const QList<DatasetColumn> &columns,
                                                 const QLocale &locale)
{
    DatasetWriter writer(device, format, columns, locale);
    const bool isWritten =
        writer.begin() &&
        std::all_of(rows.begin(), rows.end(),
                    [&writer](const Dataset &row) { return writer.write(row); }) &&
        writer.finish();
    if (!isWritten)
        return tl::unexpected(failure(device));
    return {};
}

QString DatasetExport::failure(const QIODevice &device)
{
    return tr("The export could not be written: %1.").arg(device.errorString());
}

QString DatasetExport::preview(Format format, const QList<Dataset> &rows,
                               const QList<DatasetColumn> &columns, const QLocale &locale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    write(buffer, format, rows, columns, locale);
    QString text = QString::fromUtf8(buffer.data());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}
