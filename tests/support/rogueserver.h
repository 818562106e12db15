// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

/// One request as it came over the wire.
struct RogueRequest
{
    QByteArray verb;
    QByteArray target; ///< path and query as they were sent
    QString path;      ///< without the slash at its start
    QHash<QString, QString> query;
    QHash<QString, QString> form;          ///< of a body that is one
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    /// "token.php get", "ecnow_datasets read", "queues read" …
    QString operation() const;
};

/// What a rogue server does with a request: a good HTTP reply, or one that is spoiled.
struct RogueReply
{
    enum class After { KeepAlive, Close };

    int status = 200;
    QByteArray contentType = "application/json";
    QList<QByteArray> headers; ///< further lines
    QByteArray body;
    std::optional<qint64> statedLength; ///< a lie for Content-Length; -1 leaves the header out
    std::optional<qsizetype> cutAt;     ///< bytes of head and body that are sent at all
    After after = After::KeepAlive;
    int dripMs = 0; ///< above 0: the body comes in ten pieces, with pauses that long

    static RogueReply of(const QByteArray &body) { return {.body = body}; }
    static RogueReply httpStatus(int status, const QByteArray &body = {});
    /// Neither a byte nor an end.
    static RogueReply silence() { return {.cutAt = 0}; }
    /// The connection closes without a byte.
    static RogueReply closed() { return {.cutAt = 0, .after = After::Close}; }
    /// The connection closes when that much of \a body was sent.
    static RogueReply cutShort(const QByteArray &body, qsizetype bytes);
    /// That much of \a body comes, and then nothing.
    static RogueReply stalled(const QByteArray &body, qsizetype bytes);
    static RogueReply deflated(const QByteArray &body);

    QByteArray head() const;
};

/// An HTTP server on a loopback port that answers as it is told to, well or badly.
///
/// Unless told otherwise it hands out a token of twelve hours and answers 404 to all else.
class RogueServer : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<RogueReply(const RogueRequest &)>;
    using Meddler = std::function<RogueReply(int number, const RogueRequest &request,
                                             const std::function<RogueReply()> &answer)>;
    using Send = std::function<void(const RogueReply &)>;
    using Relay = std::function<void(const RogueRequest &, const Send &)>;

    /// With \a tls it speaks https.
    explicit RogueServer(std::optional<QSslConfiguration> tls = {}, QObject *parent = nullptr);
    ~RogueServer() override;

    QUrl url() const;

    /// From here on \a operation is answered like that.
    void answer(const QString &operation, const RogueReply &reply);
    void answer(const QString &operation, const Answer &answer);
    /// The next requests for \a operation are answered like that, one after the other, before what
    /// answer() says counts again.
    void answerNext(const QString &operation, const QList<RogueReply> &replies);
    /// From here on \a meddler answers what answer() knows: it is given the number of the request,
    /// from 0, and what would answer it, which also does what was asked for.
    void setMeddler(const Meddler &meddler) { m_meddler = meddler; }
    /// From here on \a relay answers everything, when it can: it calls what it is given, once.
    void setRelay(const Relay &relay) { m_relay = relay; }
    /// Closes all connections.
    void hangUp();

    /// All requests so far, in order of arrival.
    const QList<RogueRequest> &requests() const { return m_requests; }
    /// Counts from none again.
    void forgetRequests() { m_requests.clear(); }
    QList<RogueRequest> requests(const QString &operation) const;
    int count(const QString &operation) const
    {
        return static_cast<int>(requests(operation).size());
    }
    /// Connections that are open.
    int connections() const { return m_connections; }

    static const QByteArray &token();
    static QByteArray tokenReply(const QByteArray &token, qint64 secondsToLive);

private:
    void accept();
    void read(QTcpSocket *socket);
    RogueReply answerTo(const RogueRequest &request);
    std::optional<RogueRequest> takeRequest(QByteArray &buffer) const;
    void send(QTcpSocket *socket, const RogueReply &reply);

    const QString m_scheme;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<RogueRequest> m_requests;
    QHash<QString, Answer> m_answers;
    QHash<QString, QList<RogueReply>> m_next;
    Meddler m_meddler;
    Relay m_relay;
    int m_connections = 0;
    std::unique_ptr<QTcpServer> m_server; ///< ends first, with sockets that still report it here
};
