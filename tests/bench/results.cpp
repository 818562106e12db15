// SPDX-License-Identifier: MIT
#include "tests/bench/results.h"

#include "tests/bench/meter.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Below that, what does not depend on the rows weighs too much.
constexpr int fewestRowsForGrowth = 10'000;

} // namespace

void Results::add(const QString &side, int rows, const Figure &figure)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.side == side && entry.rows == rows && entry.runs.first().name == figure.name;
    });
    if (known != m_entries.end())
        known->runs.append(figure);
    else
        m_entries.append({side, rows, {figure}});
}

QStringList Results::names() const
{
    QStringList names;
    for (const Entry &entry : m_entries) {
        if (!names.contains(entry.runs.first().name))
            names.append(entry.runs.first().name);
    }
    return names;
}

QList<int> Results::rowsOf(const QString &name) const
{
    QList<int> rows;
    for (const Entry &entry : m_entries) {
        if (entry.runs.first().name == name && !rows.contains(entry.rows))
            rows.append(entry.rows);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

Figure::Kind Results::judgedBy(const QString &name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.runs.first().name == name;
    });
    return found->runs.first().judgedBy;
}

std::optional<double> Results::median(const QString &name, const QString &side, int rows,
                                      Figure::Kind kind) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.side == side && entry.rows == rows && entry.runs.first().name == name;
    });
    return found == m_entries.end() ? std::nullopt : medianOf(*found, kind);
}

std::optional<double> Results::judged(const QString &name, const QString &side, int rows) const
{
    return median(name, side, rows, judgedBy(name));
}

std::optional<double> Results::medianOf(const Entry &entry, Figure::Kind kind)
{
    QList<double> values;
    for (const Figure &run : entry.runs) {
        if (const auto value = run.values[size_t(kind)])
            values.append(*value);
    }
    return values.isEmpty() ? std::nullopt : std::optional(Meter::median(values));
}

std::optional<double> Results::growth(const QString &name, const QString &side) const
{
    QList<std::pair<double, double>> points;
    const QList<int> sizes = rowsOf(name);
    for (const int rows : sizes) {
        const auto value = judged(name, side, rows);
        if (rows >= fewestRowsForGrowth && value && *value > 0)
            points.append({std::log(rows), std::log(*value)});
    }
    if (points.size() < 2)
        return std::nullopt;
    double meanX = 0;
    double meanY = 0;
    for (const auto &[x, y] : std::as_const(points)) {
        meanX += x / double(points.size());
        meanY += y / double(points.size());
    }
    double products = 0;
    double squares = 0;
    for (const auto &[x, y] : std::as_const(points)) {
        products += (x - meanX) * (y - meanY);
        squares += (x - meanX) * (x - meanX);
    }
    return products / squares;
}

QJsonArray Results::toJson() const
{
    QJsonArray array;
    for (const Entry &entry : m_entries) {
        Figure median{.name = entry.runs.first().name, .judgedBy = entry.runs.first().judgedBy};
        QJsonArray runs;
        for (const Figure &run : entry.runs) {
            QJsonObject values = run.toJson();
            values.remove("name"_L1);
            values.remove("judged_by"_L1);
            runs.append(values);
        }
        for (int kind = 0; kind < Figure::KindCount; ++kind)
            median.values[size_t(kind)] = medianOf(entry, Figure::Kind(kind));
        QJsonObject object = median.toJson();
        object.insert("side"_L1, entry.side);
        object.insert("rows"_L1, entry.rows);
        object.insert("runs"_L1, runs);
        if (const auto slope = growth(median.name, entry.side))
            object.insert("growth"_L1, *slope);
        array.append(object);
    }
    return array;
}
