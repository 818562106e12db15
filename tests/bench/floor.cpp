// SPDX-License-Identifier: MIT
#include "tests/bench/floor.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <numeric>
#include <simdjson.h>

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// "2024-05-01 10:11:12" as 20240501101112.
qint64 digitsOf(const QByteArray &date)
{
    qint64 number = 0;
    for (const char c : date) {
        if (c >= '0' && c <= '9')
            number = 10 * number + (c - '0');
    }
    return number;
}

/// The place of each text among all of them; equal ones share one.
std::vector<qint64> ranksOf(const std::vector<QByteArray> &texts)
{
    std::vector<size_t> order(texts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(),
              [&texts](size_t a, size_t b) { return texts[a] < texts[b]; });
    std::vector<qint64> ranks(texts.size());
    for (size_t i = 1; i < order.size(); ++i)
        ranks[order[i]] = ranks[order[i - 1]] + (texts[order[i - 1]] == texts[order[i]] ? 0 : 1);
    return ranks;
}

} // namespace

Floor::Floor(const SampleList &list)
{
    std::vector<QByteArray> descriptions;
    for (int number = 0; number < list.size(); ++number) {
        const SampleList::Row row = list.row(number);
        for (const QByteArray &value : row) {
            m_bytes += value.size();
            std::transform(value.begin(), value.end(), std::back_inserter(m_haystack), lower);
            m_haystack += '\n';
        }
        m_ends.push_back(m_haystack.size());
        m_priorities.push_back(row[SampleList::Priority].toLongLong());
        m_dates.push_back(digitsOf(row[SampleList::LoadDate]));
        descriptions.push_back(row[SampleList::Description]);
    }
    m_ranks = ranksOf(descriptions);
}

Floor::Touched Floor::decode(const QByteArray &json)
{
    static simdjson::ondemand::parser parser; // getting its memory is not a part of the work
    simdjson::ondemand::document document =
        parser.iterate(json.data(), size_t(json.size()), size_t(json.capacity()));
    Touched touched;
    for (simdjson::ondemand::object row : document["list"].get_array()) {
        for (simdjson::ondemand::field field : row) {
            const std::string_view text = field.value().get_string();
            touched.bytes += qint64(text.size());
        }
        ++touched.rows;
    }
    return touched;
}

Floor::Touched Floor::expected() const
{
    return {qint64(m_ends.size()), m_bytes};
}

std::vector<int> Floor::filter(const QByteArray &word) const
{
    std::vector<int> rows;
    const char *const begin = m_haystack.data();
    const char *const end = begin + m_haystack.size();
    size_t row = 0;
    const char *at = begin;
    while (at < end) {
        const auto *found = static_cast<const char *>(
            memmem(at, size_t(end - at), word.data(), size_t(word.size())));
        if (!found)
            break;
        while (begin + m_ends[row] <= found)
            ++row;
        rows.push_back(int(row));
        at = begin + m_ends[row];
    }
    return rows;
}

std::vector<int> Floor::sort(SampleList::Field field, Qt::SortOrder order) const
{
    const std::vector<qint64> &values = keys(field);
    std::vector<std::pair<qint64, int>> pairs(values.size());
    for (size_t row = 0; row < values.size(); ++row)
        pairs[row] = {values[row], int(row)};
    if (order == Qt::AscendingOrder)
        std::sort(pairs.begin(), pairs.end());
    else
        std::sort(pairs.begin(), pairs.end(), std::greater());
    std::vector<int> rows(pairs.size());
    std::transform(pairs.begin(), pairs.end(), rows.begin(),
                   [](const auto &pair) { return pair.second; });
    return rows;
}

const std::vector<qint64> &Floor::keys(SampleList::Field field) const
{
    return field == SampleList::Priority   ? m_priorities
           : field == SampleList::LoadDate ? m_dates
                                           : m_ranks;
}

void Floor::writeCsv(const QString &path, const QByteArray &csv)
{
    FILE *file = std::fopen(path.toLocal8Bit().constData(), "wb");
    if (!file || std::fwrite(csv.data(), 1, size_t(csv.size()), file) != size_t(csv.size()) ||
        std::fclose(file) != 0)
        qFatal("%s can't be written.", qPrintable(path));
}
