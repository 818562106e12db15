// SPDX-License-Identifier: MIT
#include "models/datasets/datasetsort.h"

#include "models/datasets/decimal.h"
#include "models/datasets/textorder.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <vector>

namespace {

/// What a value is compared by, made once for each different value.
struct SortValue
{
    int group;
    Decimal number; ///< a view into the value
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
            return {0, *number, {}, {}};
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

bool operator<(const SortValue &a, const SortValue &b)
{
    if (a.group != b.group)
        return a.group < b.group;
    if (a.text && b.text)
        return *a.text < *b.text;
    const auto order = a.number <=> b.number;
    return order == 0 ? a.plain < b.plain : order < 0;
}

/// The places of a column's values among each other: equal ones share a rank.
struct Ranks
{
    std::vector<int> ranks;
    int firstWithoutNumber = std::numeric_limits<int>::max();

    bool isLast(int rank) const { return rank >= firstWithoutNumber; }
};

Ranks ranked(const QList<Dataset> &rows, const DatasetColumn &column, const QCollator &collator)
{
    std::vector<int> numberOfRow;
    QHash<QString, int> numbers;
    std::vector<SortValue> values;
    numberOfRow.reserve(static_cast<size_t>(rows.size()));
    for (const Dataset &row : rows) {
        const QString value = column.value(row);
        const auto known = numbers.constFind(value);
        if (known != numbers.cend()) {
            numberOfRow.push_back(*known);
            continue;
        }
        numberOfRow.push_back(static_cast<int>(values.size()));
        numbers.insert(value, numberOfRow.back());
        values.push_back(sortValue(value, column.kind(), collator));
    }

    std::vector<size_t> sorted(values.size());
    std::iota(sorted.begin(), sorted.end(), size_t(0));
    std::sort(sorted.begin(), sorted.end(),
              [&values](size_t a, size_t b) { return values[a] < values[b]; });

    Ranks result;
    std::vector<int> rankOfNumber(values.size());
    int rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && values[sorted[i - 1]] < values[sorted[i]])
            ++rank;
        rankOfNumber[sorted[i]] = rank;
        if (values[sorted[i]].group == noNumber)
            result.firstWithoutNumber = std::min(result.firstWithoutNumber, rank);
    }
    for (const int number : numberOfRow)
        result.ranks.push_back(rankOfNumber[static_cast<size_t>(number)]);
    return result;
}

} // namespace

tl::expected<DatasetSortKey, QString> DatasetSortKey::parse(const QString &text,
                                                            const QStringList &extraFields)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const QStringView direction = QStringView(text).sliced(colon + 1);
    const bool isDescending = direction.compare(u"desc", Qt::CaseInsensitive) == 0;
    const bool isAscending = direction.compare(u"asc", Qt::CaseInsensitive) == 0;
    const bool hasDirection = colon >= 0 && (isDescending || isAscending);
    const QString name = hasDirection ? text.first(colon) : text;
    const auto column = DatasetColumn::named(name, extraFields);
    if (!column)
        return tl::unexpected(DatasetSort::tr("There is no column “%1” to sort by.").arg(name));
    return DatasetSortKey{*column,
                          hasDirection && isDescending ? Qt::DescendingOrder : Qt::AscendingOrder};
}

DatasetSort::DatasetSort(const QList<DatasetSortKey> &keys, const QLocale &locale)
    : m_keys(keys)
    , m_locale(locale)
{}

QList<DatasetSortKey> DatasetSort::chosen(const QList<DatasetSortKey> &keys,
                                          const DatasetColumn &column, bool further)
{
    const auto turned = [](Qt::SortOrder order) {
        return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    const auto known = std::find_if(keys.begin(), keys.end(), [&column](const DatasetSortKey &key) {
        return key.column == column;
    });
    QList<DatasetSortKey> result = keys;
    if (further && known != keys.end())
        result[known - keys.begin()].order = turned(known->order);
    else if (further)
        result.append({column, Qt::AscendingOrder});
    else if (known == keys.end() || known != keys.begin())
        result = {{column, Qt::AscendingOrder}};
    else
        result = {{column, turned(known->order)}};
    return result;
}

QList<int> DatasetSort::order(const QList<Dataset> &rows) const
{
    QList<int> result(rows.size());
    std::iota(result.begin(), result.end(), 0);
    if (m_keys.isEmpty())
        return result;

    const QCollator collator = textOrder(m_locale);
    const QList<DatasetSortKey> keys =
        m_keys + QList<DatasetSortKey>{{DatasetColumn::of(Dataset::Id), Qt::AscendingOrder}};
    std::vector<std::pair<Ranks, Qt::SortOrder>> columns;
    for (const DatasetSortKey &key : keys)
        columns.emplace_back(ranked(rows, key.column, collator), key.order);

    std::stable_sort(result.begin(), result.end(), [&columns](int left, int right) {
        for (const auto &[column, order] : columns) {
            const int a = column.ranks[static_cast<size_t>(left)];
            const int b = column.ranks[static_cast<size_t>(right)];
            if (column.isLast(a) != column.isLast(b))
                return column.isLast(b);
            if (a != b)
                return (a < b) == (order == Qt::AscendingOrder);
        }
        return false;
    });
    return result;
}
