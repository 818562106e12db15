// SPDX-License-Identifier: MIT
#include "models/dialfirst/dialfirst.h"

#include "models/changes/changerunner.h"
#include "models/contactnow/serveraddress.h"
#include "models/contactnow/session.h"

namespace {

DatasetUpdate updateOf(const DialFirstItem &item, QLatin1StringView status)
{
    return {item.dataset, item.qid, {{Dataset::Status, QString(status)}}};
}

} // namespace

DialFirst::DialFirst(DialFirstStore &store, ChangeHistory &history, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_recorder(history)
    , m_work(std::make_unique<QObject>())
    , m_batchSize(ChangeRunner::standardBatchSize)
{}

QString DialFirst::accountOf(const ServerAddress &server, const Credentials &credentials)
{
    return server.url().toString() + u' ' +
           (credentials.token.isEmpty() ? credentials.user : QString());
}

void DialFirst::setApi(ContactNowApi *api, const QString &account)
{
    m_work = std::make_unique<QObject>();
    m_recorder.settle(m_run.plan);
    m_api = api;
    m_account = account;
    m_reasons.clear();
    m_run = {};
    m_idleSince.invalidate();
    const auto unfinished =
        api ? m_store.unfinished(account) : DialFirstStore::Kept<std::optional<DialFirstRun>>();
    if (!unfinished)
        m_reasons.append(unfinished.error());
    else if (*unfinished)
        m_run = **unfinished;
    setPhase(m_run.id > 0 ? Phase::Interrupted : Phase::Idle);
}

void DialFirst::plan(const QStringList &wanted, DialFirstPlan::Scope scope)
{
    if (!m_api)
        return refuse(tr("You are signed out."));
    if (m_phase == Phase::Running || m_phase == Phase::Interrupted)
        return refuse(tr("Another run of Dial first is unfinished."));
    m_planner = DialFirstPlanner(wanted, scope);
    read(std::nullopt);
}

void DialFirst::start()
{
    if (m_planned.elapsed() < m_freshness.count())
        return begin();
    read(m_run.plan);
}

void DialFirst::read(const std::optional<DialFirstPlan> &shown)
{
    m_hasMoved = false;
    m_work = std::make_unique<QObject>();
    setPhase(Phase::Planning);
    m_planner.plan(*m_api, m_work.get(),
                   [this, shown](const Result<DialFirstPlanner::Prospect> &prospect) {
                       if (!prospect) {
                           setPhase(Phase::Idle);
                           Q_EMIT failed(prospect.error());
                           return;
                       }
                       m_recorder.setAccount(prospect->accountId);
                       Q_EMIT rowsRead(prospect->rows);
                       m_run = {0, {}, false, prospect->plan};
                       m_latencyMs = qMax(1, prospect->latencyMs);
                       m_planned.start();
                       m_hasMoved = shown && !m_run.plan.doesTheSameAs(*shown);
                       if (shown && !m_hasMoved)
                           return begin();
                       setPhase(Phase::Planned);
                       Q_EMIT planned();
                   });
}

void DialFirst::refuse(const QString &sentence)
{
    Q_EMIT failed({ApiError::Kind::Refused, sentence, {}, false});
}

void DialFirst::begin()
{
    m_reasons.clear();
    m_hasMoved = false;
    m_idleMs = 0;
    auto kept = m_store.begin(m_account, m_run.plan);
    if (!kept) {
        setPhase(Phase::Planned);
        return refuse(kept.error());
    }
    m_run = *kept;
    m_isToRestore = false;
    setPhase(Phase::Running);
    advance();
}

void DialFirst::resume(DialFirstPlan::Goal goal)
{
    m_reasons.clear();
    m_isToRestore = false;
    const auto taken = m_store.takeOver(m_run);
    if (!taken)
        return interrupt({taken.error()});
    m_run.isElsewhere = false;
    m_run.plan.setGoal(goal);
    m_step.reset();
    m_answers.clear();
    setPhase(Phase::Running);
    readBack();
}

void DialFirst::stopAndRestore()
{
    m_isToRestore = true;
    Q_EMIT changed();
}

void DialFirst::dismiss()
{
    if (m_phase == Phase::Running || m_phase == Phase::Interrupted)
        return;
    m_work = std::make_unique<QObject>();
    m_run = {};
    setPhase(Phase::Idle);
}

void DialFirst::advance()
{
    if (std::exchange(m_isToRestore, false))
        m_run.plan.setGoal(DialFirstPlan::Goal::Restore);
    m_step = m_run.plan.next();
    m_answers.clear();
    m_brokenBy.reset();
    m_queue.clear();
    if (!m_step) {
        if (!m_run.plan.isOver())
            return interrupt(m_run.plan.deviations());
        if (const auto kept = m_store.end(m_run); !kept)
            return interrupt({kept.error()});
        setPhase(Phase::Over);
        Q_EMIT over();
        return;
    }
    const qsizetype together = m_step->isAlone ? 1 : m_batchSize;
    for (qsizetype first = 0; first < m_step->items.size(); first += together)
        m_queue.append(m_step->items.mid(first, together));
    m_recorder.intend(m_run.plan, *m_step);
    m_run.plan.begin(*m_step);
    if (const auto kept = m_store.save(m_run); !kept)
        return interrupt({kept.error()});
    Q_EMIT changed();
    send();
}

void DialFirst::send()
{
    if (m_queue.isEmpty() || m_brokenBy)
        return readBack();
    const QList<int> items = m_queue.takeFirst();
    QList<DatasetUpdate> updates;
    for (const int index : items)
        updates.append(updateOf(m_run.plan.items().at(index), m_step->status));
    m_api->updateDatasets(updates, m_work.get(), [this, updates](const Result<Reply> &reply) {
        for (const DatasetUpdate &update : updates)
            m_answers.insert(update.dataset, reply ? QStringLiteral("") : reply.error().sentence);
        // Where the line or the sign-in is broken the next request would fare no better.
        if (!reply && reply.error().kind != ApiError::Kind::Refused)
            m_brokenBy = reply.error();
        else if (m_queue.isEmpty())
            watchIdle(); // when it was sent, the dialler has nothing left; LIVE counts once read
        send();
    });
}

void DialFirst::readBack()
{
    m_isReadingBack = true;
    Q_EMIT changed();
    DatasetQuery query;
    query.datasets = m_run.plan.datasets();
    m_api->readDatasets(query, m_work.get(), [this](const Result<ReadReply> &reply) {
        m_isReadingBack = false;
        if (!reply)
            return interrupt({reply.error().sentence});
        settle(reply->rows);
    });
}

void DialFirst::settle(const QList<Dataset> &rows)
{
    if (rows.isEmpty()) // of another account, perhaps: what somebody did there says nothing
        return interrupt({tr("The account lists none of the datasets of this run.")});
    Q_EMIT rowsRead(rows);
    m_run.plan.observe(rows, m_answers);
    watchIdle();
    m_recorder.settle(m_run.plan);
    if (const auto kept = m_store.save(m_run); !kept)
        return interrupt({kept.error()});
    if (m_step) {
        QStringList done;
        for (const int index : std::as_const(m_step->items)) {
            const DialFirstItem &item = m_run.plan.items().at(index);
            if (item.status == m_step->status)
                done.append(item.dataset);
        }
        if (!done.isEmpty())
            Q_EMIT confirmed(m_step->status, done);
    }
    Q_EMIT changed();
    advance();
}

void DialFirst::interrupt(const QStringList &reasons)
{
    m_recorder.settle(m_run.plan);
    m_reasons = reasons;
    m_isToRestore = false;
    setPhase(Phase::Interrupted);
    Q_EMIT interrupted();
}

void DialFirst::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void DialFirst::watchIdle()
{
    if (m_run.plan.isIdle()) {
        if (!m_idleSince.isValid())
            m_idleSince.start();
    } else if (m_idleSince.isValid()) {
        m_idleMs += m_idleSince.elapsed();
        m_idleSince.invalidate();
    }
}

qint64 DialFirst::idleMs() const
{
    return m_idleMs + (m_idleSince.isValid() ? m_idleSince.elapsed() : 0);
}

int DialFirst::requestCount() const
{
    int requests = 0;
    const QList<DialFirstPlan::Step> steps = m_run.plan.forecast();
    for (const DialFirstPlan::Step &step : steps)
        requests += (static_cast<int>(step.items.size()) + m_batchSize - 1) / m_batchSize + 1;
    return requests;
}

int DialFirst::expectedIdleMs() const
{
    // From the last HOLD on: it is read back, LIVE is sent, and read back.
    constexpr int roundTrips = 3;
    return m_latencyMs * roundTrips;
}
