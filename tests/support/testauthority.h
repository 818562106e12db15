// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslConfiguration>
#include <QTemporaryDir>

/// A certificate authority that nobody has reason to trust, made for one test with openssl, and
/// servers that show certificates in its name.
class TestAuthority
{
public:
    TestAuthority();

    /// Its own certificate, as PEM.
    QString file() const { return m_folder.filePath(QStringLiteral("authority.pem")); }
    QList<QSslCertificate> certificates() const;
    /// For a server called \a name, as openssl spells it: "IP:127.0.0.1". Good for \a days from
    /// now on; with -1 it ended yesterday.
    QSslConfiguration server(const QString &name = QStringLiteral("IP:127.0.0.1"), int days = 1);

    /// For a server on 127.0.0.1 whose certificate only itself speaks for.
    static QSslConfiguration selfSigned();

private:
    void openssl(const QStringList &arguments) const;
    QSslConfiguration read(const QString &name) const;

    QTemporaryDir m_folder;
    int m_servers = 0;
};
