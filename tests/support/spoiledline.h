// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fault.h"

#include <QNetworkAccessManager>

/// Stands before a good server and hands everything on, except where it is told to spoil a reply.
class SpoiledLine : public QObject
{
    Q_OBJECT

public:
    enum class Server {
        Acts,  ///< and its reply is spoiled on the way back
        Idles, ///< the request never gets there
    };

    explicit SpoiledLine(QUrl server, QObject *parent = nullptr);

    QUrl url() const { return m_line.url(); }
    /// One request for \a operation, which is as RogueRequest calls it, is answered so, once as
    /// many as \a goodOnes were answered well.
    void spoil(const QString &operation, const Fault &fault, Server server = Server::Acts,
               int goodOnes = 0);
    /// From here on nothing is spoiled.
    void mend() { m_next.clear(); }
    /// Replies that were spoiled so far.
    int spoiled() const { return m_spoiled; }
    /// Closes all connections, on both sides.
    void hangUp();

private:
    struct Spoil
    {
        Fault fault;
        Server server = Server::Acts;
        int goodOnes = 0;
    };

    std::optional<Spoil> spoilOf(const QString &operation);
    void relay(const RogueRequest &request, const RogueServer::Send &send);

    const QUrl m_server;
    QHash<QString, Spoil> m_next;
    int m_spoiled = 0;
    QNetworkAccessManager m_network;
    RogueServer m_line;
};
