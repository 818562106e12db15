// SPDX-License-Identifier: MIT
#include "models/history/historydatabase.h"

#include "models/history/programrun.h"

#include <QDateTime>
#include <QDir>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

namespace {

/// How long another program's transaction is waited for, in milliseconds.
constexpr auto patience = "QSQLITE_BUSY_TIMEOUT=1000";

/// What brings the schema from one version to the next, a list of statements each.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> steps = {
        {QStringLiteral("CREATE TABLE change ("
                        "id INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, "
                        "run TEXT NOT NULL, profile TEXT NOT NULL, account TEXT NOT NULL, "
                        "user TEXT NOT NULL, dataset TEXT NOT NULL, field TEXT NOT NULL, "
                        "old_value TEXT, new_value TEXT, outcome TEXT NOT NULL, "
                        "detail TEXT NOT NULL)")},
        {QStringLiteral("CREATE INDEX change_by_dataset ON change (dataset)"),
         QStringLiteral("CREATE INDEX change_pending ON change (run) WHERE outcome = 'pending'")},
    };
    return steps;
}

} // namespace

int HistoryDatabase::schemaVersion()
{
    return static_cast<int>(migrations().size());
}

QString HistoryDatabase::libraryVersion()
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString version;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        database.open();
        QSqlQuery query(database);
        if (query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

HistoryDatabase::HistoryDatabase(QString folder, ProgramRun &run)
    : m_folder(std::move(folder))
    , m_run(run)
    , m_place(m_folder.isEmpty() ? Memory : Main)
{}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

bool HistoryDatabase::write(const std::function<bool(QSqlQuery &)> &work)
{
    // Immediate: what another process holds shows before the work and not in the middle of it.
    return run(QStringLiteral("BEGIN IMMEDIATE"), work);
}

bool HistoryDatabase::read(const std::function<bool(QSqlQuery &)> &work)
{
    return run(QStringLiteral("BEGIN"), work);
}

bool HistoryDatabase::run(const QString &begin, const std::function<bool(QSqlQuery &)> &work)
{
    // One try for each place, and one for a file that takes the place of a damaged one.
    for (int attempt = 0; attempt < 4; ++attempt) {
        if (!open())
            continue;
        QSqlError error;
        {
            QSqlQuery query(m_database);
            query.setForwardOnly(true);
            if (query.exec(begin) && work(query) && query.exec(QStringLiteral("COMMIT")))
                return true;
            error = query.lastError();
            query.exec(QStringLiteral("ROLLBACK"));
        }
        replace(Fault::of(error));
    }
    return false;
}

bool HistoryDatabase::open()
{
    if (m_database.isOpen())
        return true;
    if (m_place != Memory)
        QDir().mkpath(m_folder);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                           QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_database.setConnectOptions(QLatin1StringView(patience));
    m_database.setDatabaseName(path());
    const auto fault = m_database.open() ? prepare(m_database) : Fault::of(m_database.lastError());
    if (fault)
        replace(*fault);
    else if (m_place == Main)
        bringInOthers();
    return m_database.isOpen();
}

std::optional<HistoryDatabase::Fault> HistoryDatabase::prepare(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    const auto run = [&query](const QString &statement) {
        return query.exec(statement);
    };
    // Full: an intent is to outlive a power cut, not only the end of the program.
    if (!run(QStringLiteral("PRAGMA journal_mode = WAL")) ||
        !run(QStringLiteral("PRAGMA synchronous = FULL")) ||
        !run(QStringLiteral("BEGIN IMMEDIATE")) || !run(QStringLiteral("PRAGMA user_version")) ||
        !query.next())
        return Fault::of(query.lastError());
    const int version = query.value(0).toInt();
    if (version > schemaVersion())
        return Fault{Fault::Newer, {}};
    QStringList statements;
    for (int next = version; next < schemaVersion(); ++next)
        statements += migrations().at(next);
    statements += {QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion()),
                   // Finds out now, and not in the middle of a post, that it is another's table.
                   QStringLiteral("SELECT id, time, run, profile, account, user, dataset, field, "
                                  "old_value, new_value, outcome, detail FROM change "
                                  "ORDER BY id DESC LIMIT 1"),
                   QStringLiteral("COMMIT")};
    if (!std::all_of(statements.cbegin(), statements.cend(), run))
        return Fault::of(query.lastError());
    return std::nullopt;
}

