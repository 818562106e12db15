// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "models/contactnow/serveraddress.h"

/// The built-in sandbox, running in this process.
class SandboxHost
{
public:
    /// Starts it on a free loopback port; ends the program with a message where the system has
    /// none.
    SandboxHost();

    ServerAddress address() const { return m_address; }
    SandboxServer &server() { return m_server; }

private:
    SandboxServer m_server;
    ServerAddress m_address;
};
