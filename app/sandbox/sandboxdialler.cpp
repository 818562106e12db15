// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxdialler.h"

#include <algorithm>

namespace {

constexpr qint64 remembered = 2 * 60 * 60 * 1000; // milliseconds

} // namespace

SandboxDialler::SandboxDialler(SandboxStore &store, SandboxPace pace, Clock clock)
    : m_store(store)
    , m_pace(pace)
    , m_clock(std::move(clock))
    , m_now(m_clock())
{
    store.watchStatus([this](const SandboxRecord &record) { heed(record); });
}

void SandboxDialler::fill(const std::optional<QByteArray> &table)
{
    SandboxFilter filter;
    filter.table = table;
    filter.status = "LIVE";
    std::vector<const SandboxRecord *> records = m_store.find(filter);
    std::stable_sort(records.begin(), records.end(),
                     [](const SandboxRecord *a, const SandboxRecord *b) {
                         return a->text(SandboxField::Priority).toInt() >
                                b->text(SandboxField::Priority).toInt();
                     });
    for (const SandboxRecord *record : records)
        m_cache[record->text(SandboxField::ImportTable).toByteArray()].append(
            {record->id(), m_pace.cachedRecords});
}

void SandboxDialler::heed(const SandboxRecord &record)
{
    advance();
    QList<Cached> &cache = m_cache[record.text(SandboxField::ImportTable).toByteArray()];
    cache.removeIf([&record](const Cached &cached) { return cached.id == record.id(); });
    if (record.text(SandboxField::Status) == "LIVE")
        cache.append({record.id(), m_pace.cachedRecords});
}

void SandboxDialler::advance()
{
    if (!std::exchange(m_isFilled, true)) // not before somebody asks: accounts can be large
        fill({});
    const qint64 now = m_clock();
    const qint64 from = std::max(std::exchange(m_now, now), now - remembered);
    const QList<QByteArray> tables = m_cache.keys();
    for (const QByteArray &table : tables)
        advance(table, from, now);
    std::sort(m_calls.begin(), m_calls.end(),
              [](const Call &a, const Call &b) { return a.at < b.at; });
    while (!m_calls.empty() && m_calls.front().at < now - remembered)
        m_calls.pop_front();
}

void SandboxDialler::advance(const QByteArray &table, qint64 from, qint64 to)
{
    const qint64 pause = 60'000 / m_pace.callsAMinute; // between two calls, in milliseconds
    for (qint64 at = (from / pause + 1) * pause; at <= to; at += pause) {
        if (const qint64 id = takeRecord(table); id > 0)
            m_calls.push_back({at, id});
    }
}

qint64 SandboxDialler::takeRecord(const QByteArray &table)
{
    QList<Cached> &cache = m_cache[table];
    const auto isUsedUp = [](const Cached &cached) {
        return cached.records == 0;
    };
    if (std::all_of(cache.cbegin(), cache.cend(), isUsedUp)) {
        cache.clear();
        fill(table);
    }
    const auto first = std::find_if_not(cache.begin(), cache.end(), isUsedUp);
    if (first == cache.end())
        return 0;
    --first->records;
    return first->id;
}

qint64 SandboxDialler::next(const QByteArray &table)
{
    advance();
    const QList<Cached> &cache = m_cache[table];
    const auto first = std::find_if(cache.cbegin(), cache.cend(),
                                    [](const Cached &cached) { return cached.records > 0; });
    return first != cache.cend() ? first->id : cache.isEmpty() ? 0 : cache.first().id;
}

QMap<qint64, int> SandboxDialler::calls(qint64 from, qint64 to)
{
    advance();
    QMap<qint64, int> counts;
    for (const Call &call : m_calls) {
        if (call.at >= from * 1000 && call.at < to * 1000)
            ++counts[call.id];
    }
    return counts;
}
