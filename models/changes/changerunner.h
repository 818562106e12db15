// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/changerecorder.h"
#include "models/contactnow/contactnowapi.h"

#include <memory>

/// The one way to write: reads the datasets afresh, compares, posts what is wanted, reads back, and
/// calls a change confirmed only when that read shows it.
///
/// An edit whose base is null was never seen by anybody, so it can't conflict. Confirmed edits, and
/// those that the server holds already, leave the staging; all others stay.
class ChangeRunner : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Idle, Reading, Reviewed, Posting, Settled };
    Q_ENUM(Phase)

    /// Datasets in one request. ContactNow publishes no limit; this keeps a reply within seconds.
    static constexpr int batchSize = 100;

    /// Both must outlive the runner. An intent is in \a history before its request leaves.
    ChangeRunner(StagedEdits &edits, ChangeHistory &history, QObject *parent = nullptr);

    /// Changes go through \a api from now on; what is under way is given up.
    void setApi(ContactNowApi *api);

    /// Reads the datasets of \a edits and compares: prepared() or failed() follows.
    void prepare(const QList<StagedEdit> &edits);
    void chooseMine(int index, bool mine);
    void confirmExpiry(int index, bool confirmed);
    /// Posts all that is postable and reads back: finished() follows.
    void post();
    /// Ends posting after the request under way; what was not sent becomes Ready again.
    void stop() { m_stopping = true; }
    /// Reads the Unknown ones once more: finished() follows.
    void checkAgain();

    Phase phase() const { return m_phase; }
    const QList<Change> &changes() const { return m_changes; }
    int count(Change::State state) const;
    int postableCount() const;

Q_SIGNALS:
    void prepared();
    void failed(const ApiError &error);
    /// One or all (-1) of the changes are different.
    void changed(int index);
    void finished();
    /// Datasets as the server lists them now.
    void rowsRead(const QList<Dataset> &rows);

private:
    using Batch = QStringList; ///< ids of datasets
    /// What the server said to the request that carried a dataset.
    struct Answer
    {
        bool alone = false;
        std::optional<ApiError> error;
    };

    void compare(const ReadReply &reply);
    void sendNext();
    void readBack();
    void settle(const Result<ReadReply> &reply);
    void settle(Change &change, const Result<ReadReply> &reply) const;
    static void fail(Change &change, const Answer &answer);
    void finish();
    void setAll(Change::State from, Change::State to);
    QStringList datasetsIn(Change::State state) const;
    QList<DatasetUpdate> updatesFor(const Batch &batch) const;

    StagedEdits &m_edits;
    ChangeRecorder m_recorder;
    ContactNowApi *m_api = nullptr;
    std::unique_ptr<QObject> m_work; ///< context of the requests under way
    Phase m_phase = Phase::Idle;
    QList<Change> m_changes;
    QList<Batch> m_queue;
    QHash<QString, Answer> m_answers;
    bool m_alone = false; ///< the datasets are sent one by one, to learn the error of each
    bool m_stopping = false;
    bool m_broken = false; ///< the last request got no answer, so what waits is not sent
};
