// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/apierror.h"
#include "models/contactnow/redactor.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

#include <chrono>
#include <deque>
#include <functional>

class QNetworkRequest;
class RequestLog;
class RestCall;

/// Sends requests, and bounds what can leave and come back: the one user of QNetworkAccessManager.
///
/// No redirect is followed, no cookie kept and no TLS error passed over. A POST leaves at most
/// once.
class RestClient : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        /// How long the server may stay without sending or taking a byte.
        std::chrono::milliseconds silence = std::chrono::seconds(20);
        /// Size of a reply after inflation.
        qint64 bytes = qint64(1) << 30;
        /// Requests under way; others wait for them.
        int requestsAtOnce = 6;
        /// How often a token may be asked for, or about, in a minute. ContactNow has a limit too,
        /// which it does not publish.
        int signInsAMinute = 10;
        /// How often ContactNowApi sends a read again that failed for a passing reason.
        int retries = 0;
        /// Nothing leaves that could change an account.
        bool readOnly = false;
        /// Trusted beside the authorities that the system trusts.
        QList<QSslCertificate> authorities = {};
    };
    /// Takes a reply's body, or what went wrong.
    using Done = std::function<void(Result<QByteArray>)>;
    /// Takes a piece of a body as it comes, and the size of all, or -1 where the server does not
    /// say.
    using Piece = std::function<void(const QByteArray &piece, qint64 total)>;

    /// Each request goes into \a log, where there is one, which must outlive the client.
    explicit RestClient(Limits limits, RequestLog *log = nullptr, QObject *parent = nullptr);
    /// Ends the requests under way; their callbacks do not run.
    ~RestClient() override;

    /// \a done runs once, and not at all once \a context is gone, which also ends the request.
    /// With \a piece the body goes there and the one that \a done takes is empty.
    void get(const QUrl &url, QObject *context, Done done, Piece piece = {});
    /// Asks for a token or about one, which like name and key stand in \a form and in no URL.
    /// NotSent where that was done too often.
    void signIn(const QUrl &url, const QByteArray &form, QObject *context, Done done);
    /// Changes an account. NotSent where that is not to be.
    void post(const QUrl &url, const QByteArray &contentType, const QByteArray &body,
              QObject *context, Done done);

    const Limits &limits() const { return m_limits; }
    /// From the next request on.
    void setSilence(std::chrono::milliseconds silence) { m_limits.silence = silence; }
    void setReadOnly(bool isReadOnly) { m_limits.readOnly = isReadOnly; }
    Redactor &redactor() { return m_redactor; }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<RestCall *()> start;
    };

    void send(const QUrl &url, const QByteArray &contentType, const QByteArray &body,
              QObject *context, Done done);
    static void refuse(const QString &sentence, QObject *context, Done done);
    void enqueue(Waiting call);
    void startNext();
    QNetworkRequest request(const QUrl &url) const;

    Limits m_limits;
    RequestLog *const m_log;
    Redactor m_redactor;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager m_network;
    std::deque<Waiting> m_waiting;
    int m_underWay = 0;
    std::deque<QElapsedTimer> m_signIns; ///< of the last minute
};
