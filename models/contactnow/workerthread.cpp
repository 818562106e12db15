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
    m_thread.setObjectName(QStringLiteral("decoder"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    m_thread.quit();
    m_thread.wait();
}

void WorkerThread::run(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
}

void WorkerThread::deliver(const QPointer<QObject> &context, std::function<void()> result)
{
    // What is posted runs in one turn of the event loop with all that was posted before it, so the
    // results themselves wait for a timer.
    QMetaObject::invokeMethod(
        this,
        [this, context, result = std::move(result)]() mutable {
            m_deliveries.push_back({context, std::move(result)});
            if (!m_turn.isActive())
                m_turn.start();
        },
        Qt::QueuedConnection);
}

void WorkerThread::handOut()
{
    const QPointer<WorkerThread> self(this); // which a result may delete
    QElapsedTimer turn;
    turn.start();
    while (self && !m_deliveries.empty() && !turn.hasExpired(longestTurn.count())) {
        const Delivery delivery = std::move(m_deliveries.front());
        m_deliveries.pop_front();
        m_turn.start(); // ahead of the result, in which a dialog may run an event loop
        if (delivery.context)
            delivery.result();
    }
}
