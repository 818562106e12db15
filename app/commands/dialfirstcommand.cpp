// SPDX-License-Identifier: MIT
#include "app/commands/dialfirstcommand.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;
using Mode = DialFirstCommand::Options::Mode;

void DialFirstCommand::addTo(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"ID"_s, tr("Dataset ids, in the order in which they are to dial."), u"ID…"_s);
    parser.addOptions({
        {u"scope"_s,
         tr("Which LIVE datasets wait meanwhile: those of the same campaign table, or all."),
         u"table|all"_s},
        {u"dry-run"_s, tr("Print what would be done, and send nothing but reads.")},
        {u"resume"_s, tr("Finish a run that was cut short.")},
        {u"restore"_s, tr("Put back what a run that was cut short has changed.")},
    });
}

tl::expected<DialFirstCommand::Options, QString>
DialFirstCommand::from(const QCommandLineParser &parser)
{
    Options options;
    const auto ids = datasetIds(parser.positionalArguments().mid(1));
    if (!ids)
        return tl::unexpected(ids.error());
    options.datasets = *ids;
    const bool resumes = parser.isSet(u"resume"_s);
    const bool restores = parser.isSet(u"restore"_s);
    if (resumes || restores) {
        if (resumes == restores || !options.datasets.isEmpty() || parser.isSet(u"scope"_s) ||
            parser.isSet(u"dry-run"_s))
            return tl::unexpected(tr("--resume and --restore stand alone."));
        options.mode = resumes ? Mode::Resume : Mode::Restore;
        return options;
    }
    if (options.datasets.isEmpty())
        return tl::unexpected(tr("dial-first needs at least one dataset id."));
    const QString scope = parser.isSet(u"scope"_s) ? parser.value(u"scope"_s) : u"table"_s;
    if (scope != u"table"_s && scope != u"all"_s)
        return tl::unexpected(tr("The scope is table or all, not “%1”.").arg(scope));
    options.scope = scope == u"all"_s ? DialFirstPlan::Scope::All : DialFirstPlan::Scope::Table;
    options.mode = parser.isSet(u"dry-run"_s) ? Mode::Preview : Mode::Run;
    return options;
}

DialFirstCommand::DialFirstCommand(const ConnectionOptions &connection, Options options,
                                   Terminal &terminal, QObject *parent)
    : AccountCommand(connection, terminal, parent)
    , m_options(std::move(options))
    , m_run(runs(), history())
{
    connect(&m_run, &DialFirst::failed, this, [this](const ApiError &error) { fail(error); });
    connect(&m_run, &DialFirst::planned, this, [this] {
        if (m_options.mode == Mode::Preview)
            preview();
        else
            m_run.start();
    });
    connect(&m_run, &DialFirst::confirmed, this, &DialFirstCommand::print);
    connect(&m_run, &DialFirst::interrupted, this, &DialFirstCommand::report);
    connect(&m_run, &DialFirst::over, this, &DialFirstCommand::report);
}

void DialFirstCommand::start()
{
    m_run.setApi(&api(), account());
    const bool isSettling = m_options.mode == Mode::Resume || m_options.mode == Mode::Restore;
    if (m_options.mode != Mode::Preview && isKeptFromWriting())
        return;
    if (isSettling)
        return settle();
    if (m_run.phase() == DialFirst::Phase::Interrupted && m_options.mode == Mode::Run)
        return fail(ExitStatus::NotDone, unfinishedRun());
    m_run.plan(m_options.datasets, m_options.scope);
}

void DialFirstCommand::settle()
{
    if (m_run.phase() != DialFirst::Phase::Interrupted) {
        if (!m_run.reasons().isEmpty())
            return fail(ExitStatus::NotDone, m_run.reasons().join(u' '));
        terminal().complain(tr("No run of Dial first is unfinished."));
        Q_EMIT finished(ExitStatus::Done);
        return;
    }
    m_run.resume(m_options.mode == Mode::Resume ? DialFirstPlan::Goal::Finish
                                                : DialFirstPlan::Goal::Restore);
}

void DialFirstCommand::preview()
{
    const DialFirstPlan &plan = m_run.current();
    const QList<DialFirstPlan::Step> steps = plan.forecast();
    for (const DialFirstPlan::Step &step : steps) {
        QStringList datasets;
        for (const int index : step.items)
            datasets.append(plan.items().at(index).dataset);
        print(step.status, datasets);
    }
    Q_EMIT finished(ExitStatus::Done);
}

void DialFirstCommand::print(QLatin1StringView status, const QStringList &datasets)
{
    for (const QString &dataset : datasets)
        terminal().print(QString(status).toLower() + u'\t' + dataset);
}

void DialFirstCommand::report()
{
    const bool isOver = m_run.phase() == DialFirst::Phase::Over;
    const QStringList sentences = isOver ? m_run.current().deviations() : m_run.reasons();
    if (!sentences.isEmpty())
        terminal().complain(sentences.join(u' '));
    const bool isRestored = m_run.current().goal() == DialFirstPlan::Goal::Restore;
    if (isOver && isRestored && m_options.mode != Mode::Restore)
        terminal().complain(tr("All is LIVE again that was, so nothing dials first."));
    if (!isOver)
        terminal().complain(unfinishedRun());
    // What somebody else changed meanwhile is not for a restore to put back.
    const bool isDone =
        isOver && (m_options.mode == Mode::Restore || (!isRestored && sentences.isEmpty()));
    Q_EMIT finished(isDone ? ExitStatus::Done : ExitStatus::NotDone);
}
