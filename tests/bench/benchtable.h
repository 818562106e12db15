// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/results.h"

/// The results as a table for people.
class BenchTable
{
public:
    explicit BenchTable(const Results &results);

    QString text() const;

private:
    QStringList line(const QString &name, int rows, bool isLast) const;
    QString cell(const QString &name, const QString &side, int rows, Figure::Kind kind) const;
    QString ratio(const QString &name, const QString &side, int rows) const;

    const Results &m_results;
};
