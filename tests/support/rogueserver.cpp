// SPDX-License-Identifier: MIT
#include "tests/support/rogueserver.h"

#include <QDateTime>
#include <QPointer>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

namespace {

constexpr int dripPieces = 10;

QHash<QString, QString> formFields(QByteArray encoded)
{
    QHash<QString, QString> fields;
    const QUrlQuery query(QString::fromLatin1(encoded.replace('+', "%20")));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        fields.insert(name, value);
    return fields;
}

std::unique_ptr<QTcpServer> makeServer(const std::optional<QSslConfiguration> &tls)
{
    if (!tls)
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(*tls);
    return server;
}

} // namespace

QString RogueRequest::operation() const
{
    const QString action =
        form.value(QStringLiteral("action"), query.value(QStringLiteral("action")));
    return query.value(QStringLiteral("method"), path) + u' ' + action;
}

RogueReply RogueReply::httpStatus(int status, const QByteArray &body)
{
    return {.status = status, .contentType = "text/html", .body = body};
}

RogueReply RogueReply::cutShort(const QByteArray &body, qsizetype bytes)
{
    RogueReply reply{.body = body, .after = After::Close};
    reply.cutAt = reply.head().size() + bytes;
    return reply;
}

RogueReply RogueReply::stalled(const QByteArray &body, qsizetype bytes)
{
    RogueReply reply{.body = body};
    reply.cutAt = reply.head().size() + bytes;
    return reply;
}

RogueReply RogueReply::deflated(const QByteArray &body)
{
    // qCompress() puts the length before what HTTP calls deflate.
    return {.headers = {"Content-Encoding: deflate"}, .body = qCompress(body).mid(4)};
}

QByteArray RogueReply::head() const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Rogue\r\n";
    head += "Content-Type: " + contentType + "\r\n";
    if (statedLength.value_or(body.size()) >= 0)
        head +=
            "Content-Length: " + QByteArray::number(statedLength.value_or(body.size())) + "\r\n";
    for (const QByteArray &line : headers)
        head += line + "\r\n";
    return head + "\r\n";
}

RogueServer::RogueServer(std::optional<QSslConfiguration> tls, QObject *parent)
    : QObject(parent)
    , m_scheme(tls ? QStringLiteral("https") : QStringLiteral("http"))
    , m_server(makeServer(tls))
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The rogue server can't listen: %s", qPrintable(m_server->errorString()));
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RogueServer::accept);
    answer(QStringLiteral("token.php get"), RogueReply::of(tokenReply(token(), 12 * 60 * 60)));
    answer(QStringLiteral("token.php validate"), RogueReply::of(tokenReply(token(), 12 * 60 * 60)));
}

RogueServer::~RogueServer() = default;

QUrl RogueServer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/").arg(m_scheme).arg(m_server->serverPort()));
}

void RogueServer::answer(const QString &operation, const RogueReply &reply)
{
    answer(operation, [reply](const RogueRequest &) { return reply; });
}

void RogueServer::answer(const QString &operation, const Answer &answer)
{
    m_answers.insert(operation, answer);
}

void RogueServer::answerNext(const QString &operation, const QList<RogueReply> &replies)
{
    m_next[operation] += replies;
}

void RogueServer::hangUp()
{
    const QList<QTcpSocket *> sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

QList<RogueRequest> RogueServer::requests(const QString &operation) const
{
    QList<RogueRequest> found;
    for (const RogueRequest &request : m_requests) {
        if (request.operation() == operation)
            found.append(request);
    }
    return found;
}

const QByteArray &RogueServer::token()
{
    static const QByteArray token = "0123456789abcdef0123456789abcdef01234567";
    return token;
}

QByteArray RogueServer::tokenReply(const QByteArray &token, qint64 secondsToLive)
{
    const qint64 end = QDateTime::currentSecsSinceEpoch() + secondsToLive;
    return R"({"success":true,"token":")" + token + R"(","expire":)" + QByteArray::number(end) +
           '}';
}

void RogueServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_connections;
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void RogueServer::read(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    while (m_buffers.contains(socket)) { // until an answer has closed it
        const auto request = takeRequest(m_buffers[socket]);
        if (!request)
            return;
        m_requests.append(*request);
        const QString operation = request->operation();
        if (!m_next.value(operation).isEmpty())
            send(socket, m_next[operation].takeFirst());
        else if (m_relay)
            m_relay(*request, [this, socket = QPointer(socket)](const RogueReply &reply) {
                if (socket)
                    send(socket, reply);
            });
        else if (m_answers.contains(operation))
            send(socket, answerTo(*request));
        else
            send(socket, RogueReply::httpStatus(404));
    }
}

RogueReply RogueServer::answerTo(const RogueRequest &request)
{
    const Answer answer = m_answers.value(request.operation());
    if (!m_meddler)
        return answer(request);
    return m_meddler(static_cast<int>(m_requests.size()) - 1, request,
                     [&] { return answer(request); });
}

std::optional<RogueRequest> RogueServer::takeRequest(QByteArray &buffer) const
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    RogueRequest request;
    request.verb = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);

    const qsizetype mark = request.target.indexOf('?');
    request.path =
        QString::fromUtf8(request.target.left(mark < 0 ? request.target.size() : mark)).mid(1);
    if (mark >= 0)
        request.query = formFields(request.target.mid(mark + 1));
    if (request.headers.value("content-type").startsWith("application/x-www-form-urlencoded"))
        request.form = formFields(request.body);
    return request;
}

void RogueServer::send(QTcpSocket *socket, const RogueReply &reply)
{
    QByteArray bytes = reply.head() + reply.body;
    if (reply.cutAt)
        bytes.truncate(*reply.cutAt);
    const bool closes = reply.after == RogueReply::After::Close;
    if (reply.dripMs == 0) {
        socket->write(bytes);
        if (closes)
            socket->disconnectFromHost();
        return;
    }
    const qsizetype size = bytes.size() / dripPieces + 1;
    for (int piece = 0; piece < dripPieces; ++piece) {
        const bool last = piece == dripPieces - 1;
        QTimer::singleShot(piece * reply.dripMs, socket,
                           [socket, part = bytes.mid(piece * size, size), closes, last] {
                               socket->write(part);
                               if (last && closes)
                                   socket->disconnectFromHost();
                           });
    }
}
