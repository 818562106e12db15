// SPDX-License-Identifier: MIT
#include "models/dialfirst/dialfirststore.h"

#include "models/history/sqlstatement.h"

#include <QDir>
#include <QMetaEnum>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto options = "QSQLITE_BUSY_TIMEOUT=1000"; // in milliseconds

/// The words stand in the file, so the names of the values are never to change.
template<typename Enum>
QString word(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template<typename Enum>
std::optional<Enum> named(const QString &word)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(word.toLatin1().constData(), &isKnown);
    return isKnown ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

const QStringList &schema()
{
    static const QStringList statements{
        u"CREATE TABLE IF NOT EXISTS run (id INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT "
        "NULL, program TEXT NOT NULL, started TEXT NOT NULL, ended TEXT, goal TEXT NOT NULL)"_s,
        u"CREATE UNIQUE INDEX IF NOT EXISTS run_unfinished ON run (account) WHERE ended IS NULL"_s,
        u"CREATE TABLE IF NOT EXISTS item (run INTEGER NOT NULL REFERENCES run (id), position "
        "INTEGER NOT NULL, dataset TEXT NOT NULL, qid TEXT, description TEXT, priority TEXT, "
        "import_table TEXT, wanted INTEGER NOT NULL, was_live INTEGER NOT NULL, state TEXT NOT "
        "NULL, attempts INTEGER NOT NULL, note TEXT NOT NULL, PRIMARY KEY (run, position))"_s,
    };
    return statements;
}

} // namespace

DialFirstStore::DialFirstStore(QString folder)
    : m_folder(std::move(folder))
    , m_program(m_folder)
{}

DialFirstStore::~DialFirstStore()
{
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

bool DialFirstStore::open()
{
    if (m_database.isOpen())
        return true;
    if (!m_database.isValid()) {
        if (!m_folder.isEmpty() && !QDir().mkpath(m_folder))
            return false;
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
        m_database.setConnectOptions(QString::fromLatin1(options));
        m_database.setDatabaseName(
            m_folder.isEmpty() ? u":memory:"_s : QDir(m_folder).filePath(u"dial-first.sqlite"_s));
    }
    if (!m_database.open())
        return false;
    QSqlQuery query(m_database);
    // Nothing leaves before what is kept of it has reached the disk itself.
    return query.exec(u"PRAGMA synchronous = FULL"_s) &&
           std::all_of(schema().cbegin(), schema().cend(),
                       [&query](const QString &statement) { return query.exec(statement); });
}

DialFirstStore::Kept<void> DialFirstStore::transact(const Work &work)
{
    if (open()) {
        QSqlQuery query(m_database);
        // Immediate: two programs never both find that nothing is unfinished.
        if (query.exec(u"BEGIN IMMEDIATE"_s)) {
            if (work(query) && query.exec(u"COMMIT"_s))
                return {};
            const QString error = query.lastError().text();
            query.exec(u"ROLLBACK"_s);
            return tl::unexpected(tr("What is to be done can't be kept on disk: %1").arg(error));
        }
    }
    return tl::unexpected(
        tr("What is to be done can't be kept on disk: %1").arg(m_database.lastError().text()));
}

DialFirstStore::Kept<std::optional<DialFirstRun>> DialFirstStore::unfinished(const QString &account)
{
    // Where nothing was ever kept, no file is made to look into.
    if (!m_database.isOpen() &&
        (m_folder.isEmpty() || !QFile::exists(QDir(m_folder).filePath(u"dial-first.sqlite"_s))))
        return std::nullopt;
    std::optional<DialFirstRun> run;
    return transact([&](QSqlQuery &query) {
               run = read(query, account);
               return !query.lastError().isValid();
           })
        .map([&run] { return run; });
}

DialFirstStore::Kept<DialFirstRun> DialFirstStore::begin(const QString &account,
                                                         const DialFirstPlan &plan)
{
    DialFirstRun run{0, QDateTime::currentDateTimeUtc(), false, plan};
    bool isFirst = true;
    const Kept<void> kept = transact([&](QSqlQuery &query) {
        if (read(query, account)) {
            isFirst = false;
            return true;
        }
        if (!runStatement(
                query, u"INSERT INTO run (account, program, started, goal) VALUES (?, ?, ?, ?)"_s,
                {account, m_program.name(), run.started.toString(Qt::ISODateWithMs),
                 word(plan.goal())}))
            return false;
        run.id = query.lastInsertId().toLongLong();
        return write(query, run);
    });
    if (!kept)
        return tl::unexpected(kept.error());
    if (!isFirst)
        return tl::unexpected(tr("Another run of Dial first is unfinished."));
    return run;
}

DialFirstStore::Kept<void> DialFirstStore::takeOver(const DialFirstRun &run)
{
    bool isFree = false;
    const Kept<void> kept = transact([&](QSqlQuery &query) {
        if (!runStatement(query, u"SELECT program FROM run WHERE id = ? AND ended IS NULL"_s,
                          {run.id}))
            return false;
        isFree = query.next() && (query.value(0).toString() == m_program.name() ||
                                  !m_program.isAlive(query.value(0).toString()));
        return !isFree || runStatement(query, u"UPDATE run SET program = ? WHERE id = ?"_s,
                                       {m_program.name(), run.id});
    });
    if (kept && !isFree)
        return tl::unexpected(tr("Another Dialdesk is at it."));
    return kept;
}

DialFirstStore::Kept<void> DialFirstStore::save(const DialFirstRun &run)
{
    return transact([&run](QSqlQuery &query) {
        return runStatement(query, u"UPDATE run SET goal = ? WHERE id = ?"_s,
                            {word(run.plan.goal()), run.id}) &&
               write(query, run);
    });
}

DialFirstStore::Kept<void> DialFirstStore::end(const DialFirstRun &run)
{
    return transact([&run](QSqlQuery &query) {
        return write(query, run) &&
               runStatement(query, u"UPDATE run SET goal = ?, ended = ? WHERE id = ?"_s,
                            {word(run.plan.goal()),
                             QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), run.id});
    });
}

