// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "models/contactnow/serveraddress.h"

#include <memory>

/// The built-in sandbox, running in this process from the first time that it is asked for.
class SandboxHost
{
public:
    /// On a free loopback port; ends the program with a message where the system has none.
    ServerAddress address();

private:
    std::unique_ptr<SandboxServer> m_server;
};
