// SPDX-License-Identifier: MIT
#include "models/contactnow/workerthread.h"

#include <QElapsedTimer>

#include <chrono>

namespace {

using namespace std::chrono_literals;

/// How long results may keep the event loop waiting, beyond the one that is running.
constexpr auto longestTurn = 8ms;

} // namespace

WorkerThread::WorkerThread(QObject *parent)
    : QObject(parent)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &WorkerThread::handOut);
    // What is posted runs in one turn of the event loop with all that was posted before it, so the
    // results themselves wait for a timer.
    connect(this, &WorkerThread::delivered, &m_turn, qOverload<>(&QTimer::start),
            Qt::QueuedConnection);
    connect(
        this, &WorkerThread::given, &m_worker, [this] { workOff(); }, Qt::QueuedConnection);
    m_thread.setObjectName(QStringLiteral("decoder"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    m_thread.quit();
    m_thread.wait();
    const std::scoped_lock lock(m_lock); // behind the end of the last work
}

void WorkerThread::run(std::function<void()> work)
{
    {
        const std::scoped_lock lock(m_lock);
        m_work.push_back(std::move(work));
    }
    Q_EMIT given();
}

void WorkerThread::workOff()
{
    std::unique_lock lock(m_lock);
    Work work = std::move(m_work.front());
    m_work.pop_front();
    lock.unlock();
    work();
    work = {};
    lock.lock(); // what it did is seen by whoever takes the lock next
}

void WorkerThread::deliver(const QPointer<QObject> &context, std::function<void()> result)
{
    {
        const std::scoped_lock lock(m_lock);
        m_deliveries.push_back({context, std::move(result)});
    }
    Q_EMIT delivered();
}

std::optional<WorkerThread::Delivery> WorkerThread::takeDelivery()
{
    const std::scoped_lock lock(m_lock);
    if (m_deliveries.empty())
        return std::nullopt;
    Delivery delivery = std::move(m_deliveries.front());
    m_deliveries.pop_front();
    return delivery;
}

void WorkerThread::handOut()
{
    const QPointer<WorkerThread> self(this); // which a result may delete
    QElapsedTimer turn;
    turn.start();
    while (self && !turn.hasExpired(longestTurn.count())) {
        const auto delivery = takeDelivery();
        if (!delivery)
            return;
        m_turn.start(); // ahead of the result, in which a dialog may run an event loop
        if (delivery->context)
            delivery->result();
    }
}