std::optional<DialFirstRun> DialFirstStore::read(QSqlQuery &query, const QString &account)
{
    if (!runStatement(
            query,
            u"SELECT id, started, program, goal FROM run WHERE account = ? AND ended IS NULL"_s,
            {account}) ||
        !query.next())
        return std::nullopt;
    DialFirstRun run;
    run.id = query.value(0).toLongLong();
    run.started = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs);
    const QString program = query.value(2).toString();
    run.isElsewhere = program != m_program.name() && m_program.isAlive(program);
    const auto goal = named<DialFirstPlan::Goal>(query.value(3).toString());
    QList<DialFirstItem> items;
    if (!runStatement(
            query,
            u"SELECT dataset, qid, description, priority, import_table, wanted, was_live, state, "
            "attempts, note FROM item WHERE run = ? ORDER BY position"_s,
            {run.id}))
        return std::nullopt;
    while (query.next()) {
        DialFirstItem item;
        item.dataset = query.value(0).toString();
        item.qid = query.value(1).toString();
        item.description = query.value(2).toString();
        item.priority = query.value(3).toString();
        item.table = query.value(4).toString();
        item.isWanted = query.value(5).toBool();
        item.wasLive = query.value(6).toBool();
        item.state = named<DialFirstItem::State>(query.value(7).toString())
                         .value_or(DialFirstItem::State::Taken);
        item.attempts = query.value(8).toInt();
        item.note = query.value(9).toString();
        items.append(item);
    }
    run.plan = DialFirstPlan(goal.value_or(DialFirstPlan::Goal::Restore), items);
    return run;
}

bool DialFirstStore::write(QSqlQuery &query, const DialFirstRun &run)
{
    if (!query.prepare(
            u"INSERT OR REPLACE INTO item (run, position, dataset, qid, description, priority, "
            "import_table, wanted, was_live, state, attempts, note) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return false;
    for (int i = 0; i < run.plan.items().size(); ++i) {
        const DialFirstItem &item = run.plan.items().at(i);
        const QVariantList values{run.id,           i,
                                  item.dataset,     item.qid,
                                  item.description, item.priority,
                                  item.table,       item.isWanted,
                                  item.wasLive,     word(item.state),
                                  item.attempts,    item.note.isNull() ? u""_s : item.note};
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return false;
    }
    return true;
}
