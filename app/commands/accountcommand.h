// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/command.h"
#include "app/commands/connectionoptions.h"
#include "app/sandboxhost.h"
#include "models/dialfirst/dialfirststore.h"
#include "models/history/changehistory.h"

/// A subcommand that works on an account.
class AccountCommand : public Command
{
    Q_OBJECT

public:
    /// \a terminal must outlive the command.
    AccountCommand(const ConnectionOptions &options, Terminal &terminal, QObject *parent = nullptr);
    ~AccountCommand() override;

protected:
    /// Where --read-only was given: says that nothing can be changed, and finishes.
    bool isKeptFromWriting();
    ContactNowApi &api() { return m_connection->api(); }
    /// Where what is written to the account is recorded.
    ChangeHistory &history() { return m_history; }
    /// Runs of Dial first, which are kept by account().
    DialFirstStore &runs() { return m_runs; }
    const QString &account() const { return m_account; }
    /// Each of \a arguments once; the error is a sentence about wrong usage.
    static tl::expected<QStringList, QString> datasetIds(const QStringList &arguments);
    /// Says where the account has a run of Dial first that was cut short.
    void warnOfUnfinishedRun();
    /// How such a run is settled; a sentence for the user.
    static QString unfinishedRun();

private:
    const bool m_isReadOnly;
    ChangeHistory m_history;
    DialFirstStore m_runs;
    SandboxHost m_sandbox;
    const ServerAddress m_server;
    const QString m_account;
    std::unique_ptr<Connection> m_connection;
};
