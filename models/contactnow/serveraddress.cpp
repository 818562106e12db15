// SPDX-License-Identifier: MIT
#include "models/contactnow/serveraddress.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace {

bool isThisComputer(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

tl::unexpected<ApiError> notAnAddress(const QString &sentence)
{
    return tl::unexpected(ApiError{ApiError::Kind::NotSent, sentence, {}, false});
}

} // namespace

ServerAddress ServerAddress::europe()
{
    return ServerAddress(QUrl(QStringLiteral("https://api-106.dxi.eu/")));
}

ServerAddress ServerAddress::unitedStates()
{
    return ServerAddress(QUrl(QStringLiteral("https://api.contactnow.8x8.com/api/")));
}

Result<ServerAddress> ServerAddress::parse(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() ||
        (scheme != QLatin1StringView("https") && scheme != QLatin1StringView("http")))
        return notAnAddress(QCoreApplication::translate(
            "ServerAddress", "The server must be a URL such as https://api-106.dxi.eu/."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return notAnAddress(QCoreApplication::translate(
            "ServerAddress", "The server's URL can't hold a user name, a key or a query."));
    if (scheme == QLatin1StringView("http") && !isThisComputer(url.host()))
        return notAnAddress(QCoreApplication::translate(
            "ServerAddress", "Plain http is only for servers on this computer: use https."));
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return ServerAddress(url);
}

QUrl ServerAddress::script(QLatin1StringView name, const QByteArray &query) const
{
    QUrl url = m_url;
    url.setPath(url.path() + name);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QString ServerAddress::name() const
{
    if (m_url == europe().m_url)
        return QStringLiteral("EU");
    if (m_url == unitedStates().m_url)
        return QStringLiteral("US");
    return m_url.authority();
}
