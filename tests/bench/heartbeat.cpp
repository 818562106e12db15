// SPDX-License-Identifier: MIT
#include "tests/bench/heartbeat.h"

#include "tests/bench/machine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Figure gapFigure(const QString &name, double ms)
{
    Figure figure{.name = name, .judgedBy = Figure::Wall};
    figure.values[Figure::Wall] = ms;
    return figure;
}

} // namespace

Heartbeat::Heartbeat()
    : m_last(Machine::clockMs())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_timer.start(1);
}

Figure Heartbeat::lap(const QString &phase)
{
    beat();
    m_longest = std::max(m_longest, m_gap);
    return gapFigure(u"heartbeat-"_s + phase, std::exchange(m_gap, 0));
}

void Heartbeat::skip()
{
    m_last = Machine::clockMs();
}

Figure Heartbeat::longest() const
{
    return gapFigure(u"heartbeat"_s, m_longest);
}

void Heartbeat::beat()
{
    const double now = Machine::clockMs();
    m_gap = std::max(m_gap, now - std::exchange(m_last, now));
}
