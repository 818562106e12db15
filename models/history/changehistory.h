// SPDX-License-Identifier: MIT
#pragma once

#include "models/history/historydatabase.h"
#include "models/history/historyentry.h"
#include "models/history/programrun.h"

#include <QObject>

/// Which entries are asked for; empty fields do not restrict.
struct HistoryQuery
{
    enum class Order { OldestFirst, NewestFirst };

    QString dataset;
    std::optional<HistoryOwner> owner; ///< of that profile and account, by whichever user
    QString text;         ///< stands in one of the values, names or words, in any case (of ASCII)
    qint64 newerThan = 0; ///< entries with a greater id
    qint64 olderThan = 0; ///< entries with a smaller id; 0: all
    int limit = -1;       ///< most entries; -1: all
    Order order = Order::NewestFirst;
};

/// Remembers what was posted, by whom, and what became of it, beyond the end of the program.
///
/// An entry is committed to disk as Pending before its request leaves, and settled after the
/// read-back. What a run of the program left Pending when it ended is Unknown.
class ChangeHistory : public QObject
{
    Q_OBJECT

public:
    /// Keeps its files in \a folder, and opens them when they are first needed. Where \a folder is
    /// empty it remembers for as long as it lives.
    explicit ChangeHistory(const QString &folder, QObject *parent = nullptr);

    /// Whose changes are recorded from now on.
    void setOwner(const HistoryOwner &owner);
    /// As a reply states it; an empty one says nothing.
    void setAccount(const QString &account);
    const HistoryOwner &owner() const { return m_owner; }

    /// Commits intents, of which \a entries need dataset, field, before, after and perhaps detail.
    /// Gives them back complete.
    QList<HistoryEntry> record(QList<HistoryEntry> entries);
    /// Commits outcome, detail and dataset of entries that were recorded before.
    /// Gives them back as they are recorded now.
    QList<HistoryEntry> settle(QList<HistoryEntry> entries);

    QList<HistoryEntry> entries(const HistoryQuery &query = {});
    /// Hands the entries to \a visit one by one, until it returns false. True where all were
    /// visited.
    bool visit(const HistoryQuery &query, const std::function<bool(const HistoryEntry &)> &visit);

Q_SIGNALS:
    void recorded(const QList<HistoryEntry> &entries);
    void settled(const QList<HistoryEntry> &entries);
    void ownerChanged();
    /// Files of the history could not be used; a sentence for the user on what became of them.
    void noticed(const QString &sentence);

private:
    using Write = bool (*)(QSqlQuery &query, const QString &run, HistoryEntry &entry);

    /// False where nothing was stored.
    bool store(QList<HistoryEntry> &entries, Write write);
    void settleAbandoned();
    void tellNotices();

    ProgramRun m_run;
    HistoryDatabase m_database;
    HistoryOwner m_owner;
};
