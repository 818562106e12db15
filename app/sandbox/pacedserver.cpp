// SPDX-License-Identifier: MIT
#include "app/sandbox/pacedserver.h"

#include <memory>

PacedServer::PacedServer(const Pace &pace, QObject *parent)
    : QTcpServer(parent)
    , m_pace(pace)
{}

void PacedServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<PacedSocket>(m_pace, this);
    if (!socket->setSocketDescriptor(descriptor))
        return;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // small slices leave at once
    addPendingConnection(socket.release());
}
