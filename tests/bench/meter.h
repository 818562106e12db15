// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figure.h"

#include <QList>

/// Measures a piece of work, or the same one several times, of which the median counts;
/// of the memory, the most.
class Meter
{
public:
    explicit Meter(const QString &name, Figure::Kind judgedBy = Figure::Cpu);

    /// Around a piece of work.
    void start();
    void stop();
    /// The work is done for whoever waits for it, and what is left goes on behind their back.
    void stopWall();

    /// Runs the work once, measured.
    template<typename Work>
    void measure(Work work)
    {
        start();
        work();
        stop();
    }

    Figure figure() const;

    static double median(QList<double> values);

private:
    const QString m_name;
    const Figure::Kind m_judgedBy;
    double m_cpuBefore = 0;
    double m_wallBefore = 0;
    std::optional<double> m_wallAfter;
    qint64 m_residentBefore = 0;
    QList<double> m_cpu;
    QList<double> m_wall;
    double m_peak = 0;
};
