// SPDX-License-Identifier: MIT
#include "tests/bench/benchtable.h"

#include "tests/bench/measurement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString spelled(double value, Figure::Kind kind)
{
    switch (kind) {
    case Figure::Cpu:
    case Figure::Wall:
        return number(value);
    case Figure::Share:
        return number(value * 100) + u" %"_s;
    default:
        return number(value / 1e6) + u" MB"_s;
    }
}

const QString dash = u"-"_s;

} // namespace

BenchTable::BenchTable(const Results &results)
    : m_results(results)
{}

QString BenchTable::text() const
{
    QList<QStringList> lines{{u"subject"_s, u"rows"_s, u"Dialdesk"_s, u"wall"_s, u"peak"_s,
                              u"plain Qt"_s, u"wall"_s, u"peak"_s, u"floor"_s, u"to plain Qt"_s,
                              u"to floor"_s, u"growth"_s}};
    const QStringList names = m_results.names();
    for (const QString &name : names) {
        const QList<int> sizes = m_results.rowsOf(name);
        for (const int rows : sizes)
            lines.append(line(name, rows, rows == sizes.last()));
    }
    QList<qsizetype> widths(lines.first().size());
    for (const QStringList &cells : std::as_const(lines)) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths.at(i), cells.at(i).size());
    }
    QString text;
    for (const QStringList &cells : std::as_const(lines)) {
        text += cells.first().leftJustified(widths.first());
        for (qsizetype i = 1; i < cells.size(); ++i) {
            const bool beginsSide = i != 3 && i != 4 && i != 6 && i != 7;
            text += (beginsSide ? u" | "_s : u"  "_s) + cells.at(i).rightJustified(widths.at(i));
        }
        text += u'\n';
    }
    return text;
}

QStringList BenchTable::line(const QString &name, int rows, bool isLast) const
{
    const QString dialdesk = Measurement::dialdesk();
    const QString plain = Measurement::plain();
    const Figure::Kind kind = m_results.judgedBy(name);
    // CPU time, or what there is in place of it.
    const Figure::Kind first = kind == Figure::Wall ? Figure::Cpu : kind;
    // A share of the whole says nothing of how the whole grows.
    const auto slope = kind == Figure::Share ? std::nullopt : m_results.growth(name, dialdesk);
    return {name,
            rows > 0 ? QString::number(rows) : dash,
            cell(name, dialdesk, rows, first),
            cell(name, dialdesk, rows, Figure::Wall),
            cell(name, dialdesk, rows, Figure::Peak),
            cell(name, plain, rows, first),
            cell(name, plain, rows, Figure::Wall),
            cell(name, plain, rows, Figure::Peak),
            cell(name, Measurement::floor(), rows, kind),
            ratio(name, plain, rows),
            ratio(name, Measurement::floor(), rows),
            isLast && slope ? QString::number(*slope, 'f', 2) : dash};
}

QString BenchTable::cell(const QString &name, const QString &side, int rows,
                         Figure::Kind kind) const
{
    const auto value = m_results.median(name, side, rows, kind);
    return value ? spelled(*value, kind) : dash;
}

QString BenchTable::ratio(const QString &name, const QString &side, int rows) const
{
    const auto ours = m_results.judged(name, Measurement::dialdesk(), rows);
    const auto theirs = m_results.judged(name, side, rows);
    if (!ours || !theirs || *theirs <= 0)
        return dash;
    const double ratio = *ours / *theirs;
    return QString::number(ratio, 'f', ratio < 0.1 ? 3 : ratio < 100 ? 2 : 0);
}
