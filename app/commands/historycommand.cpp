// SPDX-License-Identifier: MIT
#include "app/commands/historycommand.h"

#include "app/datafolder.h"
#include "models/exchange/historyexport.h"

#include <QCommandLineParser>

void HistoryCommand::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("dataset"), tr("Only changes of this dataset."), QStringLiteral("ID")},
        {QStringLiteral("as"), tr("csv (the default) or json."), QStringLiteral("FORMAT"),
         QStringLiteral("csv")},
    });
}

tl::expected<HistoryCommand::Options, QString>
HistoryCommand::from(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() > 1)
        return tl::unexpected(tr("history takes no arguments, only options."));
    const auto format = DatasetExport::formatNamed(parser.value(QStringLiteral("as")));
    if (!format || *format == DatasetExport::Excel)
        return tl::unexpected(tr("The format of the history must be csv or json."));
    const QString dataset = parser.value(QStringLiteral("dataset"));
    if (parser.isSet(QStringLiteral("dataset")) && dataset.isEmpty())
        return tl::unexpected(tr("--dataset needs the id of a dataset."));
    return Options{dataset, *format};
}

HistoryCommand::HistoryCommand(Options options, Terminal &terminal, QObject *parent)
    : Command(terminal, parent)
    , m_options(std::move(options))
    , m_history(DataFolder::path())
{}

void HistoryCommand::start()
{
    connect(&m_history, &ChangeHistory::noticed, this, [this](const QString &sentence) {
        m_isComplete = false;
        terminal().complain(sentence);
    });
    HistoryQuery query;
    query.dataset = m_options.dataset;
    query.order = HistoryQuery::Order::OldestFirst;
    const auto written =
        HistoryExport::write(terminal().output(), m_options.format, m_history, query);
    if (!written)
        return fail(ExitStatus::NotDone, written.error());
    Q_EMIT finished(m_isComplete ? ExitStatus::Done : ExitStatus::NotDone);
}
