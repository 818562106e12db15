// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figure.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

/// All figures of a run of the benchmark, of which medians count.
class Results
{
public:
    void add(const QString &side, int rows, const Figure &figure);

    /// Names of the figures, in the order in which they came.
    QStringList names() const;
    QList<int> rowsOf(const QString &name) const;
    Figure::Kind judgedBy(const QString &name) const;
    /// The median, or nothing where that was not measured.
    std::optional<double> median(const QString &name, const QString &side, int rows,
                                 Figure::Kind kind) const;
    /// The one that sides are compared by.
    std::optional<double> judged(const QString &name, const QString &side, int rows) const;
    /// Slope of the logarithms of judged() over those of the rows, from 10000 rows up: 1 where
    /// twice the rows take twice as long. Nothing where there are not two sizes.
    std::optional<double> growth(const QString &name, const QString &side) const;

    /// An object each for a name, side and number of rows.
    QJsonArray toJson() const;

private:
    struct Entry
    {
        QString side;
        int rows;
        QList<Figure> runs;
    };

    static std::optional<double> medianOf(const Entry &entry, Figure::Kind kind);

    QList<Entry> m_entries;
};
