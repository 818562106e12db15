// SPDX-License-Identifier: MIT
#include "models/contactnow/restclient.h"

#include "models/contactnow/oneshotbody.h"
#include "models/contactnow/restcall.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

RestClient::RestClient(Limits limits, RequestLog *log, QObject *parent)
    : QObject(parent)
    , m_limits(std::move(limits))
    , m_log(log)
{
    m_tls.addCaCertificates(m_limits.authorities);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

RestClient::~RestClient()
{
    m_waiting.clear();
    // As children they would end after the network that they speak through.
    qDeleteAll(findChildren<RestCall *>(Qt::FindDirectChildrenOnly));
    m_redactor.clear();
}

void RestClient::get(const QUrl &url, QObject *context, Done done, Piece piece)
{
    enqueue({context, [this, url, context, done = std::move(done), piece = std::move(piece)] {
                 const QNetworkRequest get = request(url);
                 auto record = std::make_unique<RequestRecord>(m_log, m_redactor, "GET", get);
                 auto *call = new RestCall(m_network.get(get), m_limits, m_redactor,
                                           std::move(record), this);
                 call->start(context, done, piece);
                 return call;
             }});
}

void RestClient::signIn(const QUrl &url, const QByteArray &form, QObject *context, Done done)
{
    while (!m_signIns.empty() && m_signIns.front().hasExpired(minuteMs))
        m_signIns.pop_front();
    if (std::cmp_greater_equal(m_signIns.size(), m_limits.signInsAMinute))
        return refuse(tr("The token was asked for too often. Try again in a minute."), context,
                      std::move(done));
    m_signIns.emplace_back().start();
    send(url, QByteArrayLiteral("application/x-www-form-urlencoded"), form, context,
         std::move(done));
}

void RestClient::post(const QUrl &url, const QByteArray &contentType, const QByteArray &body,
                      QObject *context, Done done)
{
    if (!m_limits.readOnly)
        return send(url, contentType, body, context, std::move(done));
    refuse(tr("This account is read only here, so nothing was sent."), context, std::move(done));
}

void RestClient::refuse(const QString &sentence, QObject *context, Done done)
{
    // As any answer, not before the call has returned.
    QMetaObject::invokeMethod(
        context,
        [sentence, done = std::move(done)] {
            done(tl::unexpected(ApiError{ApiError::Kind::NotSent, sentence, {}, false}));
        },
        Qt::QueuedConnection);
}

void RestClient::enqueue(Waiting call)
{
    m_waiting.push_back(std::move(call));
    startNext();
}

void RestClient::startNext()
{
    while (!m_waiting.empty() && m_underWay < m_limits.requestsAtOnce) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!next.context)
            continue;
        ++m_underWay;
        connect(next.start(), &QObject::destroyed, this, [this] {
            --m_underWay;
            startNext();
        });
    }
}

void RestClient::send(const QUrl &url, const QByteArray &contentType, const QByteArray &body,
                      QObject *context, Done done)
{
    enqueue({context, [this, url, contentType, body, context, done = std::move(done)] {
                 QNetworkRequest post = request(url);
                 post.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
                 post.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
                 post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
                 auto *device = new OneShotBody(body);
                 QNetworkReply *reply = m_network.post(post, device);
                 device->setParent(reply);
                 auto record =
                     std::make_unique<RequestRecord>(m_log, m_redactor, "POST", post, body);
                 auto *call = new RestCall(reply, m_limits, m_redactor, std::move(record), this);
                 call->start(context, done, {});
                 return call;
             }});
}

QNetworkRequest RestClient::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QByteArrayLiteral("Dialdesk/" DIALDESK_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // The limit on bytes already bounds what inflation can bring; Qt's own check refuses honest
    // lists, whose rows resemble each other.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}
