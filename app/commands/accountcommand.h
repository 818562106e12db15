// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/command.h"
#include "app/commands/connectionoptions.h"
#include "models/history/changehistory.h"

class SandboxHost;

/// A subcommand that works on an account.
class AccountCommand : public Command
{
    Q_OBJECT

public:
    /// \a terminal must outlive the command.
    AccountCommand(const ConnectionOptions &options, Terminal &terminal, QObject *parent = nullptr);
    ~AccountCommand() override;

protected:
    ContactNowApi &api() { return m_connection->api(); }
    /// Where what is written to the account is recorded.
    ChangeHistory &history() { return m_history; }

private:
    ChangeHistory m_history;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<Connection> m_connection;
};
