// SPDX-License-Identifier: MIT
#include "app/sandboxhost.h"

namespace {

ServerAddress started(SandboxServer &server)
{
    if (!server.listen())
        qFatal("The built-in sandbox can't listen: %s", qPrintable(server.errorString()));
    return *ServerAddress::parse(server.url().toString());
}

} // namespace

SandboxHost::SandboxHost()
    : m_address(started(m_server))
{}
