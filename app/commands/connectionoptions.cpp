// SPDX-License-Identifier: MIT
#include "app/commands/connectionoptions.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSslCertificate>

#include <cmath>

namespace {

constexpr double longestTimeout = 24 * 60 * 60;
constexpr qint64 largestKeyFile = 64 * 1024;

QString environment(const char *name)
{
    return QString::fromUtf8(qgetenv(name));
}

/// The first line of a file, which is where people keep a key.
tl::expected<QString, QString> keyFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            ConnectionOptions::tr("The password file can't be read: %1.").arg(file.errorString()));
    QByteArray line = file.readLine(largestKeyFile);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

void ConnectionOptions::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("server"),
         tr("ContactNow server; without it, the built-in sandbox. The address must be https, or "
            "http on this computer."),
         QStringLiteral("URL")},
        {QStringLiteral("user"),
         tr("API user name; the key comes from $DIALDESK_PASSWORD or a file. In place of both, "
            "$DIALDESK_TOKEN may hold a token."),
         QStringLiteral("NAME")},
        {QStringLiteral("password-file"), tr("File whose first line is the API key."),
         QStringLiteral("FILE")},
        {QStringLiteral("format"), tr("Wire format: json (the default) or xml."),
         QStringLiteral("FORMAT"), QStringLiteral("json")},
        {QStringLiteral("ca-file"),
         tr("Certificates, as PEM, of authorities to trust beside those of the system."),
         QStringLiteral("FILE")},
        {QStringLiteral("read-only"), tr("Send nothing that would change the account.")},
        {QStringLiteral("timeout"), tr("Seconds without a byte before giving up (20)."),
         QStringLiteral("SECONDS"), QStringLiteral("20")},
    });
}

tl::expected<ConnectionOptions, QString> ConnectionOptions::from(const QCommandLineParser &parser)
{
    ConnectionOptions options;
    for (const auto *name :
         {"server", "user", "password-file", "format", "timeout", "ca-file", "read-only"})
        options.given = options.given || parser.isSet(QString::fromLatin1(name));

    const QString format = parser.value(QStringLiteral("format"));
    if (format != QLatin1StringView("json") && format != QLatin1StringView("xml"))
        return tl::unexpected(tr("The format must be json or xml."));
    options.format = format == QLatin1StringView("xml") ? WireFormat::Xml : WireFormat::Json;

    bool isNumber = false;
    const double seconds = parser.value(QStringLiteral("timeout")).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds <= 0 || seconds > longestTimeout)
        return tl::unexpected(tr("The time-out must be a number of seconds above 0."));
    options.hasTimeout = parser.isSet(QStringLiteral("timeout"));
    options.limits.silence = std::chrono::milliseconds(std::max(1LL, std::llround(seconds * 1000)));

    options.limits.readOnly = parser.isSet(QStringLiteral("read-only"));
    if (parser.isSet(QStringLiteral("ca-file"))) {
        options.limits.authorities =
            QSslCertificate::fromPath(parser.value(QStringLiteral("ca-file")));
        if (options.limits.authorities.isEmpty())
            return tl::unexpected(tr("The CA file holds no certificate that can be read."));
    }

    options.credentials.token = environment("DIALDESK_TOKEN");
    options.credentials.user = parser.value(QStringLiteral("user"));
    options.credentials.key = environment("DIALDESK_PASSWORD");
    if (parser.isSet(QStringLiteral("password-file"))) {
        const auto key = keyFrom(parser.value(QStringLiteral("password-file")));
        if (!key)
            return tl::unexpected(key.error());
        options.credentials.key = *key;
    }

    if (!parser.isSet(QStringLiteral("server"))) {
        // The sandbox starts with this process, so no token from elsewhere can be good for it.
        options.credentials.token.clear();
        if (options.credentials.user.isEmpty())
            options.credentials = {QStringLiteral("demo"), QStringLiteral("demo"), {}};
        else if (options.credentials.key.isEmpty())
            options.credentials.key = QStringLiteral("demo");
        return options;
    }
    const auto server = ServerAddress::parse(parser.value(QStringLiteral("server")));
    if (!server)
        return tl::unexpected(server.error().sentence);
    options.server = *server;
    Credentials &credentials = options.credentials;
    const bool hasKey = !credentials.user.isEmpty() && !credentials.key.isEmpty();
    if (hasKey)
        credentials.token.clear();
    else if (credentials.token.isEmpty())
        return tl::unexpected(tr("Signing in needs --user with the key in $DIALDESK_PASSWORD or "
                                 "--password-file, or a token in $DIALDESK_TOKEN."));
    return options;
}
