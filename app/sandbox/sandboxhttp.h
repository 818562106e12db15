// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxcall.h"
#include "app/sandbox/sandboxreply.h"

#include <QAbstractHttpServer>

#include <functional>

/// The HTTP side of the sandbox: turns requests into calls and answers into replies.
class SandboxHttp : public QAbstractHttpServer
{
    Q_OBJECT

public:
    /// Gives the reply to a call; nothing when there is no such script.
    using Handler = std::function<std::optional<SandboxReply>(const SandboxCall &)>;

    explicit SandboxHttp(Handler handler, QObject *parent = nullptr);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    const Handler m_handler;
};
