// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxhttp.h"

#include "app/sandbox/sandboxsender.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>

using Method = QHttpServerRequest::Method;
using Status = QHttpServerResponder::StatusCode;

SandboxHttp::SandboxHttp(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
{}

bool SandboxHttp::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (request.method() != Method::Get && request.method() != Method::Post) {
        makeResponder(request, socket).write({{"Allow", "GET, POST"}}, Status::MethodNotAllowed);
        return true;
    }

    const auto reply = m_handler(sandboxCall(request));
    if (!reply)
        return false;
    new SandboxSender(*reply, socket);
    return true;
}

void SandboxHttp::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    makeResponder(request, socket).write(Status::NotFound);
}
