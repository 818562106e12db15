// SPDX-License-Identifier: MIT
#include "models/datasets/pacedcall.h"

#include <QElapsedTimer>

#include <algorithm>

PacedCall::PacedCall(std::function<void()> call, QObject *parent)
    : QObject(parent)
    , m_call(std::move(call))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PacedCall::call);
}

void PacedCall::soon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void PacedCall::call()
{
    constexpr qint64 longestWaitMs = 1000;
    QElapsedTimer taken;
    taken.start();
    m_call();
    m_timer.setInterval(static_cast<int>(std::min(4 * taken.elapsed(), longestWaitMs)));
}
