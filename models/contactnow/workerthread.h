// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <deque>
#include <functional>
#include <mutex>
#include <optional>

/// One thread beside the one that this object lives in. Work runs there in order, results come
/// back.
///
/// Both cross in queues of its own under a standard lock, and Qt's events only say that there is
/// something: so a thread sanitizer, to which Qt's locks are invisible, sees that nothing is shared
/// without one.
class WorkerThread : public QObject
{
    Q_OBJECT

public:
    explicit WorkerThread(QObject *parent = nullptr);
    /// Waits for the work that is running and drops what has not begun.
    ~WorkerThread() override;

    /// Runs \a work on the other thread, after all that was given before.
    void run(std::function<void()> work);
    /// Called by work: runs \a result on this object's thread, unless \a context is gone by then.
    /// Results run in order, and where many have come the event loop gets its turns in between.
    void deliver(const QPointer<QObject> &context, std::function<void()> result);

Q_SIGNALS:
    /// \name For each piece of work, and for each result.
    /// \{
    void given();
    void delivered();
    /// \}

private:
    using Work = std::function<void()>;
    struct Delivery
    {
        QPointer<QObject> context;
        std::function<void()> result;
    };

    void workOff();
    void handOut();
    std::optional<Delivery> takeDelivery();

    std::mutex m_lock; ///< of both queues
    std::deque<Work> m_work;
    std::deque<Delivery> m_deliveries;
    QTimer m_turn;
    QThread m_thread;
    QObject m_worker;
};
