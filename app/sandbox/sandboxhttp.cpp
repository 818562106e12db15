// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxhttp.h"

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

    const SandboxCall call = sandboxCall(request);
    const auto body = m_handler(call);
    if (!body)
        return false;
    const QByteArray contentType =
        call.format == SandboxFormat::Json ? "application/json" : "text/xml; charset=utf-8";
    makeResponder(request, socket).write(*body, contentType);
    return true;
}

void SandboxHttp::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    makeResponder(request, socket).write(Status::NotFound);
}
