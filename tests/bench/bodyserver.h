// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/pacedserver.h"

#include <QByteArrayList>
#include <QHash>

/// Answers reads of datasets with bytes that were prepared, over HTTP on a loopback port.
class BodyServer : public QObject
{
    Q_OBJECT

public:
    /// The first read gets the first of \a bodies, and so on; the last one serves for all the rest.
    explicit BodyServer(const QByteArrayList &bodies, const Pace &pace = {});

    quint16 port() const { return m_server.serverPort(); }

private:
    void read(QTcpSocket *socket);
    QByteArray bodyFor(const QByteArray &target);

    QByteArrayList m_bodies;
    PacedServer m_server;
    QHash<QTcpSocket *, QByteArray> m_requests; ///< what has come of the next one
};
