// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/changerecorder.h"
#include "models/changes/changeverdict.h"
#include "models/changes/stagededits.h"
#include "models/contactnow/contactnowapi.h"

#include <QElapsedTimer>

#include <chrono>
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

    /// Datasets in one request, unless set. ContactNow publishes no limit; this keeps a reply
    /// within seconds.
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
    /// Posts all that is postable and reads back: finished() follows. What was compared some time
    /// ago is read once more before; where it differs from what was shown, nothing is sent, and
    /// prepared() follows with hasMoved().
    void post();
    /// How long a comparison is good for a post; five seconds unless told otherwise.
    void setFreshness(std::chrono::milliseconds freshness) { m_freshness = freshness; }
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
    /// The last post() sent nothing, because the server had changed since the review.
    bool hasMoved() const { return m_hasMoved; }
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

    void compare(const ReadReply &reply);
    void showComparison();
    void lookAgain();
    void send();
    void sendNext();
    void readBack();
    void settle(const Result<ReadReply> &reply);
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
    QHash<QString, ChangeVerdict> m_verdicts;
    bool m_alone = false; ///< the datasets are sent one by one, to learn the error of each
    bool m_stopping = false;
    bool m_hasMoved = false;
    QElapsedTimer m_compared; ///< since the changes were last held against the server
    std::chrono::milliseconds m_freshness = std::chrono::seconds(5);
    bool m_broken = false; ///< the last request got no answer, so what waits is not sent
};
