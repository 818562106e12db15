// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/connectionoptions.h"
#include "app/commands/terminal.h"
#include "app/exitstatus.h"

#include <memory>

class SandboxHost;

/// One run of a subcommand: started once, finished once.
class Command : public QObject
{
    Q_OBJECT

public:
    /// \a terminal must outlive the command.
    Command(const ConnectionOptions &options, Terminal &terminal, QObject *parent = nullptr);
    ~Command() override;

    virtual void start() = 0;

Q_SIGNALS:
    void finished(ExitStatus status);

protected:
    ContactNowApi &api() { return m_connection->api(); }
    Terminal &terminal() { return m_terminal; }
    /// Says what is wrong and finishes with the status that goes with it.
    void fail(const ApiError &error);
    void fail(ExitStatus status, const QString &sentence);

private:
    Terminal &m_terminal;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<Connection> m_connection;
};
