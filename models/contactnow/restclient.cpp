// SPDX-License-Identifier: MIT
#include "models/contactnow/restclient.h"

#include "models/contactnow/oneshotbody.h"
#include "models/contactnow/restcall.h"

#include <QNetworkReply>
#include <QNetworkRequest>

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
    // As children they would end after the network that they speak through.
    qDeleteAll(findChildren<RestCall *>(Qt::FindDirectChildrenOnly));
}

void RestClient::get(const QUrl &url, QObject *context, Done done, Piece piece)
{
    const QNetworkRequest get = request(url);
    auto record = std::make_unique<RequestRecord>(m_log, m_redactor, "GET", get);
    auto *call = new RestCall(m_network.get(get), m_limits, m_redactor, std::move(record), this);
    call->start(context, std::move(done), std::move(piece));
}

void RestClient::signIn(const QUrl &url, const QByteArray &form, QObject *context, Done done)
{
    send(url, QByteArrayLiteral("application/x-www-form-urlencoded"), form, context,
         std::move(done));
}

void RestClient::post(const QUrl &url, const QByteArray &contentType, const QByteArray &body,
                      QObject *context, Done done)
{
    if (!m_limits.readOnly)
        return send(url, contentType, body, context, std::move(done));
    const ApiError error{ApiError::Kind::NotSent,
                         tr("This account is read only here, so nothing was sent."),
                         {},
                         false};
    // As any answer, not before the call has returned.
    QMetaObject::invokeMethod(
        context, [done = std::move(done), error] { done(tl::unexpected(error)); },
        Qt::QueuedConnection);
}

void RestClient::send(const QUrl &url, const QByteArray &contentType, const QByteArray &body,
                      QObject *context, Done done)
{
    QNetworkRequest post = request(url);
    post.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    post.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *device = new OneShotBody(body);
    QNetworkReply *reply = m_network.post(post, device);
    device->setParent(reply);
    auto record = std::make_unique<RequestRecord>(m_log, m_redactor, "POST", post, body);
    auto *call = new RestCall(reply, m_limits, m_redactor, std::move(record), this);
    call->start(context, std::move(done), {});
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
