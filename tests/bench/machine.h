// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// What the benchmark asks of the system beyond Qt, on Linux.
namespace Machine {

/// Time that this process has had of the processors, in all its threads.
double cpuMs();
/// A clock that is the same for all processes.
double clockMs();
/// Memory of this process that is in use now.
qint64 residentBytes();
/// Forgets how much memory was in use so far.
void forgetPeak();
/// The most that was in use since.
qint64 peakBytes();
/// Gives memory back that is free, so that what is resident is what is used.
void returnFreeMemory();

/// What a program took, with the programs that it waited for.
struct Usage
{
    int status = -1; ///< its exit status; -1 where it did not end by itself
    double cpuMs = 0;
    double wallMs = 0;
    qint64 peakBytes = 0; ///< of the largest of them
};

/// Runs a program, with an empty standard input, and waits for it. A program's peak begins with
/// that of whoever starts it, so this process should be small.
Usage run(const QStringList &command);

} // namespace Machine
