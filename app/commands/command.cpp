// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

#include "app/sandboxhost.h"

Command::Command(const ConnectionOptions &options, Terminal &terminal, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_sandbox(options.server ? nullptr : std::make_unique<SandboxHost>())
    , m_connection(
          std::make_unique<Connection>(options.server ? *options.server : m_sandbox->address(),
                                       options.credentials, options.format, options.limits))
{}

Command::~Command() = default;

void Command::fail(const ApiError &error)
{
    m_terminal.complain(error);
    Q_EMIT finished(exitStatusOf(error));
}

void Command::fail(ExitStatus status, const QString &sentence)
{
    m_terminal.complain(sentence);
    Q_EMIT finished(status);
}
