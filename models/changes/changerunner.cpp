// SPDX-License-Identifier: MIT
#include "models/changes/changerunner.h"

#include <algorithm>

namespace {

/// The server can't have acted on the request.
bool neverArrived(const std::optional<ApiError> &error)
{
    return error && !error->mayHaveReachedServer && error->kind != ApiError::Kind::Refused;
}

} // namespace

ChangeRunner::ChangeRunner(StagedEdits &edits, ChangeHistory &history, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_recorder(history)
    , m_work(std::make_unique<QObject>())
{}

void ChangeRunner::setApi(ContactNowApi *api)
{
    m_work = std::make_unique<QObject>();
    m_api = api;
    setAll(Change::State::Sending, Change::State::Unknown);
    m_recorder.settle(m_changes);
    m_phase = Phase::Idle;
}

void ChangeRunner::prepare(const QList<StagedEdit> &edits)
{
    m_work = std::make_unique<QObject>();
    m_changes.clear();
    DatasetQuery query;
    for (const StagedEdit &edit : edits) {
        m_changes.append(Change{.edit = edit});
        if (!query.datasets.contains(edit.dataset))
            query.datasets.append(edit.dataset);
    }
    m_phase = Phase::Reading;
    Q_EMIT changed(-1);
    m_api->readDatasets(query, m_work.get(), [this](const Result<ReadReply> &reply) {
        if (reply)
            return compare(*reply);
        m_phase = Phase::Idle;
        Q_EMIT failed(reply.error());
    });
}

void ChangeRunner::compare(const ReadReply &reply)
{
    m_recorder.setAccount(reply.accountId);
    Q_EMIT rowsRead(reply.rows);
    for (Change &change : m_changes)
        change.compare(reply.rows);
    for (const Change &change : std::as_const(m_changes)) {
        if (change.state == Change::State::AlreadyThere)
            m_edits.settle(change.edit.dataset, change.edit.field);
    }
    m_phase = Phase::Reviewed;
    Q_EMIT changed(-1);
    Q_EMIT prepared();
}

void ChangeRunner::chooseMine(int index, bool mine)
{
    m_changes[index].useMine = mine;
    Q_EMIT changed(index);
}

void ChangeRunner::confirmExpiry(int index, bool confirmed)
{
    m_changes[index].expiryConfirmed = confirmed;
    Q_EMIT changed(index);
}

void ChangeRunner::post()
{
    m_stopping = false;
    m_broken = false;
    m_alone = false;
    m_answers.clear();
    m_queue.clear();
    for (Change &change : m_changes) {
        if (change.isPostable())
            change.state = Change::State::Sending;
    }
    const QStringList datasets = datasetsIn(Change::State::Sending);
    for (qsizetype first = 0; first < datasets.size(); first += batchSize)
        m_queue.append(datasets.mid(first, batchSize));
    m_phase = Phase::Posting;
    Q_EMIT changed(-1);
    sendNext();
}

void ChangeRunner::sendNext()
{
    if (m_queue.isEmpty() || m_stopping || m_broken)
        return readBack();
    const Batch batch = m_queue.takeFirst();
    m_recorder.intend(m_changes, batch);
    m_api->updateDatasets(
        updatesFor(batch), m_work.get(), [this, batch](const Result<Reply> &reply) {
            Answer answer;
            if (!reply)
                answer.error = reply.error();
            // A lost answer teaches nothing, so it does not count as a dataset's own.
            answer.alone =
                m_alone || (batch.size() == 1 && (reply || !reply.error().mayHaveReachedServer));
            for (const QString &dataset : batch)
                m_answers.insert(dataset, answer);
            // Where the line or the sign-in is broken the next request would fare no better.
            if (!reply && reply.error().kind != ApiError::Kind::Refused)
                m_broken = true;
            sendNext();
        });
}

void ChangeRunner::readBack()
{
    // What never left is as it was before; in a second round it was sent once already.
    for (const Batch &batch : std::exchange(m_queue, {})) {
        for (Change &change : m_changes) {
            if (change.state != Change::State::Sending || !batch.contains(change.edit.dataset))
                continue;
            if (m_alone)
                fail(change, m_answers.value(change.edit.dataset));
            else
                change.state = Change::State::Ready;
        }
    }
    const QStringList datasets = datasetsIn(Change::State::Sending);
    const bool anyArrived =
        std::any_of(datasets.cbegin(), datasets.cend(), [this](const QString &dataset) {
            return !neverArrived(m_answers.value(dataset).error);
        });
    Q_EMIT changed(-1);
    if (!anyArrived) {
        for (Change &change : m_changes) {
            if (change.state == Change::State::Sending)
                fail(change, m_answers.value(change.edit.dataset));
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
    for (Change &change : m_changes) {
        if (change.state == Change::State::Sending)
            settle(change, reply);
    }
    m_recorder.settle(m_changes);
    for (const Change &change : std::as_const(m_changes)) {
        if (change.state == Change::State::Confirmed)
            m_edits.settle(change.edit.dataset, change.edit.field);
    }
    // Those that did not take are sent once more, each alone, to learn their own error.
    const QStringList again = datasetsIn(Change::State::Sending);
    if (again.isEmpty())
        return finish();
    for (const QString &dataset : again)
        m_queue.append(Batch{dataset});
    m_alone = true;
    Q_EMIT changed(-1);
    sendNext();
}

void ChangeRunner::settle(Change &change, const Result<ReadReply> &reply) const
{
    const Answer answer = m_answers.value(change.edit.dataset);
    if (!reply && neverArrived(answer.error))
        return fail(change, answer);
    if (!reply) {
        change.state = Change::State::Unknown;
        change.reason = tr("Whether it took effect could not be read back.");
        change.detail = answer.error ? answer.error->sentence + u'\n' + answer.error->detail
                                     : reply.error().sentence;
        return;
    }
    const auto row = Change::onlyRow(reply->rows, change.edit.dataset);
    if (!row) {
        change.state = Change::State::Failed;
        change.reason = tr("The server no longer lists dataset %1.").arg(change.edit.dataset);
        return;
    }
    change.row = *row;
    if (Dataset::sameValue(change.edit.field, change.serverValue(), change.edit.value))
        change.state = Change::State::Confirmed;
    else if (answer.alone || m_stopping || neverArrived(answer.error))
        fail(change, answer);
}

void ChangeRunner::fail(Change &change, const Answer &answer)
{
    change.state = Change::State::Failed;
    if (!answer.error) {
        change.reason = tr("The server said success, but a fresh read still shows “%1”.")
                            .arg(change.serverValue());
        return;
    }
    change.reason = answer.error->sentence;
    change.detail = answer.error->detail;
}

void ChangeRunner::checkAgain()
{
    setAll(Change::State::Unknown, Change::State::Sending);
    for (Answer &answer : m_answers)
        answer.alone = true;
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

int ChangeRunner::count(Change::State state) const
{
    return static_cast<int>(
        std::count_if(m_changes.cbegin(), m_changes.cend(),
                      [state](const Change &change) { return change.state == state; }));
}

int ChangeRunner::postableCount() const
{
    return static_cast<int>(
        std::count_if(m_changes.cbegin(), m_changes.cend(),
                      [](const Change &change) { return change.isPostable(); }));
}

void ChangeRunner::setAll(Change::State from, Change::State to)
{
    for (Change &change : m_changes) {
        if (change.state == from)
            change.state = to;
    }
}

QStringList ChangeRunner::datasetsIn(Change::State state) const
{
    QStringList datasets;
    for (const Change &change : m_changes) {
        if (change.state == state && !datasets.contains(change.edit.dataset))
            datasets.append(change.edit.dataset);
    }
    return datasets;
}

QList<DatasetUpdate> ChangeRunner::updatesFor(const Batch &batch) const
{
    QList<DatasetUpdate> updates;
    for (const QString &dataset : batch) {
        DatasetUpdate update{dataset, {}, {}};
        for (const Change &change : m_changes) {
            if (change.state != Change::State::Sending || change.edit.dataset != dataset)
                continue;
            update.qid = change.row[Dataset::QueueId];
            update.values.append({change.edit.field, change.edit.value});
        }
        updates.append(update);
    }
    return updates;
}
