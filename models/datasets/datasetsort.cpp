// SPDX-License-Identifier: MIT
#include "models/datasets/datasetsort.h"

#include "models/datasets/sortranks.h"
#include "models/datasets/textorder.h"

#include <algorithm>
#include <numeric>

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

void DatasetSort::sort(std::vector<int> &positions, const QList<Dataset> &rows, Known &known) const
{
    if (m_keys.isEmpty())
        return;
    // Sorting keeps the order of equals, so the key that weighs least goes first.
    const QCollator collator = textOrder(m_locale);
    SortRanks::sort(positions, known.ids.of(rows, DatasetColumn::of(Dataset::Id), collator));
    for (auto key = m_keys.crbegin(); key != m_keys.crend(); ++key) {
        const bool isText = key->column.kind() == DatasetColumn::Text;
        const std::vector<quint64> &ranks =
            (isText ? known.text : known.others).of(rows, key->column, collator);
        if (key->order == Qt::AscendingOrder)
            SortRanks::sort(positions, ranks);
        else
            SortRanks::sort(positions, SortRanks::turned(ranks));
    }
}

std::vector<int> DatasetSort::order(const QList<Dataset> &rows) const
{
    std::vector<int> positions(static_cast<size_t>(rows.size()));
    std::iota(positions.begin(), positions.end(), 0);
    Known known;
    sort(positions, rows, known);
    return positions;
}
