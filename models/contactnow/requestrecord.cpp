// SPDX-License-Identifier: MIT
#include "models/contactnow/requestrecord.h"

#include "models/contactnow/redactor.h"
#include "models/contactnow/requestlog.h"

#include <QFileInfo>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

namespace {

/// A query or a form: what is secret by its name is named, in the rest secrets are masked.
QByteArray redactedForm(const QByteArray &form, const Redactor &redactor)
{
    QByteArrayList fields = form.split('&');
    for (QByteArray &field : fields) {
        const QByteArray name = field.left(field.indexOf('='));
        if (name == "token")
            field = "token=$TOKEN";
        else if (name == "password")
            field = "password=$DIALDESK_PASSWORD";
        else
            field = redactor.redacted(QString::fromLatin1(field)).toUtf8();
    }
    return fields.join('&');
}

QString redactedUrl(const QUrl &url, const Redactor &redactor)
{
    const QString front = url.toString(QUrl::RemoveQuery | QUrl::FullyEncoded);
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    if (query.isEmpty())
        return redactor.redacted(front);
    return redactor.redacted(front) + u'?' + QString::fromUtf8(redactedForm(query, redactor));
}

/// The method and action that a call names, or its script where it has no methods.
QString operationOf(const QUrl &url, const QByteArray &body)
{
    const QUrlQuery query(url);
    const QUrlQuery form(QString::fromLatin1(body.left(RequestLog::longestBody)));
    const auto value = [&](const QString &name) {
        return query.hasQueryItem(name) ? query.queryItemValue(name) : form.queryItemValue(name);
    };
    QString method = value(QStringLiteral("method"));
    if (method.isEmpty())
        method = QFileInfo(url.path()).baseName();
    return (method + u' ' + value(QStringLiteral("action"))).trimmed();
}

RequestLogEntry::Body beginningOf(const QByteArray &body)
{
    return {body.left(RequestLog::longestBody), body.size(), body.size() > RequestLog::longestBody};
}

} // namespace

RequestRecord::RequestRecord(RequestLog *log, const Redactor &redactor, const QByteArray &verb,
                             const QNetworkRequest &request, const QByteArray &body)
    : m_log(log)
    , m_redactor(redactor)
{
    if (!m_log)
        return;
    m_timer.start();
    m_entry.started = QDateTime::currentDateTimeUtc();
    m_entry.verb = verb;
    m_entry.operation = redactor.redacted(operationOf(request.url(), body));
    m_entry.url = redactedUrl(request.url(), redactor);
    const QByteArrayList names = request.rawHeaderList();
    for (const QByteArray &name : names)
        m_entry.requestHeaders.append({name, request.rawHeader(name)});
    m_entry.requestHeaders = redacted(m_entry.requestHeaders);
    m_entry.request = beginningOf(body);
    if (m_entry.hasFormBody())
        m_entry.request.text = redactedForm(m_entry.request.text, redactor);
    else
        m_entry.request = redacted(m_entry.request);
    m_entry.id = m_log->begin(m_entry);
}

RequestRecord::~RequestRecord()
{
    if (!m_log)
        return;
    if (m_entry.outcome == RequestLogEntry::Outcome::UnderWay) {
        m_entry.outcome = RequestLogEntry::Outcome::Cancelled;
        m_entry.durationMs = m_timer.elapsed();
    }
    m_entry.replyHeaders = redacted(m_entry.replyHeaders);
    m_entry.reply = redacted(m_entry.reply);
    m_log->end(m_entry);
}

void RequestRecord::add(const QByteArray &piece)
{
    if (!m_log)
        return;
    RequestLogEntry::Body &body = m_entry.reply;
    body.size += piece.size();
    body.text += piece.left(RequestLog::longestBody - body.text.size());
    body.isCut = body.size > body.text.size();
}

void RequestRecord::end(const QNetworkReply &reply, const QString &problem)
{
    if (!m_log)
        return;
    m_entry.durationMs = m_timer.elapsed();
    m_entry.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_entry.outcome =
        problem.isEmpty() ? RequestLogEntry::Outcome::Answered : RequestLogEntry::Outcome::Failed;
    m_entry.problem = problem;
    m_entry.replyHeaders = reply.rawHeaderPairs();
}

RequestLogEntry::Body RequestRecord::redacted(RequestLogEntry::Body body) const
{
    body.text = m_redactor.redacted(QString::fromUtf8(body.text)).toUtf8();
    return body;
}

RequestLogEntry::Headers RequestRecord::redacted(const RequestLogEntry::Headers &headers) const
{
    RequestLogEntry::Headers result;
    for (const auto &[name, value] : headers) {
        // A cookie can be as good as a token.
        const bool isCookie = name.compare("set-cookie", Qt::CaseInsensitive) == 0;
        result.append({m_redactor.redacted(QString::fromUtf8(name)).toUtf8(),
                       isCookie ? QByteArrayLiteral("•••")
                                : m_redactor.redacted(QString::fromUtf8(value)).toUtf8()});
    }
    return result;
}
