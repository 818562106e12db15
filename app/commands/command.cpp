// SPDX-License-Identifier: MIT
#include "app/commands/command.h"

Command::Command(Terminal &terminal, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
{}

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
