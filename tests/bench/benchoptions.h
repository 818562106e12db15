// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

/// What a run of the benchmark is to measure.
struct BenchOptions
{
    /// Ends the program where the words can't be understood, or ask for help.
    static BenchOptions fromArguments(const QStringList &words);

    QStringList subjects;
    QList<int> rows;
    int runs = 5;
    QString jsonFile;
};
