// SPDX-License-Identifier: MIT
#include "models/contactnow/workerthread.h"

WorkerThread::WorkerThread(QObject *parent)
    : QObject(parent)
{
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
    QMetaObject::invokeMethod(
        this,
        [context, result = std::move(result)] {
            if (context)
                result();
        },
        Qt::QueuedConnection);
}
