// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxsender.h"

#include <QTcpSocket>

namespace {

constexpr qint64 mostHeld = 1 << 20; // by the socket, in bytes, before the next piece is written

qint64 bytesToSend(const SandboxReply &reply)
{
    switch (reply.sent) {
    case SandboxReply::Sent::All:
        return reply.size();
    case SandboxReply::Sent::Half:
        return reply.size() / 2;
    case SandboxReply::Sent::Nothing:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

SandboxSender::SandboxSender(const SandboxReply &reply, QTcpSocket *socket)
    : QObject(socket)
    , m_socket(socket)
    , m_reply(reply)
    , m_left(bytesToSend(reply))
{
    if (m_reply.sent != SandboxReply::Sent::Nothing)
        m_socket->write(m_reply.head());
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (m_reply.dripMs > 0) {
        connect(&m_drips, &QTimer::timeout, this, &SandboxSender::sendMore);
        m_drips.start(m_reply.dripMs);
    } else {
        connect(m_socket, &QTcpSocket::bytesWritten, this, &SandboxSender::sendMore);
    }
    sendMore();
}

void SandboxSender::sendMore()
{
    if (m_reply.dripMs > 0) {
        sendPart(1);
    } else {
        while (m_left > 0 && m_socket->bytesToWrite() < mostHeld)
            sendPart(m_left);
    }
    if (m_left == 0)
        finish();
}

void SandboxSender::sendPart(qint64 most)
{
    if (m_left == 0)
        return;
    const SandboxReply::Piece &piece = m_reply.body.at(m_piece);
    const qint64 size = std::min({most, m_left, qint64(piece.bytes.size() - m_at)});
    m_socket->write(size == piece.bytes.size() ? piece.bytes : piece.bytes.mid(m_at, size));
    m_left -= size;
    m_at += size;
    if (m_at < piece.bytes.size())
        return;
    m_at = 0;
    if (++m_round == piece.times) {
        m_round = 0;
        ++m_piece;
    }
}

void SandboxSender::finish()
{
    m_drips.stop();
    disconnect(m_socket, nullptr, this, nullptr);
    if (m_reply.end == SandboxReply::End::Close)
        m_socket->disconnectFromHost();
    deleteLater();
}
