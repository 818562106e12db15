// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QSqlDatabase>

#include <functional>
#include <optional>

class ProgramRun;
class QSqlError;
class QSqlQuery;

/// The SQLite file of the history: opened when it is first needed, brought to the present schema,
/// and replaced where it can't be used, so that nobody's work waits for it.
///
/// A damaged file is renamed and a new one begun. One that another program keeps locked, or that a
/// newer Dialdesk wrote, is left alone: this run writes a file beside it, which a later run brings
/// in. Where the folder can't be written the history lives in memory.
class HistoryDatabase
{
    Q_DECLARE_TR_FUNCTIONS(HistoryDatabase)

public:
    /// The schema that this program writes, as PRAGMA user_version.
    static int schemaVersion();

    /// Of SQLite; empty where Qt's plugin for it is missing.
    static QString libraryVersion();

    /// Keeps "history.sqlite" in \a folder; in memory only where that is empty. \a run must outlive
    /// the database.
    HistoryDatabase(QString folder, ProgramRun &run);
    ~HistoryDatabase();

    /// Runs \a work, which says whether all its queries went well, in one transaction that is on
    /// disk afterwards. Where the file proves to be no use, it is replaced and the work done again.
    /// False where it could not be done at all.
    bool write(const std::function<bool(QSqlQuery &)> &work);
    /// As write(), for work that only reads.
    bool read(const std::function<bool(QSqlQuery &)> &work);

    /// Sentences for the user about files that could not be used, since the last call.
    QStringList takeNotices() { return std::exchange(m_notices, {}); }

private:
    enum Place { Main, Beside, Memory };
    struct Fault
    {
        enum Kind { Damaged, InUse, Newer, Unwritable };
        Kind kind = Unwritable;
        QString words;

        static Fault of(const QSqlError &error);
    };

    bool run(const QString &begin, const std::function<bool(QSqlQuery &)> &work);
    bool open();
    static std::optional<Fault> prepare(const QSqlDatabase &database);
    void close();
    void replace(const Fault &fault);
    void setAside(const QString &words);
    void bringInOthers();
    bool bringIn(const QString &path);
    QString path() const;

    const QString m_folder;
    ProgramRun &m_run;
    Place m_place;
    QSqlDatabase m_database;
    QStringList m_notices;
};
