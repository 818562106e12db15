// SPDX-License-Identifier: MIT
#include "models/dialling/diallingwatch.h"

#include "models/datasets/datasetmodel.h"
#include "models/datasets/visibletext.h"

DiallingWatch::DiallingWatch(const DatasetModel &datasets, QObject *parent)
    : QObject(parent)
    , m_datasets(datasets)
    , m_board(datasets)
{
    m_board.setCounting(false);
    connect(&m_board, &QAbstractItemModel::dataChanged, this, &DiallingWatch::look);
    connect(&m_board, &QAbstractItemModel::modelReset, this, &DiallingWatch::look);
    connect(&m_counts, &CallCounts::changed, this, &DiallingWatch::look);
}

void DiallingWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_hasLooked = false;
    m_counts.readEvery({});
    m_board.setCounting(minutes > 0);
    if (minutes > 0) {
        m_counts.countLast(std::chrono::minutes(minutes));
        m_counts.readEvery(std::chrono::minutes(1));
    }
    look();
}

void DiallingWatch::setApi(ContactNowApi *api)
{
    m_liveSince.clear();
    m_hasLooked = false;
    m_counts.setApi(api);
}

void DiallingWatch::look()
{
    const QList<Alarm> now = m_minutes > 0 ? found() : QList<Alarm>();
    QStringList news;
    for (const Alarm &alarm : now) {
        if (m_hasLooked && !m_alarms.contains(alarm))
            news.append(sentence(alarm));
    }
    // An account whose list has not come yet has no tables.
    m_hasLooked = m_board.rowCount() > 0;
    if (now == m_alarms)
        return;
    m_alarms = now;
    Q_EMIT changed();
    if (!news.isEmpty())
        Q_EMIT raised(news);
}

QList<DiallingWatch::Alarm> DiallingWatch::found()
{
    const QDateTime now = m_clock();
    const QHash<QString, int> calls = callsByTable();
    QList<Alarm> alarms;
    QHash<QString, QDateTime> liveSince;
    for (int row = 0; row < m_board.rowCount(); ++row) {
        const QString table = m_board.index(row, CampaignBoard::TableColumn).data().toString();
        const QModelIndex live = m_board.index(row, CampaignBoard::LiveColumn);
        if (live.data(CampaignBoard::IdleRole).toBool())
            alarms.append({table, false});
        if (live.data(CampaignBoard::SortRole).toInt() == 0)
            continue;
        const QDateTime since = m_liveSince.value(table, now);
        liveSince.insert(table, since);
        const bool isLongEnough = since.addSecs(60 * m_minutes) <= m_counts.countedAt();
        if (m_counts.calls() && isLongEnough && calls.value(table.toCaseFolded()) == 0)
            alarms.append({table, true});
    }
    m_liveSince = liveSince;
    return alarms;
}

QHash<QString, int> DiallingWatch::callsByTable() const
{
    QHash<QString, int> result;
    if (!m_counts.calls())
        return result;
    for (auto count = m_counts.calls()->cbegin(); count != m_counts.calls()->cend(); ++count) {
        const int row = m_datasets.rowOf(count.key());
        if (row >= 0)
            result[m_datasets.dataset(row)[Dataset::ImportTable].toCaseFolded()] += count.value();
    }
    return result;
}

QString DiallingWatch::sentence(const Alarm &alarm) const
{
    return alarm.isLive
               ? tr("%1 is LIVE, and has not been dialled for %Ln minute(s).", nullptr, m_minutes)
                     .arg(visibleText(alarm.table))
               : tr("No dataset of %1 is LIVE, so nothing in it is dialled.")
                     .arg(visibleText(alarm.table));
}

QStringList DiallingWatch::sentences() const
{
    QStringList result;
    for (const Alarm &alarm : m_alarms)
        result.append(sentence(alarm));
    return result;
}

QString DiallingWatch::summary() const
{
    if (m_alarms.isEmpty())
        return {};
    if (m_alarms.size() == 1)
        return tr("%1 is not dialled").arg(visibleText(m_alarms.first().table));
    return tr("%Ln campaign table(s) are not dialled", nullptr, static_cast<int>(m_alarms.size()));
}
