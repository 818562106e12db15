// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/benchoptions.h"
#include "tests/bench/measurement.h"
#include "tests/bench/results.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

/// Measures everything, each measurement in a process of its own, with the sides taking turns.
class Bench
{
public:
    explicit Bench(const BenchOptions &options);

    /// Prints the table and writes the JSON; what to end the process with.
    int run();

private:
    bool measureAll();
    bool measure(const QString &subject, int rows);
    /// False where a measurement fails, of which it says why itself.
    bool add(const Measurement &measurement);
    bool writeJson() const;

    const BenchOptions m_options;
    const QTemporaryDir m_home; ///< settings and files of the user stay out of it
    QProcessEnvironment m_environment;
    Results m_results;
};
