// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/pacedsocket.h"

#include <QTcpServer>

/// Accepts connections that are as slow as asked for.
class PacedServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit PacedServer(const Pace &pace, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const Pace m_pace;
};
