// SPDX-License-Identifier: MIT
#include "models/contactnow/curlcommand.h"

#include "models/contactnow/requestlogentry.h"

namespace {

constexpr QLatin1StringView nextLine(" \\\n  ");

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QLatin1StringView("'\\''")) + u'\'';
}

/// A query in which the shell fills in the token. Any other "$" in it is percent-encoded.
QString withToken(const QString &url)
{
    return quoted(url).replace(QLatin1StringView("$TOKEN"), QLatin1StringView("'\"$TOKEN\"'"));
}

/// Fields whose values the shell fills in have yet to be encoded, which curl then does.
QString form(const QString &body)
{
    QString result;
    const QStringList fields = body.split(u'&');
    for (const QString &field : fields) {
        const qsizetype value = field.indexOf(u'=') + 1;
        if (field.indexOf(u'$') == value && value > 0)
            result += nextLine + QStringLiteral("--data-urlencode %1\"%2\"")
                                     .arg(quoted(field.left(value)), field.sliced(value));
        else
            result += nextLine + QLatin1StringView("--data-raw ") + quoted(field);
    }
    return result;
}

} // namespace

QString CurlCommand::of(const RequestLogEntry &entry)
{
    QString command;
    if (entry.request.isCut)
        command += RequestLogEntry::tr("# The log has only the beginning of this body.") + u'\n';
    command += QLatin1StringView("curl ") + withToken(entry.url);
    for (const auto &[name, value] : entry.requestHeaders) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            command += nextLine + QLatin1StringView("-H ") +
                       quoted(QString::fromUtf8(name + ": " + value));
    }
    if (entry.verb == "GET")
        return command;
    const QString body = QString::fromUtf8(entry.request.text);
    return command + (entry.hasFormBody()
                          ? form(body)
                          : nextLine + QLatin1StringView("--data-raw ") + quoted(body));
}
