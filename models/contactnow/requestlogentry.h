// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

/// A request and what came of it, with neither key nor token in it: in their place stand "$TOKEN"
/// and "$DIALDESK_PASSWORD" where a call has them, and "•••" wherever else they turned up.
struct RequestLogEntry
{
    Q_DECLARE_TR_FUNCTIONS(RequestLogEntry)

public:
    enum class Outcome {
        UnderWay,
        Answered, ///< with an HTTP status of 200 to 299
        Failed,
        Cancelled, ///< by this side, for example because the user did not want to wait
    };

    struct Body
    {
        QByteArray text;    ///< UTF-8; the beginning where the whole is long
        qint64 size = 0;    ///< of the whole as it went over the wire, inflated, in bytes
        bool isCut = false; ///< there was more than \a text
    };
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    /// Roughly what the entry takes in memory, in bytes.
    qint64 weight() const;
    /// The HTTP status, or what went wrong, on one line.
    QString result() const;
    /// The value of a header of the request, whatever the case of its name.
    QByteArray requestHeader(const QByteArray &name) const;
    bool hasFormBody() const;

    qint64 id = 0; ///< counts up with the start of the request
    QDateTime started;
    qint64 durationMs = 0; ///< 0 while it is under way
    QString operation;     ///< "ecnow_datasets update", "token get"
    QByteArray verb;
    QString url;
    Headers requestHeaders;
    Body request;
    Outcome outcome = Outcome::UnderWay;
    int httpStatus = 0; ///< 0: none came
    QString problem;    ///< of Failed: a sentence, and on further lines the network's words
    Headers replyHeaders;
    Body reply;
};
