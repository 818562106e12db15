// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/changerecorder.h"
#include "models/changes/stagededits.h"
#include "models/contactnow/contactnowapi.h"

#include <memory>

/// The one way to write: reads the datasets afresh, compares, posts what is wanted, reads back, and
/// calls a change confirmed only when that read shows it.
///
/// An edit whose base is null was never seen by anybody, so it can't conflict. Edits leave the
/// staging when the server holds them already, when a post confirmed them, and when it began with
/// the server's value chosen over them; all others stay.
class ChangeRunner : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Idle, Reading, Reviewed, Posting, Settled };
    Q_ENUM(Phase)

    /// Datasets in one request, unless set. ContactNow publishes no limit; this keeps a reply within
    /// seconds.
    static constexpr int standardBatchSize = 100;

    /// Both must outlive the runner. An intent is in \a history before its request leaves.
    ChangeRunner(StagedEdits &edits, ChangeHistory &history, QObject *parent = nullptr);

    /// Changes go through \a api from now on; what is under way is given up.
    void setApi(ContactNowApi *api);
    /// From the next post() on; at least 1.
    void setBatchSize(int datasets) { m_batchSize = datasets; }
    /// Ends what is under way: what was sent and not read back becomes Unknown.
    void giveUp();

    /// Reads the datasets of \a edits and compares: prepared() or failed() follows.
    void prepare(const QList<StagedEdit> &edits);
    /// Settles a Conflict: posts the user's value, or with \a mine false lets the server's stay.
    void chooseMine(int index, bool mine);
    /// The same for all Conflicts at once.
    void chooseAll(bool mine);
    void confirmExpiry(int index, bool confirmed);
    /// Posts all that is postable and reads back: finished() follows.
    void post();
    /// Ends posting after the request under way; what was not sent becomes Ready again.
    void stop() { m_stopping = true; }
    /// Reads the Unknown ones once more: finished() follows.
    void checkAgain();

    Phase phase() const { return m_phase; }
    const QList<Change> &changes() const { return m_changes.all(); }
    int count(Change::State state) const { return m_changes.count(state); }
    int postableCount() const { return m_changes.postableCount(); }
    /// How many changes the last post() took on.
    int postedCount() const { return m_postedCount; }
    QList<StagedEdit> editsIn(Change::State state) const { return m_changes.editsIn(state); }

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
    void settle(Change &change, const RowLookup &rows) const;
    void settleUnread(Change &change, const ApiError &error) const;
    static void fail(Change &change, const Answer &answer);
    void failToRead(const ApiError &error);
    void finish();
    void move(const Batch &batch, Change::State from, Change::State to);
    void takeBackWaiting();
    void unstage(Change::State state);

    StagedEdits &m_edits;
    ChangeRecorder m_recorder;
    ContactNowApi *m_api = nullptr;
    std::unique_ptr<QObject> m_work; ///< context of the requests under way
    Phase m_phase = Phase::Idle;
    ChangeList m_changes;
    int m_batchSize = standardBatchSize;
    int m_postedCount = 0;
    QList<Batch> m_queue;
    QHash<QString, Answer> m_answers;
    bool m_alone = false; ///< the datasets are sent one by one, to learn the error of each
    bool m_stopping = false;
    bool m_broken = false; ///< the last request got no answer, so what waits is not sent
};
