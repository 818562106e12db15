// SPDX-License-Identifier: MIT
#include "app/commands/accountcommand.h"

#include "app/datafolder.h"
#include "app/sandboxhost.h"

AccountCommand::AccountCommand(const ConnectionOptions &options, Terminal &terminal,
                               QObject *parent)
    : Command(terminal, parent)
    , m_history(DataFolder::path())
    , m_sandbox(options.server ? nullptr : std::make_unique<SandboxHost>())
    , m_connection(
          std::make_unique<Connection>(options.server ? *options.server : m_sandbox->address(),
                                       options.credentials, options.format, options.limits))
{
    m_history.setOwner({options.serverName(), {}, options.credentials.user});
    connect(&m_history, &ChangeHistory::noticed, this,
            [this](const QString &sentence) { this->terminal().complain(sentence); });
}

AccountCommand::~AccountCommand() = default;
