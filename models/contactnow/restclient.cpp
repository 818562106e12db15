// SPDX-License-Identifier: MIT
#include "models/contactnow/restclient.h"

#include "models/contactnow/restcall.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <cstring>

namespace {

/// A request body that can be read once. Qt sends a body that it can rewind a second time when a
/// kept-alive connection closes without a reply, and a create must never leave twice.
class OneShotBody : public QIODevice
{
public:
    explicit OneShotBody(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    /// Qt tries to rewind before it sends again; QIODevice would print a warning as well.
    bool seek(qint64) override { return false; }
    bool atEnd() const override { return m_position == m_body.size(); }
    qint64 bytesAvailable() const override
    {
        return m_body.size() - m_position + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_body.size() - m_position);
        if (count == 0)
            return -1;
        std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace

RestClient::RestClient(Limits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

RestClient::~RestClient()
{
    // As children they would end after the network that they speak through.
    qDeleteAll(findChildren<RestCall *>(Qt::FindDirectChildrenOnly));
}

void RestClient::get(const QUrl &url, QObject *context, Done done, Piece piece)
{
    auto *call = new RestCall(m_network.get(request(url)), m_limits, m_redactor, this);
    call->start(context, std::move(done), std::move(piece));
}

void RestClient::post(const QUrl &url, const QByteArray &contentType, const QByteArray &body,
                      QObject *context, Done done)
{
    QNetworkRequest post = request(url);
    post.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    post.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *device = new OneShotBody(body);
    QNetworkReply *reply = m_network.post(post, device);
    device->setParent(reply);
    auto *call = new RestCall(reply, m_limits, m_redactor, this);
    call->start(context, std::move(done), {});
}

QNetworkRequest RestClient::request(const QUrl &url) const
{
    QNetworkRequest request(url);
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
