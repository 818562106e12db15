// SPDX-License-Identifier: MIT
#include "app/commands/setcommand.h"

#include "models/changes/editrules.h"

#include <QCommandLineParser>

namespace {

/// How the changes of one dataset ended, the worst of them.
struct Fate
{
    bool failed = false;
    bool unknown = false;
    QStringList reasons;

    void add(const Change &change)
    {
        if (change.state == Change::State::Confirmed || change.state == Change::State::AlreadyThere)
            return;
        const bool notKnown = change.state == Change::State::Unknown;
        unknown = unknown || notKnown;
        failed = failed || !notKnown;
        const QString reason =
            change.reason.isEmpty() ? SetCommand::tr("It was not sent, because an earlier request "
                                                     "got no answer.")
            : change.detail.isEmpty()
                ? Terminal::oneLine(change.reason)
                : Terminal::oneLine(QStringLiteral("%1 (%2)").arg(change.reason, change.detail));
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
    QString line(const QString &dataset) const
    {
        const QString word = unknown  ? QStringLiteral("unknown")
                             : failed ? QStringLiteral("failed")
                                      : QStringLiteral("confirmed");
        QStringList cells{dataset, word};
        if (!reasons.isEmpty())
            cells.append(reasons.join(u' '));
        return cells.join(u'\t');
    }
};

} // namespace

void SetCommand::addTo(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("ID"), tr("Dataset ids."), QStringLiteral("ID…"));
    parser.addOptions({
        {QStringLiteral("status"), tr("LIVE, HOLD or EXPIRED."), QStringLiteral("STATUS")},
        {QStringLiteral("priority"), tr("A whole number from 0 to 90."), QStringLiteral("N")},
        {QStringLiteral("description"), tr("The name that people know the dataset by."),
         QStringLiteral("TEXT")},
        {QStringLiteral("confirm-expire"),
         tr("Needed with EXPIRED, which closes a dataset for ever.")},
    });
}

tl::expected<SetCommand::Options, QString> SetCommand::from(const QCommandLineParser &parser)
{
    Options options;
    const auto ids = datasetIds(parser.positionalArguments().mid(1));
    if (!ids)
        return tl::unexpected(ids.error());
    options.datasets = *ids;
    if (options.datasets.isEmpty())
        return tl::unexpected(tr("set needs at least one dataset id."));

    if (parser.isSet(QStringLiteral("status"))) {
        const QString status = parser.value(QStringLiteral("status")).toUpper();
        if (status == DatasetStatus::expired && !parser.isSet(QStringLiteral("confirm-expire")))
            return tl::unexpected(tr("EXPIRED closes a dataset for ever: it can't be reopened or "
                                     "edited. Add --confirm-expire if that is what you want."));
        options.values.append({Dataset::Status, status});
    }
    if (parser.isSet(QStringLiteral("priority"))) {
        const auto priority = DatasetPriority::parse(parser.value(QStringLiteral("priority")));
        if (!priority)
            return tl::unexpected(tr("The priority must be a whole number from 0 to 90."));
        options.values.append({Dataset::Priority, QString::number(*priority)});
    }
    if (parser.isSet(QStringLiteral("description"))) {
        // A null string would stand for a field that is not there.
        const QString text = parser.value(QStringLiteral("description"));
        options.values.append({Dataset::Description, text.isNull() ? QStringLiteral("") : text});
    }
    if (options.values.isEmpty())
        return tl::unexpected(
            tr("set needs something to change: --status, --priority or --description."));
    for (const auto &[field, value] : std::as_const(options.values)) {
        const QString problem = EditRules::invalidValue(field, value);
        if (!problem.isEmpty())
            return tl::unexpected(problem);
    }
    return options;
}

SetCommand::SetCommand(const ConnectionOptions &connection, Options options, Terminal &terminal,
                       QObject *parent)
    : AccountCommand(connection, terminal, parent)
    , m_options(std::move(options))
    , m_runner(m_edits, history())
{}

void SetCommand::start()
{
    if (isKeptFromWriting())
        return;
    warnOfUnfinishedRun();
    QList<StagedEdit> edits;
    for (const QString &dataset : m_options.datasets) {
        for (const auto &[field, value] : m_options.values)
            edits.append({dataset, field, {}, value});
    }
    connect(&m_runner, &ChangeRunner::failed, this, &SetCommand::reportUnread);
    connect(&m_runner, &ChangeRunner::finished, this, &SetCommand::report);
    connect(&m_runner, &ChangeRunner::prepared, this, [this] {
        // --confirm-expire was asked for before anything was sent.
        for (int i = 0; i < m_runner.changes().size(); ++i)
            m_runner.confirmExpiry(i, true);
        if (m_runner.postableCount() > 0)
            m_runner.post();
        else
            report();
    });
    m_runner.setApi(&api());
    m_runner.prepare(edits);
}

void SetCommand::report()
{
    QHash<QString, Fate> fates;
    for (const Change &change : m_runner.changes())
        fates[change.edit.dataset].add(change);
    int failed = 0;
    int unknown = 0;
    for (const QString &dataset : m_options.datasets) {
        const Fate fate = fates.value(dataset);
        terminal().print(fate.line(dataset));
        unknown += fate.unknown ? 1 : 0;
        failed += fate.failed && !fate.unknown ? 1 : 0;
    }
    if (failed > 0)
        terminal().complain(tr("%Ln dataset(s) did not take the change.", nullptr, failed));
    if (unknown > 0)
        terminal().complain(
            tr("Whether %Ln dataset(s) took the change could not be read back.", nullptr, unknown));
    Q_EMIT finished(failed + unknown > 0 ? ExitStatus::NotDone : ExitStatus::Done);
}

void SetCommand::reportUnread(const ApiError &error)
{
    for (const QString &dataset : m_options.datasets)
        terminal().print(
            QStringList{dataset, QStringLiteral("failed"), error.sentence}.join(u'\t'));
    fail(error);
}
