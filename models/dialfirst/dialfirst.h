// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialfirst/dialfirstplanner.h"
#include "models/dialfirst/dialfirstrecorder.h"
#include "models/dialfirst/dialfirststore.h"

#include <QElapsedTimer>

class ChangeHistory;
class ServerAddress;
struct Credentials;

/// Makes datasets dial next: all LIVE ones on HOLD, the wanted ones LIVE, then the others again.
///
/// Each step is read back before the next, and what is about to be sent is on disk before it
/// leaves: in the store, so that the run can go on from anywhere, and in the history.
class DialFirst : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle,        ///< nothing is planned
        Planning,    ///< the account is being read
        Planned,     ///< what would happen can be seen; nothing was sent
        Running,     ///< requests are under way
        Interrupted, ///< cut short, by the line, the server, the disk or the end of the program
        Over,        ///< as far as it goes
    };
    Q_ENUM(Phase)

    /// Both must outlive it.
    DialFirst(DialFirstStore &store, ChangeHistory &history, QObject *parent = nullptr);

    /// By what the runs of an account are kept: its server and user. Whose a bare token is only the
    /// server knows, so those of one server are kept together.
    static QString accountOf(const ServerAddress &server, const Credentials &credentials);

    /// Runs go through \a api from now on, on behalf of \a account, which is from accountOf();
    /// one under way is Interrupted. Where the account has an unfinished run, the phase is
    /// Interrupted, too.
    void setApi(ContactNowApi *api, const QString &account);

    /// Reads the account and plans: planned() or failed() follows.
    void plan(const QStringList &wanted, DialFirstPlan::Scope scope);
    /// Begins what is planned: over() or interrupted() follows. What was planned some time ago is
    /// planned anew before; where that is not what was shown, nothing is sent, and planned()
    /// follows with hasMoved().
    void start();
    /// How long a plan is good for a start; five seconds unless told otherwise.
    void setFreshness(std::chrono::milliseconds freshness) { m_freshness = freshness; }
    /// Datasets in one request, from the next step on; at least 1.
    void setBatchSize(int datasets) { m_batchSize = datasets; }
    /// Goes on with what was interrupted: over() or interrupted() follows.
    void resume(DialFirstPlan::Goal goal);
    /// From the end of the request under way on, puts everything back as it was.
    void stopAndRestore();
    /// Lets go of what is planned or over. A run that is unfinished stays.
    void dismiss();

    Phase phase() const { return m_phase; }
    const DialFirstPlan &current() const { return m_run.plan; }
    /// When the run was begun, UTC.
    QDateTime started() const { return m_run.started; }
    /// The last start() sent nothing, because the account was no longer as it was shown.
    bool hasMoved() const { return m_hasMoved; }
    /// Another Dialdesk is at the run that is Interrupted.
    bool isElsewhere() const { return m_run.isElsewhere; }
    /// Sentences on why it was interrupted.
    QStringList reasons() const { return m_reasons; }
    /// How long a read of the datasets in question took when it was planned, in milliseconds; at
    /// least 1.
    int latencyMs() const { return m_latencyMs; }
    /// Requests that are to come when all goes well.
    int requestCount() const;
    /// For how long the dialler is to be idle when all goes well, in milliseconds.
    int expectedIdleMs() const;
    /// For how long nothing of it has been LIVE in this run, in milliseconds.
    qint64 idleMs() const;
    /// What was sent is being read back.
    bool isReadingBack() const { return m_isReadingBack; }
    /// stopAndRestore() waits for the end of the request under way.
    bool isStopping() const { return m_isToRestore; }

Q_SIGNALS:
    void changed();
    void planned();
    /// Nothing was sent. Refused: it can't be begun by its nature, or as the account stands.
    void failed(const ApiError &error);
    /// These are \a status now, as a read shows, in the order in which they were asked for.
    void confirmed(QLatin1StringView status, const QStringList &datasets);
    void interrupted();
    void over();
    /// Datasets as the server lists them now.
    void rowsRead(const QList<Dataset> &rows);

private:
    void refuse(const QString &sentence);
    void read(const std::optional<DialFirstPlan> &shown);
    void begin();
    void advance();
    void send();
    void readBack();
    void settle(const QList<Dataset> &rows);
    void interrupt(const QStringList &reasons);
    void setPhase(Phase phase);
    void watchIdle();

    DialFirstStore &m_store;
    DialFirstRecorder m_recorder;
    ContactNowApi *m_api = nullptr;
    QString m_account;
    std::unique_ptr<QObject> m_work; ///< context of the requests under way
    Phase m_phase = Phase::Idle;
    DialFirstRun m_run;
    QStringList m_reasons;
    std::optional<DialFirstPlan::Step> m_step;
    QList<QList<int>> m_queue; ///< of the step: items a request
    QHash<QString, QString> m_answers;
    std::optional<ApiError> m_brokenBy;
    int m_batchSize;
    DialFirstPlanner m_planner{{}, DialFirstPlan::Scope::Table};
    bool m_hasMoved = false;
    QElapsedTimer m_planned; ///< since the account was read
    std::chrono::milliseconds m_freshness = std::chrono::seconds(5);
    bool m_isReadingBack = false;
    bool m_isToRestore = false;
    int m_latencyMs = 0;
    QElapsedTimer m_idleSince; ///< invalid while something is LIVE
    qint64 m_idleMs = 0;
};
