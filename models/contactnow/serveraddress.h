// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/apierror.h"

#include <QUrl>

/// Base URL of a ContactNow server, known to be one that a key may be sent to.
class ServerAddress
{
public:
    /// The vendor's server for Europe and the one for the United States.
    static ServerAddress europe();
    static ServerAddress unitedStates();

    /// Takes `https://` URLs, and `http://` ones of this computer only; no user name, query or
    /// fragment.
    static Result<ServerAddress> parse(const QString &text);

    /// URL of a script under the base, for example "ecnow.php"; \a query is percent-encoded
    /// already.
    QUrl script(QLatin1StringView name, const QByteArray &query = {}) const;
    const QUrl &url() const { return m_url; }
    /// What people call it: "EU" or "US" for the vendor's own, else host and port.
    QString name() const;

private:
    explicit ServerAddress(QUrl url)
        : m_url(std::move(url))
    {}

    QUrl m_url;
};
