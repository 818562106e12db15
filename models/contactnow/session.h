// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/apierror.h"
#include "models/contactnow/serveraddress.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <functional>

class RestClient;
struct Reply;

/// What an account is entered with: a user name and key, or a token that somebody has already.
struct Credentials
{
    QString user;
    QString key;
    QString token;
};

/// Holds the token of a sign-in, in memory only, and renews it before it runs out.
///
/// ContactNow limits how often a token may be asked for, so one request serves all calls that wait.
class Session : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<QString>)>;

    Session(RestClient &client, ServerAddress server, Credentials credentials,
            QObject *parent = nullptr);
    /// Leaves neither key nor token in memory.
    ~Session() override;

    /// Delivers a token: the one at hand, or a new one where less than five minutes of it are left.
    void token(QObject *context, Done done);
    /// Delivers another token than \a rejected, which the server no longer takes. A token that was
    /// given and not got with a key can't be renewed: SignIn.
    void renew(const QString &rejected, QObject *context, Done done);
    /// Asks the server whether the token at hand is good, which also tells when it ends.
    void validate(QObject *context, std::function<void(Result<void>)> done);

    const ServerAddress &server() const { return m_server; }
    const QString &user() const { return m_credentials.user; }
    /// When the token ends, by the server's clock; invalid where that is not known.
    QDateTime expires() const { return m_expires; }

Q_SIGNALS:
    void expiresChanged();

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Done done;
    };

    void request();
    void take(const Result<QByteArray> &body);
    Result<Reply> read(const Result<QByteArray> &body) const;
    void setExpires(qint64 unixTime);

    RestClient &m_client;
    const ServerAddress m_server;
    Credentials m_credentials;
    QString m_token;
    QDateTime m_expires;
    QDateTime m_renewAt; ///< invalid: only when the server rejects the token
    QList<Waiting> m_waiting;
    bool m_requesting = false;
};
