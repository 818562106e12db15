// SPDX-License-Identifier: MIT
#include "app/commands/exportcommand.h"

#include "models/datasets/datasetarranger.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/rowsbyid.h"
#include "models/exchange/exportcolumns.h"
#include "models/exchange/outputfile.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace {

constexpr QLatin1StringView standardOutput("-");

/// The message, the expression, and a caret under the place.
QString pointing(const QString &expression, const FilterError &error)
{
    // One column for each character, so that the caret stands where it should.
    static const QRegularExpression unprintable(QStringLiteral("\\s|\\p{C}"));
    const QString shown = QString(expression).replace(unprintable, QStringLiteral(" "));
    return QStringLiteral("%1\n%2\n%3^").arg(error.message, shown, QString(error.position, u' '));
}

} // namespace

void ExportCommand::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("status"), tr("Only datasets of these statuses: LIVE, HOLD, EXPIRED."),
         QStringLiteral("LIST")},
        {QStringLiteral("filter"), tr("Only datasets for which the expression holds."),
         QStringLiteral("EXPRESSION")},
        {QStringLiteral("sort"), tr("Sort by a column, downwards with :desc behind it."),
         QStringLiteral("COLUMN")},
        {QStringLiteral("columns"), tr("Only these columns, in this order."),
         QStringLiteral("LIST")},
        {QStringLiteral("as"), tr("csv (the default), excel or json."), QStringLiteral("FORMAT"),
         QStringLiteral("csv")},
        {QStringLiteral("output"), tr("File to write; - for standard output (the default)."),
         QStringLiteral("FILE"), standardOutput},
    });
}

tl::expected<ExportCommand::Options, QString> ExportCommand::from(const QCommandLineParser &parser)
{
    Options options;
    if (parser.positionalArguments().size() > 1)
        return tl::unexpected(tr("export takes no arguments, only options."));
    if (parser.isSet(QStringLiteral("status"))) {
        const QStringList words = parser.value(QStringLiteral("status")).split(u',');
        for (const QString &word : words) {
            options.statuses.append(word.trimmed().toUpper());
            if (!DatasetStatus::isKnown(options.statuses.last()))
                return tl::unexpected(tr("The status must be LIVE, HOLD or EXPIRED."));
        }
    }
    const auto format = DatasetExport::formatNamed(parser.value(QStringLiteral("as")));
    if (!format)
        return tl::unexpected(tr("The export format must be csv, excel or json."));
    options.format = *format;
    options.filter = parser.value(QStringLiteral("filter"));
    const auto filter = DatasetFilter::parse(options.filter);
    // A column that the program does not know may be one that the account has.
    if (!filter && filter.error().unknownColumn.isEmpty())
        return tl::unexpected(pointing(options.filter, filter.error()));
    options.sort = parser.value(QStringLiteral("sort"));
    if (parser.isSet(QStringLiteral("columns")))
        options.columns = parser.value(QStringLiteral("columns")).split(u',');
    options.output = parser.value(QStringLiteral("output"));
    if (options.output.isEmpty())
        return tl::unexpected(tr("The output must be a file name, or - for standard output."));
    const QFileInfo file(options.output);
    if (options.output != standardOutput && (file.isDir() || !file.absoluteDir().exists()))
        return tl::unexpected(
            tr("“%1” can't be a file: its folder is not there, or it is a folder.")
                .arg(options.output));
    return options;
}

ExportCommand::ExportCommand(const ConnectionOptions &connection, Options options,
                             Terminal &terminal, QObject *parent)
    : AccountCommand(connection, terminal, parent)
    , m_options(std::move(options))
{}

void ExportCommand::start()
{
    warnOfUnfinishedRun();
    if (!m_options.filter.contains(QLatin1StringView("queue"), Qt::CaseInsensitive) &&
        !m_options.filter.contains(QLatin1StringView("qid"), Qt::CaseInsensitive))
        return read();
    // Names of queues matter only to a filter that asks for one.
    api().readQueues(this, [this](const Result<QHash<QString, QString>> &names) {
        if (names)
            m_queueNames = *names;
        read();
    });
}

void ExportCommand::read()
{
    DatasetQuery query;
    if (m_options.statuses.size() == 1)
        query.status = m_options.statuses.first();
    api().readDatasets(query, this, [this](const Result<ReadReply> &reply) {
        if (reply)
            write(*reply);
        else
            fail(reply.error());
    });
}

void ExportCommand::write(const ReadReply &reply)
{
    const QStringList extras = DatasetColumn::extraNames(reply.rows);
    const auto filter = DatasetFilter::parse(m_options.filter, extras);
    if (!filter) {
        terminal().explain(
            QStringLiteral("dialdesk: %1\n").arg(pointing(m_options.filter, filter.error())));
        Q_EMIT finished(ExitStatus::WrongUsage);
        return;
    }
    DatasetArranger::Request request;
    request.rows = reply.rows;
    request.queueNames = m_queueNames;
    request.filter = *filter;
    if (!m_options.statuses.isEmpty())
        request.rows.removeIf([this](const Dataset &row) {
            return !m_options.statuses.contains(row[Dataset::Status]);
        });
    if (!m_options.sort.isEmpty()) {
        const auto key = DatasetSortKey::parse(m_options.sort, extras);
        if (!key)
            return fail(ExitStatus::WrongUsage, key.error());
        // What programs read must not depend on the language of who runs it.
        request.sort = DatasetSort({*key}, QLocale(QLocale::English, QLocale::UnitedStates));
    }
    QList<Dataset> rows;
    for (const int row : DatasetArranger().arrange(request).rows)
        rows.append(request.rows.at(row));
    auto columns = m_options.columns.isEmpty() ? ExportColumns::standard(rows)
                                               : ExportColumns::chosen(m_options.columns, extras);
    if (!columns)
        return fail(ExitStatus::WrongUsage, columns.error());

    const auto saved = save(rows, *columns);
    if (!saved)
        return fail(ExitStatus::NotDone, saved.error());
    for (const QString &notice :
         DatasetLoader::noticesOf(reply, RowsById(reply.rows).repeatedIds()))
        terminal().complain(notice);
    Q_EMIT finished(ExitStatus::Done);
}

tl::expected<void, QString> ExportCommand::save(const QList<Dataset> &rows,
                                                const QList<DatasetColumn> &columns)
{
    if (m_options.output == standardOutput)
        return DatasetExport::write(terminal().output(), m_options.format, rows, columns);
    return OutputFile::write(m_options.output, [&](QFileDevice &file) {
        return DatasetExport::write(file, m_options.format, rows, columns);
    });
}
