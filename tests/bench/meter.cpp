// SPDX-License-Identifier: MIT
#include "tests/bench/meter.h"

#include "tests/bench/machine.h"

#include <algorithm>

Meter::Meter(const QString &name, Figure::Kind judgedBy)
    : m_name(name)
    , m_judgedBy(judgedBy)
{}

void Meter::start()
{
    if (m_cpu.isEmpty())
        Machine::returnFreeMemory(); // what is free would be taken, and not seen as taken
    Machine::forgetPeak();
    m_residentBefore = Machine::residentBytes();
    m_wallAfter.reset();
    m_wallBefore = Machine::clockMs();
    m_cpuBefore = Machine::cpuMs();
}

void Meter::stopWall()
{
    m_wallAfter = Machine::clockMs();
}

void Meter::stop()
{
    const double cpu = Machine::cpuMs();
    m_wall.append(m_wallAfter.value_or(Machine::clockMs()) - m_wallBefore);
    m_cpu.append(cpu - m_cpuBefore);
    m_peak = std::max(m_peak, double(Machine::peakBytes() - m_residentBefore));
}

Figure Meter::figure() const
{
    Figure figure{.name = m_name, .judgedBy = m_judgedBy};
    figure.values[Figure::Cpu] = median(m_cpu);
    figure.values[Figure::Wall] = median(m_wall);
    figure.values[Figure::Peak] = m_peak;
    return figure;
}

double Meter::median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle)
                                  : (values.at(middle - 1) + values.at(middle)) / 2;
}
