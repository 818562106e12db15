// SPDX-License-Identifier: MIT
#include "models/contactnow/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

std::optional<std::chrono::milliseconds> BackOff::next(const ApiError &error)
{
    using std::chrono::milliseconds;
    const milliseconds asked = error.retryAfter.value_or(milliseconds(0));
    if (!error.isPassing || m_left <= 0 || asked > longestWait)
        return std::nullopt;
    --m_left;
    const milliseconds wait = std::exchange(m_wait, 2 * m_wait);
    const auto jitter = QRandomGenerator::global()->bounded(static_cast<int>(wait.count()));
    return std::max(asked, wait / 2 + milliseconds(jitter));
}
