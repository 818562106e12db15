// SPDX-License-Identifier: MIT
#include "models/history/changehistory.h"

#include "models/history/sqlstatement.h"

#include <QSqlError>

#include <algorithm>

namespace {

HistoryEntry entryOf(const QSqlQuery &query)
{
    HistoryEntry entry;
    int column = 0;
    const auto next = [&] {
        return query.value(column++);
    };
    entry.id = next().toLongLong();
    entry.time = QDateTime::fromString(next().toString(), Qt::ISODateWithMs);
    entry.owner.profile = next().toString();
    entry.owner.account = next().toString();
    entry.owner.user = next().toString();
    entry.dataset = next().toString();
    entry.field = Dataset::fieldNamed(next().toString()).value_or(Dataset::Id);
    entry.before = next().toString();
    entry.after = next().toString();
    entry.outcome =
        HistoryEntry::outcomeNamed(next().toString()).value_or(HistoryEntry::Outcome::Unknown);
    entry.detail = next().toString();
    return entry;
}

/// A pattern of LIKE that finds \a text anywhere.
QString containing(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

/// As a value for a column that is never NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

bool insert(QSqlQuery &query, const QString &run, HistoryEntry &entry)
{
    const bool done = runStatement(
        query,
        QStringLiteral("INSERT INTO change (time, run, profile, account, user, dataset, field, "
                       "old_value, new_value, outcome, detail) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.time.toString(Qt::ISODateWithMs), run, notNull(entry.owner.profile),
         notNull(entry.owner.account), notNull(entry.owner.user), notNull(entry.dataset),
         QString(Dataset::wireName(entry.field)), entry.before, entry.after,
         QString(HistoryEntry::word(entry.outcome)), notNull(entry.detail)});
    entry.id = query.lastInsertId().toLongLong();
    return done;
}

bool update(QSqlQuery &query, const QString &run, HistoryEntry &entry)
{
    const bool done = runStatement(
        query,
        QStringLiteral("UPDATE change SET dataset = ?, new_value = ?, outcome = ?, detail = ? "
                       "WHERE id = ? AND run = ? AND time = ?"),
        {notNull(entry.dataset), entry.after, QString(HistoryEntry::word(entry.outcome)),
         notNull(entry.detail), entry.id, run, entry.time.toString(Qt::ISODateWithMs)});
    // It is not there where the file was replaced since the intent.
    return done && (query.numRowsAffected() > 0 || insert(query, run, entry));
}

} // namespace

ChangeHistory::ChangeHistory(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_run(folder)
    , m_database(folder, m_run)
{}

void ChangeHistory::setOwner(const HistoryOwner &owner)
{
    if (std::exchange(m_owner, owner) != owner)
        Q_EMIT ownerChanged();
}

void ChangeHistory::setAccount(const QString &account)
{
    if (!account.isEmpty())
        setOwner({m_owner.profile, account, m_owner.user});
}

QList<HistoryEntry> ChangeHistory::record(QList<HistoryEntry> entries)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (HistoryEntry &entry : entries) {
        entry.time = now;
        entry.owner = m_owner;
        entry.outcome = HistoryEntry::Outcome::Pending;
    }
    if (store(entries, insert))
        Q_EMIT recorded(entries);
    return entries;
}

QList<HistoryEntry> ChangeHistory::settle(QList<HistoryEntry> entries)
{
    if (store(entries, update))
        Q_EMIT settled(entries);
    return entries;
}

bool ChangeHistory::store(QList<HistoryEntry> &entries, Write write)
{
    if (entries.isEmpty())
        return false;
    const QString run = m_run.name();
    const bool done = m_database.write([&](QSqlQuery &query) {
        return std::all_of(entries.begin(), entries.end(),
                           [&](HistoryEntry &entry) { return write(query, run, entry); });
    });
    tellNotices();
    return done;
}

QList<HistoryEntry> ChangeHistory::entries(const HistoryQuery &query)
{
    QList<HistoryEntry> entries;
    visit(query, [&entries](const HistoryEntry &entry) {
        entries.append(entry);
        return true;
    });
    return entries;
}

bool ChangeHistory::visit(const HistoryQuery &query,
                          const std::function<bool(const HistoryEntry &)> &visit)
{
    settleAbandoned();
    QStringList conditions{QStringLiteral("1")};
    QVariantList values;
    const auto where = [&](const QString &condition, const QVariantList &added) {
        conditions.append(condition);
        values += added;
    };
    if (!query.dataset.isEmpty())
        where(QStringLiteral("dataset = ?"), {query.dataset});
    if (query.owner)
        where(QStringLiteral("profile = ? AND account = ?"),
              {notNull(query.owner->profile), notNull(query.owner->account)});
    if (query.newerThan > 0)
        where(QStringLiteral("id > ?"), {query.newerThan});
    if (query.olderThan > 0)
        where(QStringLiteral("id < ?"), {query.olderThan});
    if (!query.text.isEmpty())
        where(QStringLiteral("(dataset || char(10) || field || char(10) || ifnull(old_value, '') "
                             "|| char(10) || ifnull(new_value, '') || char(10) || outcome || "
                             "char(10) || user || char(10) || profile || char(10) || detail) "
                             "LIKE ? ESCAPE '\\'"),
              {containing(query.text)});
    const bool newestFirst = query.order == HistoryQuery::Order::NewestFirst;
    const QString statement =
        QStringLiteral("SELECT id, time, profile, account, user, dataset, field, old_value, "
                       "new_value, outcome, detail FROM change WHERE %1 ORDER BY id %2 LIMIT %3")
            .arg(conditions.join(QStringLiteral(" AND ")),
                 newestFirst ? QStringLiteral("DESC") : QStringLiteral("ASC"),
                 QString::number(query.limit));
    bool all = true;
    const bool done = m_database.read([&](QSqlQuery &result) {
        if (!runStatement(result, statement, values))
            return false;
        while (all && result.next())
            all = visit(entryOf(result));
        return !all || !result.lastError().isValid();
    });
    tellNotices();
    return done && all;
}

void ChangeHistory::settleAbandoned()
{
    QStringList abandoned;
    m_database.read([&](QSqlQuery &query) {
        if (!query.exec(
                QStringLiteral("SELECT DISTINCT run FROM change WHERE outcome = 'pending'")))
            return false;
        while (query.next()) {
            if (!m_run.isAlive(query.value(0).toString()))
                abandoned.append(query.value(0).toString());
        }
        return true;
    });
    if (abandoned.isEmpty())
        return;
    m_database.write([&](QSqlQuery &query) {
        return std::all_of(abandoned.cbegin(), abandoned.cend(), [&query](const QString &run) {
            return runStatement(query,
                                QStringLiteral("UPDATE change SET outcome = 'unknown', detail = ? "
                                               "WHERE run = ? AND outcome = 'pending'"),
                                {tr("Dialdesk ended before the outcome was read back."), run});
        });
    });
}

void ChangeHistory::tellNotices()
{
    const QStringList notices = m_database.takeNotices();
    for (const QString &notice : notices)
        Q_EMIT noticed(notice);
}
