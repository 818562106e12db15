// SPDX-License-Identifier: MIT
#include "models/datasets/refreshschedule.h"

#include <algorithm>

void RefreshSchedule::setInterval(int minutes, Time now)
{
    const bool isKnown =
        std::find(std::begin(intervals), std::end(intervals), minutes) != std::end(intervals);
    m_interval = Minutes(isKnown ? minutes : 0);
    m_due.reset();
    readEnded(true, now);
}

void RefreshSchedule::readEnded(bool good, Time now)
{
    m_wait = good ? m_interval : std::max(m_interval, std::min(2 * m_wait, longestWait));
    if (m_interval.count() > 0)
        m_due = now + m_wait;
}
