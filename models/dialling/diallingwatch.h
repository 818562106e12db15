// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/campaignboard.h"
#include "models/dialling/callcounts.h"

/// Watches that each campaign table is dialled: one with datasets on HOLD and none LIVE is not, nor
/// is one with LIVE datasets none of which is called for some minutes.
class DiallingWatch : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// \a datasets must outlive the watch, which begins switched off.
    explicit DiallingWatch(const DatasetModel &datasets, QObject *parent = nullptr);

    /// How long a LIVE table may go without a call; 0 switches the watch off.
    void setMinutes(int minutes);
    /// Calls are read through \a api, which must outlive its use. Begins anew.
    void setApi(ContactNowApi *api);
    /// Takes the time from \a clock, in place of the computer's own.
    void setClock(const Clock &clock) { m_clock = clock; }
    CallCounts &counts() { return m_counts; }

    /// What is amiss, a sentence for each campaign table.
    QStringList sentences() const;
    /// The same in a few words; empty where nothing is amiss.
    QString summary() const;

Q_SIGNALS:
    void changed();
    /// This is amiss since the last look: a sentence for each campaign table. What was already
    /// amiss when the watch began is no news.
    void raised(const QStringList &sentences);

private:
    struct Alarm
    {
        QString table;
        bool isLive = false; ///< and not called; otherwise nothing is LIVE
        bool operator==(const Alarm &) const = default;
    };

    void look();
    QList<Alarm> found();
    QHash<QString, int> callsByTable() const;
    QString sentence(const Alarm &alarm) const;

    const DatasetModel &m_datasets;
    CampaignBoard m_board;
    CallCounts m_counts;
    Clock m_clock = &QDateTime::currentDateTimeUtc;
    int m_minutes = 0;
    bool m_hasLooked = false;
    QHash<QString, QDateTime> m_liveSince; ///< when a table was first seen to have a LIVE dataset
    QList<Alarm> m_alarms;
};
