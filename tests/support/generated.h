// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QTest>

#include <rapidcheck.h>
#include <string>
#include <vector>

/// Random values for property tests, of a kind that has broken programs before. RapidCheck shrinks
/// what fails to the least that does.
namespace Generated {

/// Text out of few pieces, so that values often equal or contain each other.
inline rc::Gen<QString> text()
{
    const auto pieces = rc::gen::container<std::vector<QString>>(rc::gen::element<QString>(
        u""_qs, u"a"_qs, u"B"_qs, u"live"_qs, u"HOLD"_qs, u"7"_qs, u"007"_qs, u"1.10"_qs, u"-5"_qs,
        u"12"_qs, u" "_qs, u"ß"_qs, u"ẞ"_qs, u"É"_qs, u"é"_qs, u"İ"_qs, u"K"_qs, u"ſ"_qs, u"中"_qs,
        u"😀"_qs, u"\uFEFF"_qs, u"\""_qs, u"\\"_qs, u"},{"_qs, u"]"_qs, u":"_qs, u"<&>"_qs,
        u"2025-01-31 08:00:00"_qs, u"9007199254740993"_qs));
    return rc::gen::map(rc::gen::scale(0.05, pieces), [](const std::vector<QString> &parts) {
        QString result = QStringLiteral("");
        for (const QString &part : parts)
            result += part;
        return result;
    });
}

/// A value as a server may have it; sometimes none.
inline rc::Gen<QString> value()
{
    return rc::gen::weightedOneOf<QString>({{1, rc::gen::just(QString())}, {5, text()}});
}

inline rc::Gen<Dataset> dataset()
{
    const auto values = rc::gen::container<std::vector<QString>>(Dataset::FieldCount, value());
    const auto team = rc::gen::weightedOneOf<QString>({{3, rc::gen::just(QString())}, {1, text()}});
    return rc::gen::map(rc::gen::pair(values, team),
                        [](const std::pair<std::vector<QString>, QString> &parts) {
                            Dataset row;
                            int field = 0;
                            for (const QString &value : parts.first)
                                row.set(static_cast<Dataset::Field>(field++), value);
                            if (!parts.second.isNull())
                                row.setExtras({{QStringLiteral("team"), parts.second}});
                            return row;
                        });
}

/// Up to \a most of them.
inline rc::Gen<QList<Dataset>> datasets(std::size_t most = 30)
{
    const auto rows = rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, most + 1), [](auto count) {
        return rc::gen::container<std::vector<Dataset>>(count, dataset());
    });
    return rc::gen::map(rows, [](const std::vector<Dataset> &list) {
        return QList<Dataset>(list.begin(), list.end());
    });
}

/// The same, where each of \a rows may be another one by now, and others may have come.
inline rc::Gen<QList<Dataset>> datasetsAfter(const QList<Dataset> &rows)
{
    const auto count = static_cast<std::size_t>(rows.size());
    const auto others = rc::gen::pair(
        rc::gen::container<std::vector<bool>>(count, rc::gen::arbitrary<bool>()), datasets());
    return rc::gen::map(others, [rows](const std::pair<std::vector<bool>, QList<Dataset>> &parts) {
        QList<Dataset> result = rows;
        qsizetype next = 0;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (parts.first[static_cast<std::size_t>(row)] && next < parts.second.size())
                result[row] = parts.second.at(next++);
        }
        return result + parts.second.mid(next);
    });
}

} // namespace Generated

/// How RapidCheck shows a counterexample.
inline void showValue(const QString &text, std::ostream &os)
{
    os << (text.isNull() ? "(missing)" : '"' + text.toStdString() + '"');
}

inline void showValue(const Dataset &row, std::ostream &os)
{
    os << "{";
    for (int field = 0; field < Dataset::FieldCount; ++field) {
        const auto key = static_cast<Dataset::Field>(field);
        if (!row[key].isNull())
            os << ' ' << Dataset::wireName(key).data() << ": \"" << row[key].toStdString() << '"';
    }
    os << " }";
}

inline void showValue(const QList<Dataset> &rows, std::ostream &os)
{
    for (const Dataset &row : rows)
        showValue(row, os);
}
