// SPDX-License-Identifier: MIT
#include "app/sandboxhost.h"

ServerAddress SandboxHost::address()
{
    if (!m_server) {
        m_server = std::make_unique<SandboxServer>();
        if (!m_server->listen())
            qFatal("The built-in sandbox can't listen: %s", qPrintable(m_server->errorString()));
    }
    return *ServerAddress::parse(m_server->url().toString());
}
