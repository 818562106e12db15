// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxstore.h"

#include <deque>
#include <functional>

/// How busy the made-up call centre is.
struct SandboxPace
{
    int callsAMinute = 24;  ///< in each campaign table that has something LIVE
    int cachedRecords = 60; ///< of a dataset, when it goes LIVE
};

/// Agents who call the records of LIVE datasets, in the order that a real dialler keeps to: records
/// are cached when a dataset goes LIVE, and what went LIVE first is called first. Only when the
/// cache of a campaign table is used up it is filled again, by priority.
class SandboxDialler
{
public:
    /// Milliseconds since the epoch.
    using Clock = std::function<qint64()>;

    /// Watches \a store, which must outlive it.
    SandboxDialler(SandboxStore &store, SandboxPace pace, Clock clock);

    /// Calls by dataset from \a from on and before \a to, both in seconds since the epoch. Those
    /// of the last two hours are known.
    QMap<qint64, int> calls(qint64 from, qint64 to);
    /// Whose records are called next in a campaign table, or 0.
    qint64 next(const QByteArray &table);

private:
    struct Cached
    {
        qint64 id = 0;
        int records = 0;
    };
    struct Call
    {
        qint64 at = 0; ///< milliseconds since the epoch
        qint64 id = 0;
    };

    void fill(const std::optional<QByteArray> &table);
    void advance();
    void advance(const QByteArray &table, qint64 from, qint64 to);
    void heed(const SandboxRecord &record);
    qint64 takeRecord(const QByteArray &table);

    SandboxStore &m_store;
    const SandboxPace m_pace;
    const Clock m_clock;
    qint64 m_now;
    bool m_isFilled = false;
    QHash<QByteArray, QList<Cached>> m_cache; ///< by campaign table, in the order of calling
    std::deque<Call> m_calls;
};
