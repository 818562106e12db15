// SPDX-License-Identifier: MIT
#include "models/dialling/dialorder.h"

#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "models/dialling/priorityspread.h"
#include "models/history/changehistory.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace {

qint64 numberOr(const QString &text, qint64 otherwise)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

/// Among those of one priority: what the history does not know of went LIVE before it began, what
/// is not LIVE yet comes last.
auto turn(const DialOrder::Item &item)
{
    return std::tuple(!item.isLiveNow, item.wentLive ? item.wentLive->entry : 0,
                      numberOr(item.dataset, 0), item.dataset);
}

bool isCalledBefore(const DialOrder::Item &a, const DialOrder::Item &b)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 ofA = numberOr(a.priority, none);
    const qint64 ofB = numberOr(b.priority, none);
    return ofA == ofB ? turn(a) < turn(b) : ofA > ofB;
}

} // namespace

DialOrder::DialOrder(const DatasetModel &datasets, StagedEdits &edits, ChangeHistory &history,
                     QObject *parent)
    : QObject(parent)
    , m_datasets(datasets)
    , m_edits(edits)
    , m_history(history)
    , m_look([this] { look(); })
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&datasets, signal, this, &DialOrder::lookSoon);
    connect(&datasets, &QAbstractItemModel::dataChanged, this, &DialOrder::lookSoon);
    connect(&datasets, &QAbstractItemModel::modelReset, this, &DialOrder::lookSoon);
    connect(&history, &ChangeHistory::settled, this, [this](const QList<HistoryEntry> &changes) {
        for (const HistoryEntry &change : changes) {
            if (m_wentLive)
                GoingLive::note(*m_wentLive, change);
        }
        lookSoon();
    });
    connect(&history, &ChangeHistory::ownerChanged, this, [this] {
        m_wentLive.reset();
        lookSoon();
    });
}

void DialOrder::setLooking(bool looks)
{
    m_isLooking = looks;
    look();
}

void DialOrder::setTable(const QString &table)
{
    m_table = table;
    look();
}

void DialOrder::lookSoon()
{
    if (m_isLooking)
        m_look.soon();
}

void DialOrder::look()
{
    if (!m_isLooking)
        return;
    if (!m_wentLive)
        m_wentLive = GoingLive::in(m_history);
    QList<Item> live;
    QList<Item> onHold;
    const QString table = m_table.toCaseFolded();
    QByteArray lastName; // most names come many times in a row
    bool isHere = false;
    for (int row = 0; row < m_datasets.rowCount(); ++row) {
        const Dataset &listed = m_datasets.dataset(row);
        if (const QByteArrayView name = listed.utf8(Dataset::ImportTable); name != lastName) {
            lastName = name.toByteArray();
            isHere = listed[Dataset::ImportTable].toCaseFolded() == table;
        }
        if (!isHere || m_datasets.isListedTwice(listed.id()))
            continue;
        const Dataset staged = m_datasets.effectiveDataset(row);
        const QString status = staged[Dataset::Status];
        if (status == DatasetStatus::live)
            live.append(item(listed, staged));
        else if (status == DatasetStatus::hold)
            onHold.append(item(listed, staged));
    }
    std::sort(live.begin(), live.end(), isCalledBefore);
    std::sort(onHold.begin(), onHold.end(), isCalledBefore);
    if (live == m_live && onHold == m_onHold)
        return;
    m_live = live;
    m_onHold = onHold;
    Q_EMIT changed();
}

DialOrder::Item DialOrder::item(const Dataset &listed, const Dataset &staged) const
{
    Item item;
    item.dataset = listed.id();
    item.description = staged[Dataset::Description];
    item.priority = staged[Dataset::Priority];
    item.isStatusStaged = m_edits.find(item.dataset, Dataset::Status);
    item.isPriorityStaged = m_edits.find(item.dataset, Dataset::Priority);
    item.isLiveNow = listed[Dataset::Status] == DatasetStatus::live;
    if (const auto known = m_wentLive->constFind(item.dataset);
        item.isLiveNow && known != m_wentLive->cend())
        item.wentLive = *known;
    return item;
}

QString DialOrder::move(const QStringList &datasets, int place)
{
    QList<Item> order;
    QList<Item> moved;
    for (const QString &dataset : datasets) {
        for (const QList<Item> *list : {&m_live, &m_onHold}) {
            const auto found =
                std::find_if(list->cbegin(), list->cend(),
                             [&dataset](const Item &item) { return item.dataset == dataset; });
            if (found != list->cend())
                moved.append(*found);
        }
    }
    for (qsizetype i = 0; i <= m_live.size(); ++i) {
        if (i == place)
            order += moved;
        if (i < m_live.size() && !datasets.contains(m_live.at(i).dataset))
            order.append(m_live.at(i));
    }

    QList<Item> byTurn = order;
    std::sort(byTurn.begin(), byTurn.end(),
              [](const Item &a, const Item &b) { return turn(a) < turn(b); });
    QHash<QString, int> ranks;
    for (const Item &item : std::as_const(byTurn))
        ranks.insert(item.dataset, static_cast<int>(ranks.size()));
    QList<PrioritySpread::Place> places;
    for (const Item &item : std::as_const(order))
        places.append({item.priority, ranks.value(item.dataset), datasets.contains(item.dataset)});
    const QStringList priorities = PrioritySpread::over(places);
    if (priorities.size() != order.size())
        return tr("There are not enough priorities from 0 to 90 for that order.");

    QList<Intention> intentions;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QString &dataset = order.at(i).dataset;
        if (datasets.contains(dataset))
            intentions.append({dataset, DatasetColumn::of(Dataset::Status), DatasetStatus::live});
        if (order.at(i).priority != priorities.at(i))
            intentions.append({dataset, DatasetColumn::of(Dataset::Priority), priorities.at(i)});
    }
    return stage(intentions);
}

QString DialOrder::hold(const QStringList &datasets)
{
    QList<Intention> intentions;
    for (const QString &dataset : datasets)
        intentions.append({dataset, DatasetColumn::of(Dataset::Status), DatasetStatus::hold});
    return stage(intentions);
}

QString DialOrder::stage(const QList<Intention> &intentions)
{
    const StagingReport report = Intentions::stageAll(intentions, m_datasets, m_edits);
    if (!report.unknownDatasets.isEmpty())
        return tr("Dataset %1 is no longer in the list.").arg(report.unknownDatasets.first());
    look();
    return report.reason;
}
