// SPDX-License-Identifier: MIT
#include "tests/support/spoiledline.h"

#include "tests/support/quirkyaccount.h"

#include <QNetworkReply>

namespace {

RogueReply asReceived(QNetworkReply &reply)
{
    return {.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .contentType = reply.rawHeader("Content-Type"),
            .body = reply.readAll()};
}

} // namespace

SpoiledLine::SpoiledLine(QUrl server, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
{
    m_line.setRelay([this](const RogueRequest &request, const RogueServer::Send &send) {
        relay(request, send);
    });
}

void SpoiledLine::spoil(const QString &operation, const Fault &fault, Server server, int goodOnes)
{
    m_next.insert(operation, {fault, server, goodOnes});
}

std::optional<SpoiledLine::Spoil> SpoiledLine::spoilOf(const QString &operation)
{
    const auto next = m_next.find(operation);
    if (next == m_next.end() || next->goodOnes-- > 0)
        return std::nullopt;
    ++m_spoiled;
    return m_next.take(operation);
}

void SpoiledLine::hangUp()
{
    m_line.hangUp();
    m_network.clearConnectionCache();
}

void SpoiledLine::relay(const RogueRequest &request, const RogueServer::Send &send)
{
    m_line.forgetRequests(); // a day of them is a lot
    const std::optional<Spoil> spoil = spoilOf(request.operation());
    if (spoil && spoil->server == Server::Idles)
        return send(spoil->fault.spoil(QuirkyAccount::success()));
    QNetworkRequest onward(m_server.resolved(QUrl::fromEncoded(request.target)));
    onward.setRawHeader("Content-Type", request.headers.value("content-type"));
    QNetworkReply *reply =
        request.verb == "POST" ? m_network.post(onward, request.body) : m_network.get(onward);
    connect(reply, &QNetworkReply::finished, this, [reply, spoil, send] {
        reply->deleteLater();
        const RogueReply good = asReceived(*reply);
        send(spoil ? spoil->fault.spoil(good) : good);
    });
}
