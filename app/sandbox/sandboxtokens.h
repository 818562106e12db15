// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QSet>
#include <QString>

/// A token and when it ends, or an error in the vendor's words.
struct SandboxTokenAnswer
{
    QString error;
    QString token;
    qint64 expire = 0; ///< unix time; -1 with "Expired token"
};

/// Hands out tokens and knows which callers may use them.
class SandboxTokens
{
public:
    explicit SandboxTokens(int lifeSeconds);

    /// @param addresses comma-separated, up to ten; the caller's own when empty.
    SandboxTokenAnswer get(const QString &user, const QString &key, const QString &addresses,
                           const QHostAddress &caller);

    SandboxTokenAnswer validate(const QString &token, const QHostAddress &caller) const;

    void expireAll();
    void forgetAll() { m_grants.clear(); }

private:
    using Addresses = QSet<QHostAddress>;
    struct Grant
    {
        Addresses addresses;
        qint64 endMs = 0; ///< since the epoch

        bool isOver() const;
        qint64 expire() const { return (endMs + 999) / 1000; }
    };

    QHash<QString, Grant> m_grants;
    const int m_lifeSeconds;
};
