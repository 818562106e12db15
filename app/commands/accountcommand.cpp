// SPDX-License-Identifier: MIT
#include "app/commands/accountcommand.h"

#include "app/datafolder.h"
#include "models/dialfirst/dialfirst.h"

#include <QRegularExpression>

AccountCommand::AccountCommand(const ConnectionOptions &options, Terminal &terminal,
                               QObject *parent)
    : Command(terminal, parent)
    , m_isReadOnly(options.limits.readOnly)
    , m_history(DataFolder::path())
    // The built-in sandbox ends with the program, and all its datasets with it.
    , m_runs(options.server ? DataFolder::path() : QString())
    , m_server(options.server ? *options.server : m_sandbox.address())
    , m_account(DialFirst::accountOf(m_server, options.credentials))
    , m_connection(std::make_unique<Connection>(m_server, options.credentials, options.format,
                                                options.limits))
{
    m_history.setOwner({options.serverName(), {}, options.credentials.user});
    connect(&m_history, &ChangeHistory::noticed, this,
            [this](const QString &sentence) { this->terminal().complain(sentence); });
}

AccountCommand::~AccountCommand() = default;

tl::expected<QStringList, QString> AccountCommand::datasetIds(const QStringList &arguments)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,40}\\z"));
    QStringList ids;
    for (const QString &argument : arguments) {
        if (!digits.match(argument).hasMatch())
            return tl::unexpected(tr("“%1” is no dataset id.").arg(argument));
        if (!ids.contains(argument))
            ids.append(argument);
    }
    return ids;
}

bool AccountCommand::isKeptFromWriting()
{
    if (m_isReadOnly)
        fail(ExitStatus::WrongUsage, tr("--read-only lets nothing be changed."));
    return m_isReadOnly;
}

void AccountCommand::warnOfUnfinishedRun()
{
    const auto run = m_runs.unfinished(m_account);
    if (run && *run)
        terminal().complain(unfinishedRun());
}

QString AccountCommand::unfinishedRun()
{
    return tr("A run of Dial first is unfinished: “dialdesk dial-first --resume” goes on with it, "
              "and --restore puts back what was LIVE.");
}
