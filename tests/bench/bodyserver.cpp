// SPDX-License-Identifier: MIT
#include "tests/bench/bodyserver.h"

#include <QDateTime>

namespace {

constexpr qint64 tokenLifeSeconds = 12 * 60 * 60;

qsizetype contentLength(const QByteArray &head)
{
    const QList<QByteArray> lines = head.toLower().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("content-length:"))
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

BodyServer::BodyServer(const QByteArrayList &bodies, const Pace &pace)
    : m_bodies(bodies)
    , m_server(pace)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("No port to listen on: %s", qPrintable(m_server.errorString()));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_requests.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

void BodyServer::read(QTcpSocket *socket)
{
    QByteArray &request = m_requests[socket];
    request += socket->readAll();
    for (;;) {
        const qsizetype end = request.indexOf("\r\n\r\n") + 4;
        if (end < 4)
            return;
        const QByteArray head = request.first(end);
        const qsizetype size = end + contentLength(head);
        if (request.size() < size)
            return;
        request.remove(0, size);
        const QByteArray body = bodyFor(head.split(' ').value(1));
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n\r\n");
        socket->write(body);
    }
}

QByteArray BodyServer::bodyFor(const QByteArray &target)
{
    if (target.startsWith("/token.php"))
        return R"({"success":true,"token":"0123456789abcdef0123456789abcdef01234567","expire":)" +
               QByteArray::number(QDateTime::currentSecsSinceEpoch() + tokenLifeSeconds) + '}';
    if (!target.contains("method=ecnow_datasets"))
        return R"({"success":true,"total":0,"list":[]})";
    return m_bodies.size() > 1 ? m_bodies.takeFirst() : m_bodies.first();
}
