// SPDX-License-Identifier: MIT
#include "models/history/historymodel.h"

#include "models/datasets/fieldlabel.h"

#include <algorithm>

namespace {

constexpr int pageSize = 200;

} // namespace

HistoryModel::HistoryModel(ChangeHistory &history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
    connect(&history, &ChangeHistory::recorded, this, &HistoryModel::addNew);
    connect(&history, &ChangeHistory::settled, this, &HistoryModel::update);
}

void HistoryModel::setQuery(const HistoryQuery &query)
{
    beginResetModel();
    m_query = query;
    m_query->order = HistoryQuery::Order::NewestFirst;
    m_entries.clear();
    m_hasMore = true;
    endResetModel();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_query && m_hasMore;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    HistoryQuery query = *m_query;
    query.limit = pageSize;
    query.olderThan = m_entries.isEmpty() ? 0 : m_entries.last().id;
    const QList<HistoryEntry> page = m_history.entries(query);
    m_hasMore = page.size() == pageSize;
    if (page.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_entries += page;
    endInsertRows();
}

void HistoryModel::addNew()
{
    // Before the first look there is nothing that could be out of date.
    if (m_entries.isEmpty() && m_hasMore)
        return;
    HistoryQuery query = *m_query;
    query.newerThan = m_entries.isEmpty() ? 0 : m_entries.first().id;
    const QList<HistoryEntry> added = m_history.entries(query);
    if (added.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
    m_entries = added + m_entries;
    endInsertRows();
}

void HistoryModel::update(const QList<HistoryEntry> &settled)
{
    for (const HistoryEntry &entry : settled) {
        const auto found =
            std::lower_bound(m_entries.begin(), m_entries.end(), entry.id,
                             [](const HistoryEntry &each, qint64 id) { return each.id > id; });
        if (found == m_entries.end() || found->id != entry.id)
            continue;
        *found = entry;
        const int row = static_cast<int>(found - m_entries.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DetailColumn + 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    const bool isValue = index.column() == BeforeColumn || index.column() == AfterColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, index.column());
    case OutcomeRole:
        return QVariant::fromValue(entry.outcome);
    case StatusRole:
        return isValue && entry.field == Dataset::Status ? text(entry, index.column()) : QString();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case DatasetColumn:
        return tr("Dataset");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case OutcomeColumn:
        return tr("Outcome");
    case UserColumn:
        return tr("By");
    case DetailColumn:
        return tr("Details");
    default:
        return {};
    }
}

QString HistoryModel::text(const HistoryEntry &entry, int column)
{
    switch (column) {
    case TimeColumn:
        return entry.timeText();
    case DatasetColumn:
        return entry.dataset;
    case FieldColumn:
        return entry.field == Dataset::Id ? tr("New dataset") : fieldLabel(entry.field);
    case BeforeColumn:
        return entry.before;
    case AfterColumn:
        return entry.after;
    case OutcomeColumn:
        return HistoryEntry::label(entry.outcome);
    case UserColumn:
        return QStringList{entry.owner.user, entry.owner.profile}.join(QStringLiteral(", "));
    case DetailColumn:
        return entry.detail;
    default:
        return {};
    }
}
