// SPDX-License-Identifier: MIT
#include "app/commands/createcommand.h"

#include "models/changes/editrules.h"

#include <QCommandLineParser>

void CreateCommand::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("table"), tr("Campaign table of the new dataset."), QStringLiteral("NAME")},
        {QStringLiteral("description"), tr("The name that people will know it by."),
         QStringLiteral("TEXT")},
    });
}

tl::expected<CreateCommand::Options, QString> CreateCommand::from(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() > 1)
        return tl::unexpected(tr("create takes no arguments, only options."));
    const Options options{parser.value(QStringLiteral("table")),
                          parser.value(QStringLiteral("description"))};
    if (options.table.isEmpty() || options.description.isEmpty())
        return tl::unexpected(tr("create needs --table and --description."));
    for (const QString &text : {options.table, options.description}) {
        const QString problem = EditRules::invalidValue(Dataset::Description, text);
        if (!problem.isEmpty())
            return tl::unexpected(problem);
    }
    return options;
}

CreateCommand::CreateCommand(const ConnectionOptions &connection, Options options,
                             Terminal &terminal, QObject *parent)
    : AccountCommand(connection, terminal, parent)
    , m_options(std::move(options))
    , m_creator(api(), history())
{}

void CreateCommand::start()
{
    if (isKeptFromWriting())
        return;
    warnOfUnfinishedRun();
    m_creator.create(m_options.table, m_options.description,
                     [this](const DatasetCreator::Outcome &outcome) { report(outcome); });
}

void CreateCommand::report(const DatasetCreator::Outcome &outcome)
{
    using Kind = DatasetCreator::Outcome::Kind;
    switch (outcome.kind) {
    case Kind::Created:
        terminal().print(outcome.id);
        Q_EMIT finished(ExitStatus::Done);
        return;
    case Kind::NotSent:
    case Kind::Refused:
        return fail(outcome.error);
    case Kind::Uncertain:
        break;
    }
    terminal().complain(outcome.error);
    const QString found = outcome.candidates.join(QStringLiteral(", "));
    terminal().complain(
        !outcome.wasRead ? tr("Whether there is a new dataset could not be read. The request was "
                              "not sent again.")
        : outcome.candidates.isEmpty()
            ? tr("No new dataset of that name was found. The request was not sent again.")
            : tr("A new dataset of that name was found: %1. The request was not sent again.")
                  .arg(found));
    Q_EMIT finished(ExitStatus::NotDone);
}
