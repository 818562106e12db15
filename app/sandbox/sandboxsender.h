// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxreply.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

/// Sends one reply as fast as the caller takes it, and holds no more of it than it must.
///
/// It belongs to the socket, and goes by itself when all is sent.
class SandboxSender : public QObject
{
    Q_OBJECT

public:
    SandboxSender(const SandboxReply &reply, QTcpSocket *socket);

private:
    void sendMore();
    void sendPart(qint64 most);
    void finish();

    QTcpSocket *const m_socket;
    const SandboxReply m_reply;
    qint64 m_left;         ///< bytes of the body that are still to be sent
    qsizetype m_piece = 0; ///< the one under way
    qint64 m_round = 0;    ///< of its times
    qsizetype m_at = 0;    ///< into its bytes
    QTimer m_drips;
};
