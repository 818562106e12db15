// SPDX-License-Identifier: MIT
#include "models/exchange/requestlogexport.h"

#include "models/contactnow/messagetext.h"

#include <QFileDevice>
#include <QSysInfo>

#include <algorithm>

namespace {

QString text(const RequestLogEntry &entry)
{
    constexpr auto layout = MessageText::Layout::AsSent;
    return QStringLiteral("\n===== %1, %2, %3 ms =====\n")
               .arg(entry.started.toUTC().toString(Qt::ISODateWithMs), entry.operation)
               .arg(entry.durationMs) +
           MessageText::request(entry, layout) + QStringLiteral("\n-----\n") +
           MessageText::reply(entry, layout);
}

} // namespace

tl::expected<void, QString> RequestLogExport::write(QIODevice &device,
                                                    const QList<RequestLogEntry> &entries)
{
    const auto put = [&device](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        return device.write(bytes) == bytes.size();
    };
    bool written = put(QStringLiteral("Dialdesk " DIALDESK_VERSION ", Qt %1, %2\n")
                           .arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName()) +
                       tr("Requests and replies, the oldest first; times are UTC. Keys and tokens "
                          "were taken out.") +
                       u'\n');
    written = written && std::all_of(entries.rbegin(), entries.rend(),
                                     [&put](const auto &entry) { return put(text(entry)); });
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (!written || (file && !file->flush()))
        return tl::unexpected(
            tr("The request log could not be written: %1.").arg(device.errorString()));
    return {};
}
