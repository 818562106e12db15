// SPDX-License-Identifier: MIT
#include "models/changes/changerunner.h"

#include "models/changes/rowlookup.h"

#include <algorithm>

ChangeRunner::ChangeRunner(StagedEdits &edits, ChangeHistory &history, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_recorder(history)
    , m_work(std::make_unique<QObject>())
{}

void ChangeRunner::setApi(ContactNowApi *api)
{
    giveUp();
    m_api = api;
}

void ChangeRunner::giveUp()
{
    m_work = std::make_unique<QObject>();
    takeBackWaiting();
    for (Change &change : m_changes) {
        if (!change.isUnderWay())
            continue;
        change.state = Change::State::Unknown;
        change.reason = tr("It was given up before it could be read back.");
    }
    m_recorder.settle(m_changes);
    m_phase = Phase::Idle;
    Q_EMIT changed(-1);
}

void ChangeRunner::prepare(const QList<StagedEdit> &edits)
{
    m_work = std::make_unique<QObject>();
    m_changes = ChangeList(edits);
    m_hasMoved = false;
    m_phase = Phase::Reading;
    Q_EMIT changed(-1);
    if (!m_api)
        return failToRead({ApiError::Kind::NotSent, tr("You are signed out."), {}, false});
    DatasetQuery query;
    query.datasets = m_changes.datasetsIn(Change::State::Unread);
    m_api->readDatasets(query, m_work.get(), [this](const Result<ReadReply> &reply) {
        if (reply)
            return compare(*reply);
        failToRead(reply.error());
    });
}

void ChangeRunner::failToRead(const ApiError &error)
{
    m_phase = Phase::Idle;
    Q_EMIT changed(-1);
    Q_EMIT failed(error);
}

void ChangeRunner::compare(const ReadReply &reply)
{
    m_recorder.setAccount(reply.accountId);
    Q_EMIT rowsRead(reply.rows);
    const RowLookup rows(reply.rows);
    for (Change &change : m_changes)
        change.compare(rows);
    showComparison();
}

void ChangeRunner::showComparison()
{
    unstage(Change::State::AlreadyThere);
    m_compared.start();
    m_phase = Phase::Reviewed;
    Q_EMIT changed(-1);
    Q_EMIT prepared();
}

void ChangeRunner::lookAgain()
{
    m_phase = Phase::Reading;
    Q_EMIT changed(-1);
    DatasetQuery query;
    query.datasets =
        m_changes.datasetsIn(Change::State::Ready) + m_changes.datasetsIn(Change::State::Conflict);
    query.datasets.removeDuplicates();
    m_api->readDatasets(query, m_work.get(), [this](const Result<ReadReply> &reply) {
        if (!reply)
            return failToRead(reply.error());
        Q_EMIT rowsRead(reply->rows);
        const RowLookup rows(reply->rows);
        for (Change &change : m_changes) {
            if (change.isOpen())
                m_hasMoved = change.compareAgain(rows) || m_hasMoved;
        }
        m_compared.start();
        if (m_hasMoved)
            return showComparison();
        send();
    });
}

void ChangeRunner::chooseMine(int index, bool mine)
{
    m_changes[index].choice = mine ? Change::Choice::Mine : Change::Choice::Theirs;
    Q_EMIT changed(index);
}

void ChangeRunner::chooseAll(bool mine)
{
    for (Change &change : m_changes) {
        if (change.state == Change::State::Conflict)
            change.choice = mine ? Change::Choice::Mine : Change::Choice::Theirs;
    }
    Q_EMIT changed(-1);
}

void ChangeRunner::confirmExpiry(int index, bool confirmed)
{
    m_changes[index].expiryConfirmed = confirmed;
    Q_EMIT changed(index);
}

void ChangeRunner::post()
{
    m_hasMoved = false;
    if (m_api && postableCount() > 0 && m_compared.elapsed() >= m_freshness.count())
        return lookAgain();
    send();
}

void ChangeRunner::send()
{
    m_stopping = false;
    m_broken = false;
    m_alone = false;
    m_verdicts.clear();
    m_queue.clear();
    for (Change &change : m_changes) {
        if (change.isPostable())
            change.state = Change::State::Waiting;
        else if (change.isGivenUp())
            change.state = Change::State::Kept;
    }
    unstage(Change::State::Kept);
    m_postedCount = count(Change::State::Waiting);
    const QStringList datasets = m_changes.datasetsIn(Change::State::Waiting);
    for (qsizetype first = 0; first < datasets.size(); first += m_batchSize)
        m_queue.append(datasets.mid(first, m_batchSize));
    m_phase = Phase::Posting;
    Q_EMIT changed(-1);
    sendNext();
}

void ChangeRunner::sendNext()
{
    if (m_queue.isEmpty() || m_stopping || m_broken)
        return readBack();
    const Batch batch = m_queue.takeFirst();
    move(batch, Change::State::Waiting, Change::State::Sending);
    m_recorder.intend(m_changes);
    m_api->updateDatasets(m_changes.updates(batch, Change::State::Sending), m_work.get(),
                          [this, batch](const Result<Reply> &reply) {
                              ChangeVerdict verdict;
                              if (!reply)
                                  verdict.error = reply.error();
                              // A lost answer teaches nothing, so it does not count as a dataset's
                              // own.
                              verdict.isAlone =
                                  m_alone || (batch.size() == 1 &&
                                              (reply || !reply.error().mayHaveReachedServer));
                              for (const QString &dataset : batch)
                                  m_verdicts.insert(dataset, verdict);
                              // Where the line or the sign-in is broken the next request would fare
                              // no better.
                              if (!reply && reply.error().kind != ApiError::Kind::Refused)
                                  m_broken = true;
                              move(batch, Change::State::Sending, Change::State::Sent);
                              sendNext();
                          });
}

void ChangeRunner::readBack()
{
    takeBackWaiting();
    const QStringList datasets = m_changes.datasetsIn(Change::State::Sent);
    const bool anyArrived =
        std::any_of(datasets.cbegin(), datasets.cend(), [this](const QString &dataset) {
            return !m_verdicts.value(dataset).neverArrived();
        });
    Q_EMIT changed(-1);
    if (!anyArrived) {
        for (Change &change : m_changes) {
            if (change.state == Change::State::Sent)
                m_verdicts.value(change.edit.dataset).fail(change);
        }
        return finish();
    }
    DatasetQuery query;
    query.datasets = datasets;
    m_api->readDatasets(query, m_work.get(),
                        [this](const Result<ReadReply> &reply) { settle(reply); });
}

void ChangeRunner::settle(const Result<ReadReply> &reply)
{
    if (reply)
        Q_EMIT rowsRead(reply->rows);
    m_broken = !reply;
    const QList<Dataset> rows = reply ? reply->rows : QList<Dataset>();
    const RowLookup lookup(rows);
    for (Change &change : m_changes) {
        if (change.state != Change::State::Sent)
            continue;
        const ChangeVerdict verdict = m_verdicts.value(change.edit.dataset);
        if (reply)
            verdict.settle(change, lookup, m_stopping);
        else
            verdict.settleUnread(change, reply.error());
    }
    m_recorder.settle(m_changes);
    unstage(Change::State::Confirmed);
    // Those that did not take are sent once more, each alone, to learn their own error.
    const QStringList again = m_changes.datasetsIn(Change::State::Sent);
    if (again.isEmpty())
        return finish();
    m_changes.setAll(Change::State::Sent, Change::State::Waiting);
    for (const QString &dataset : again)
        m_queue.append(Batch{dataset});
    m_alone = true;
    Q_EMIT changed(-1);
    sendNext();
}

void ChangeRunner::checkAgain()
{
    m_changes.setAll(Change::State::Unknown, Change::State::Sent);
    for (ChangeVerdict &verdict : m_verdicts)
        verdict.isAlone = true;
    m_phase = Phase::Posting;
    Q_EMIT changed(-1);
    readBack();
}

void ChangeRunner::finish()
{
    m_recorder.settle(m_changes);
    m_phase = Phase::Settled;
    Q_EMIT changed(-1);
    Q_EMIT finished();
}

void ChangeRunner::move(const Batch &batch, Change::State from, Change::State to)
{
    const QList<int> moved = m_changes.setAll(from, to, batch);
    for (const int index : moved)
        Q_EMIT changed(index);
}

/// What never left is as it was before; in a second round it was sent once already.
void ChangeRunner::takeBackWaiting()
{
    m_queue.clear();
    for (Change &change : m_changes) {
        if (change.state != Change::State::Waiting)
            continue;
        if (m_alone)
            m_verdicts.value(change.edit.dataset).fail(change);
        else
            change.state = Change::State::Ready;
    }
}

void ChangeRunner::unstage(Change::State state)
{
    for (const Change &change : changes()) {
        if (change.state == state)
            m_edits.settle(change.edit.dataset, change.edit.field);
    }
}
