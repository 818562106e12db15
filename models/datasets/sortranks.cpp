// SPDX-License-Identifier: MIT
#include "models/datasets/sortranks.h"

#include "models/datasets/decimal.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>

namespace {

/// What a value is compared by, made once for each different value.
struct SortValue
{
    int group;
    Decimal number; ///< a view into plain
    QString plain;
    std::optional<QCollatorSortKey> text;
};

/// Behind all others, whatever the direction.
constexpr int noNumber = 9;

int statusGroup(const QString &status)
{
    if (status.compare(DatasetStatus::live, Qt::CaseInsensitive) == 0)
        return 0;
    if (status.compare(DatasetStatus::hold, Qt::CaseInsensitive) == 0)
        return 1;
    return status.compare(DatasetStatus::expired, Qt::CaseInsensitive) == 0 ? 2 : 3;
}

SortValue sortValue(const QString &value, DatasetColumn::Kind kind, const QCollator &collator)
{
    switch (kind) {
    case DatasetColumn::Number:
        if (const auto number = Decimal::parse(value))
            return {0, *number, value, {}};
        return {noNumber, {}, {}, collator.sortKey(value)};
    case DatasetColumn::Date:
        return {0, {}, value, {}};
    case DatasetColumn::Status:
        return {statusGroup(value), {}, {}, collator.sortKey(value)};
    case DatasetColumn::Text:
        break;
    }
    return {0, {}, {}, collator.sortKey(value)};
}

bool isLess(const SortValue &a, const SortValue &b, DatasetColumn::Kind kind)
{
    if (a.group != b.group)
        return a.group < b.group;
    if (a.text && b.text)
        return *a.text < *b.text;
    return kind == DatasetColumn::Number ? a.number < b.number : a.plain < b.plain;
}

/// Ranks among all different values of the column: right for whatever they are.
std::vector<quint64> byComparison(const QList<Dataset> &rows, const DatasetColumn &column,
                                  const QCollator &collator)
{
    const DatasetColumn::Kind kind = column.kind();
    QHash<QByteArrayView, size_t> numbers;
    std::vector<SortValue> values;
    std::vector<quint64> ranks;
    ranks.reserve(static_cast<size_t>(rows.size()));
    for (const Dataset &row : rows) {
        const QByteArrayView utf8 = column.utf8(row);
        const auto known = numbers.constFind(utf8);
        ranks.push_back(known != numbers.cend() ? *known : values.size());
        if (known != numbers.cend())
            continue;
        numbers.insert(utf8, values.size());
        values.push_back(sortValue(column.value(row), kind, collator));
    }

    std::vector<size_t> sorted(values.size());
    std::iota(sorted.begin(), sorted.end(), size_t(0));
    std::sort(sorted.begin(), sorted.end(),
              [&values, kind](size_t a, size_t b) { return isLess(values[a], values[b], kind); });

    std::vector<quint64> rankOfNumber(values.size());
    quint64 rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && isLess(values[sorted[i - 1]], values[sorted[i]], kind))
            ++rank;
        const bool isLast = values[sorted[i]].group == noNumber;
        rankOfNumber[sorted[i]] = rank | (isLast ? SortRanks::behindAll : 0);
    }
    for (quint64 &number : ranks)
        number = rankOfNumber[number];
    return ranks;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The rank of a number of up to 18 digits, or of no value.
std::optional<quint64> numberRank(QByteArrayView value)
{
    constexpr qsizetype mostDigits = 18;
    if (value.isEmpty())
        return SortRanks::behindAll;
    if (value.size() > mostDigits || !std::all_of(value.begin(), value.end(), isDigit))
        return std::nullopt;
    return std::accumulate(value.begin(), value.end(), quint64(0), [](quint64 number, char c) {
        return 10 * number + static_cast<quint64>(c - '0');
    });
}

/// The rank of a date such as "2025-01-31 08:00:00", or of no value.
std::optional<quint64> dateRank(QByteArrayView value)
{
    constexpr QByteArrayView shape("0000-00-00 00:00:00");
    if (value.isEmpty())
        return 0;
    if (value.size() != shape.size())
        return std::nullopt;
    quint64 rank = 0;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const char c = value[i];
        if (shape[i] == '0' ? !isDigit(c) : c != shape[i])
            return std::nullopt;
        if (isDigit(c))
            rank = 10 * rank + static_cast<quint64>(c - '0');
    }
    return rank + 1;
}

/// Ranks read straight from the values; nothing where one of them is out of the ordinary.
template<typename RankOf>
std::optional<std::vector<quint64>> byReading(const QList<Dataset> &rows,
                                              const DatasetColumn &column, RankOf rankOf)
{
    std::vector<quint64> ranks;
    ranks.reserve(static_cast<size_t>(rows.size()));
    for (const Dataset &row : rows) {
        const std::optional<quint64> rank = rankOf(column.utf8(row));
        if (!rank)
            return std::nullopt;
        ranks.push_back(*rank);
    }
    return ranks;
}

} // namespace

std::vector<quint64> SortRanks::of(const QList<Dataset> &rows, const DatasetColumn &column,
                                   const QCollator &collator)
{
    std::optional<std::vector<quint64>> ranks;
    if (column.kind() == DatasetColumn::Number)
        ranks = byReading(rows, column, numberRank);
    else if (column.kind() == DatasetColumn::Date)
        ranks = byReading(rows, column, dateRank);
    return ranks ? *ranks : byComparison(rows, column, collator);
}

std::vector<quint64> SortRanks::turned(std::vector<quint64> ranks)
{
    for (quint64 &rank : ranks)
        rank ^= ~behindAll;
    return ranks;
}

void SortRanks::sort(std::vector<int> &positions, const std::vector<quint64> &ranks)
{
    constexpr int digitBits = 11;
    constexpr quint64 digitMask = (1U << digitBits) - 1;
    std::vector<std::pair<quint64, int>> pairs;
    pairs.reserve(positions.size());
    bool isSorted = true;
    quint64 differing = 0;
    for (const int position : positions) {
        const quint64 rank = ranks[static_cast<size_t>(position)];
        isSorted = isSorted && (pairs.empty() || pairs.back().first <= rank);
        differing |= pairs.empty() ? 0 : rank ^ pairs.front().first;
        pairs.emplace_back(rank, position);
    }
    if (isSorted)
        return;

    // From the least digit to the highest; each pass keeps what the ones before have done.
    std::vector<std::pair<quint64, int>> moved(pairs.size());
    for (int shift = 0; shift < 64; shift += digitBits) {
        if (((differing >> shift) & digitMask) == 0)
            continue;
        const auto digit = [shift](const std::pair<quint64, int> &pair) {
            return static_cast<size_t>((pair.first >> shift) & digitMask);
        };
        std::array<size_t, digitMask + 2> begins{};
        for (const auto &pair : pairs)
            ++begins[digit(pair) + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        for (const auto &pair : pairs)
            moved[begins[digit(pair)]++] = pair;
        pairs.swap(moved);
    }
    std::transform(pairs.begin(), pairs.end(), positions.begin(),
                   [](const std::pair<quint64, int> &pair) { return pair.second; });
}