void HistoryDatabase::close()
{
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

HistoryDatabase::Fault HistoryDatabase::Fault::of(const QSqlError &error)
{
    // Result codes of SQLite, https://www.sqlite.org/rescode.html; the upper bits tell kinds of one
    // apart.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {InUse, error.databaseText()};
    case 1:  // SQLITE_ERROR: the tables are not ours
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {Damaged, error.databaseText()};
    default:
        return {Unwritable, error.databaseText()};
    }
}

void HistoryDatabase::replace(const Fault &fault)
{
    close();
    if (m_place == Memory)
        return;
    if (fault.kind == Fault::Damaged && m_place == Main)
        return setAside(fault.words);
    if (m_place == Main && fault.kind == Fault::InUse)
        m_notices.append(tr("The history of changes is in use by another program. What is posted "
                            "now is kept in a file beside it, and brought in at a later start."));
    else if (m_place == Main && fault.kind == Fault::Newer)
        m_notices.append(tr("The history of changes was written by a newer Dialdesk. It is left "
                            "alone, and what is posted now is kept in a file beside it."));
    else
        m_notices.append(tr("The history of changes can't be kept on disk (%1). What is posted now "
                            "is remembered until the program ends.")
                             .arg(fault.words));
    m_place = m_place == Main && fault.kind != Fault::Unwritable ? Beside : Memory;
}

void HistoryDatabase::setAside(const QString &words)
{
    const QString name =
        QStringLiteral("history-damaged-%1.sqlite")
            .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz")));
    const QString aside = QDir(m_folder).filePath(name);
    if (!QFile::rename(path(), aside))
        return replace({Fault::Unwritable, words});
    // What belongs to the file goes with it: beside a new one it would be taken for the new one's.
    for (const auto &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::rename(path() + suffix, aside + suffix);
    m_notices.append(tr("The history of changes is damaged (%1). It was set aside as %2, and a new "
                        "one begun.")
                         .arg(words, QDir::toNativeSeparators(aside)));
}

void HistoryDatabase::bringInOthers()
{
    const QDir folder(m_folder);
    const QStringList names =
        folder.entryList({QStringLiteral("history.*.sqlite")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (m_run.isAlive(name.section(u'.', 1, 1)) || !bringIn(folder.filePath(name)))
            continue;
        for (const auto &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(folder.filePath(name) + suffix);
    }
}

bool HistoryDatabase::bringIn(const QString &path)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("ATTACH ? AS beside"));
    query.addBindValue(path);
    if (!query.exec())
        return false;
    // Those that are here already are from a run that ended before it could remove the file.
    const bool done = query.exec(QStringLiteral(
        "INSERT INTO change (time, run, profile, account, user, dataset, field, old_value, "
        "new_value, outcome, detail) "
        "SELECT time, run, profile, account, user, dataset, field, old_value, new_value, outcome, "
        "detail FROM beside.change AS theirs WHERE NOT EXISTS (SELECT 1 FROM main.change AS ours "
        "WHERE ours.dataset = theirs.dataset AND ours.run = theirs.run AND "
        "ours.time = theirs.time AND ours.field = theirs.field) ORDER BY id"));
    query.exec(QStringLiteral("DETACH beside"));
    return done;
}

QString HistoryDatabase::path() const
{
    switch (m_place) {
    case Main:
        return QDir(m_folder).filePath(QStringLiteral("history.sqlite"));
    case Beside:
        return QDir(m_folder).filePath(QStringLiteral("history.%1.sqlite").arg(m_run.name()));
    case Memory:
        break;
    }
    return QStringLiteral(":memory:");
}
