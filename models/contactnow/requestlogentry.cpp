// SPDX-License-Identifier: MIT
#include "models/contactnow/requestlogentry.h"

namespace {

qint64 weightOf(const RequestLogEntry::Headers &headers)
{
    qint64 sum = 0;
    for (const auto &[name, value] : headers)
        sum += name.size() + value.size();
    return sum;
}

} // namespace

qint64 RequestLogEntry::weight() const
{
    const qsizetype characters = operation.size() + url.size() + problem.size();
    return qint64(sizeof(RequestLogEntry)) + characters * qint64(sizeof(QChar)) +
           weightOf(requestHeaders) + weightOf(replyHeaders) + request.text.size() +
           reply.text.size();
}

QString RequestLogEntry::result() const
{
    switch (outcome) {
    case Outcome::UnderWay:
        return tr("under way");
    case Outcome::Cancelled:
        return tr("cancelled");
    case Outcome::Answered:
        return QString::number(httpStatus);
    case Outcome::Failed:
        break;
    }
    const QString sentence = problem.section(u'\n', 0, 0);
    return httpStatus >= 300 ? QStringLiteral("%1 %2").arg(httpStatus).arg(sentence) : sentence;
}

QByteArray RequestLogEntry::requestHeader(const QByteArray &name) const
{
    for (const auto &[each, value] : requestHeaders) {
        if (each.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool RequestLogEntry::hasFormBody() const
{
    return requestHeader("Content-Type").startsWith("application/x-www-form-urlencoded");
}
