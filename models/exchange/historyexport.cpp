// SPDX-License-Identifier: MIT
#include "models/exchange/historyexport.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/jsonarraywriter.h"
#include "models/history/changehistory.h"

#include <QFileDevice>

namespace {

QStringList values(const HistoryEntry &entry)
{
    return {entry.time.toUTC().toString(Qt::ISODateWithMs),
            entry.owner.profile,
            entry.owner.account,
            entry.owner.user,
            entry.dataset,
            QString(Dataset::wireName(entry.field)),
            entry.before,
            entry.after,
            QString(HistoryEntry::word(entry.outcome)),
            entry.detail};
}

bool writeJson(QIODevice &device, ChangeHistory &history, const HistoryQuery &query)
{
    JsonArrayWriter writer(device, HistoryExport::columns());
    return history.visit(query, [&writer](const HistoryEntry &entry) {
        return writer.writeObject(values(entry));
    }) && writer.finish();
}

bool writeCsv(CsvWriter writer, ChangeHistory &history, const HistoryQuery &query)
{
    return writer.writeRow(HistoryExport::columns()) &&
           history.visit(query, [&writer](const HistoryEntry &entry) {
               return writer.writeRow(values(entry));
           });
}

} // namespace

QStringList HistoryExport::columns()
{
    return {QStringLiteral("time"),   QStringLiteral("profile"), QStringLiteral("account"),
            QStringLiteral("user"),   QStringLiteral("dataset"), QStringLiteral("field"),
            QStringLiteral("before"), QStringLiteral("after"),   QStringLiteral("outcome"),
            QStringLiteral("detail")};
}

tl::expected<void, QString> HistoryExport::write(QIODevice &device, DatasetExport::Format format,
                                                 ChangeHistory &history, const HistoryQuery &query,
                                                 const QLocale &locale)
{
    const auto dialect =
        format == DatasetExport::Excel ? CsvDialect::excel(locale) : CsvDialect::data();
    const bool written = format == DatasetExport::Json
                             ? writeJson(device, history, query)
                             : writeCsv(CsvWriter(device, dialect), history, query);
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (!written || (file && !file->flush()))
        return tl::unexpected(
            tr("The history could not be written: %1.").arg(device.errorString()));
    return {};
}
