// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/requestlogentry.h"

#include <QElapsedTimer>

class QNetworkReply;
class QNetworkRequest;
class Redactor;
class RequestLog;

/// Writes one request into the log: when it leaves, and at the end of the record's life what came
/// of it. By then a token that the reply brought is known as a secret.
class RequestRecord
{
public:
    /// Without a \a log nothing is written. Both must outlive the record.
    RequestRecord(RequestLog *log, const Redactor &redactor, const QByteArray &verb,
                  const QNetworkRequest &request, const QByteArray &body = {});
    Q_DISABLE_COPY_MOVE(RequestRecord)
    /// A request that did not end was cancelled.
    ~RequestRecord();

    /// Takes a piece of the reply, of which only the beginning is kept.
    void add(const QByteArray &piece);
    /// \a problem is what went wrong, or empty.
    void end(const QNetworkReply &reply, const QString &problem);

private:
    RequestLogEntry::Body redacted(RequestLogEntry::Body body) const;
    RequestLogEntry::Headers redacted(const RequestLogEntry::Headers &headers) const;

    RequestLog *m_log;
    const Redactor &m_redactor;
    QElapsedTimer m_timer;
    RequestLogEntry m_entry; ///< of the reply's side with all that is secret still in it
};
