// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialfirst/dialfirstplan.h"
#include "models/history/programrun.h"

#include <QDateTime>
#include <QSqlDatabase>

#include <functional>

class QSqlQuery;

/// A run of Dial first as it is kept.
struct DialFirstRun
{
    qint64 id = 0;
    QDateTime started;        ///< UTC
    bool isElsewhere = false; ///< another Dialdesk, which is alive, is at it
    DialFirstPlan plan;
};

/// Keeps runs of Dial first in "dial-first.sqlite", so that one that was cut short can be finished
/// or taken back, whatever ended the program.
///
/// Each call is on disk when it returns. Errors are sentences for the user: where nothing can be
/// kept, nothing is to be sent.
class DialFirstStore
{
    Q_DECLARE_TR_FUNCTIONS(DialFirstStore)

public:
    template<typename T>
    using Kept = tl::expected<T, QString>;

    /// In \a folder, which is made when it is needed; an empty one keeps nothing beyond the object.
    explicit DialFirstStore(QString folder);
    ~DialFirstStore();

    /// The run of \a account, which is its server and user, that was not ended.
    Kept<std::optional<DialFirstRun>> unfinished(const QString &account);
    /// A new run. Fails where the account has one that is not ended.
    Kept<DialFirstRun> begin(const QString &account, const DialFirstPlan &plan);
    /// Makes a run that was cut short one of this program. Fails where another one is at it.
    Kept<void> takeOver(const DialFirstRun &run);
    Kept<void> save(const DialFirstRun &run);
    Kept<void> end(const DialFirstRun &run);

private:
    using Work = std::function<bool(QSqlQuery &)>;

    Kept<void> transact(const Work &work);
    bool open();
    std::optional<DialFirstRun> read(QSqlQuery &query, const QString &account);
    static bool write(QSqlQuery &query, const DialFirstRun &run);

    const QString m_folder;
    ProgramRun m_program;
    QSqlDatabase m_database;
};
