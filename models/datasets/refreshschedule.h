// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

/// When the next automatic refresh is due. Has no clock: whoever asks says what time it is.
class RefreshSchedule
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Minutes = std::chrono::minutes;

    /// After errors the wait doubles up to this, or stays at an interval that is longer.
    static constexpr Minutes longestWait{30};
    /// What can be chosen; 0 is off.
    static constexpr int intervals[] = {0, 1, 5, 15};

    /// Off for anything that is not one of the intervals. Counts from \a now.
    void setInterval(int minutes, Time now);
    /// 0 while off.
    int interval() const { return static_cast<int>(m_interval.count()); }

    /// A read has ended, whoever asked for it: the next one is due a wait later.
    void readEnded(bool good, Time now);
    /// How long it is from the end of a read to the next.
    Minutes wait() const { return m_wait; }
    bool isBackingOff() const { return m_wait > m_interval; }

    bool isDue(Time now) const { return m_due && *m_due <= now; }

private:
    Minutes m_interval{0};
    Minutes m_wait{0};
    std::optional<Time> m_due;
};
