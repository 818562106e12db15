// SPDX-License-Identifier: MIT
#include "models/contactnow/reply.h"

#include <QCoreApplication>

namespace {

/// The member as a number: nothing where it is absent or empty, an error where it is another thing.
tl::expected<std::optional<qint64>, QString> number(const QHash<QString, QString> &members,
                                                    const QString &name)
{
    const QString text = members.value(name);
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber)
        return tl::unexpected(QStringLiteral("%1: %2").arg(name, text.left(200)));
    return value;
}

/// JSON says true and false, XML 1 and 0, PHP either of them and sometimes nothing for false.
tl::expected<std::optional<bool>, QString> truth(const QHash<QString, QString> &members,
                                                 const QString &name)
{
    const auto found = members.constFind(name);
    if (found == members.cend() || found->isNull())
        return std::nullopt;
    if (*found == QLatin1StringView("true") || *found == QLatin1StringView("1"))
        return true;
    if (*found == QLatin1StringView("false") || *found == QLatin1StringView("0") ||
        found->isEmpty())
        return false;
    return tl::unexpected(QStringLiteral("%1: %2").arg(name, found->left(200)));
}

} // namespace

Result<Reply> Reply::fromMembers(const QHash<QString, QString> &members)
{
    const auto success = truth(members, QStringLiteral("success"));
    const auto total = number(members, QStringLiteral("total"));
    const auto bad = number(members, QStringLiteral("bad"));
    const auto expires = number(members, QStringLiteral("expire"));
    for (const auto &problem :
         {success ? QString() : success.error(), total ? QString() : total.error(),
          bad ? QString() : bad.error(), expires ? QString() : expires.error()}) {
        if (!problem.isEmpty())
            return tl::unexpected(
                ApiError{ApiError::Kind::NotUnderstood,
                         QCoreApplication::translate(
                             "Reply", "The server's answer could not be understood."),
                         problem, true});
    }

    Reply reply;
    reply.success = *success;
    reply.total = *total;
    reply.bad = *bad;
    reply.expires = *expires;
    reply.key = members.value(QStringLiteral("key"));
    reply.accountId = members.value(QStringLiteral("account_id"));
    reply.error = members.value(QStringLiteral("error"));
    reply.info = members.value(QStringLiteral("info"));
    reply.token = members.value(QStringLiteral("token"));
    return reply;
}

bool Reply::isTokenOver() const
{
    return !success.value_or(false) && (error.startsWith(QLatin1StringView("Expired token")) ||
                                        error.startsWith(QLatin1StringView("Unknown token")));
}

bool Reply::isTokenRejected() const
{
    return isTokenOver() ||
           (!success.value_or(false) && error.startsWith(QLatin1StringView("Invalid token")));
}

QString Reply::words() const
{
    QStringList lines;
    if (!error.isEmpty())
        lines.append(error);
    if (!info.isEmpty())
        lines.append(info);
    if (bad.value_or(0) > 0)
        lines.append(QStringLiteral("bad: %1").arg(*bad));
    return lines.join(u'\n');
}
