// SPDX-License-Identifier: MIT
#include "models/datasets/campaignboard.h"

#include "models/contactnow/utf8repair.h"
#include "models/datasets/datasetmodel.h"
#include "models/datasets/filterexpression.h"
#include "models/datasets/textorder.h"

#include <QLocale>

#include <algorithm>

void CampaignBoard::Row::add(const Dataset &dataset)
{
    const QByteArrayView status = dataset.utf8(Dataset::Status);
    const bool isLive = status == DatasetStatus::live;
    live += isLive ? 1 : 0;
    hold += status == DatasetStatus::hold ? 1 : 0;
    expired += status == DatasetStatus::expired ? 1 : 0;
    bool isNumber = false;
    const qint64 count = dataset.utf8(Dataset::RecordCount).toLongLong(&isNumber);
    if (isNumber)
        records = records.value_or(0) + count;
    const int priority = dataset.utf8(Dataset::Priority).toInt(&isNumber);
    if (isLive && isNumber)
        topPriority = std::max(topPriority.value_or(priority), priority);
}

void CampaignBoard::Row::add(const Row &other)
{
    live += other.live;
    hold += other.hold;
    expired += other.expired;
    if (other.records)
        records = records.value_or(0) + *other.records;
    if (other.topPriority)
        topPriority = std::max(topPriority.value_or(*other.topPriority), *other.topPriority);
}

CampaignBoard::CampaignBoard(const DatasetModel &datasets, QObject *parent)
    : QAbstractTableModel(parent)
    , m_datasets(datasets)
    , m_count([this] { count(); })
{
    connect(&datasets, &QAbstractItemModel::dataChanged, this, &CampaignBoard::countSoon);
    connect(&datasets, &QAbstractItemModel::rowsInserted, this, &CampaignBoard::countSoon);
    connect(&datasets, &QAbstractItemModel::rowsRemoved, this, &CampaignBoard::countSoon);
    connect(&datasets, &QAbstractItemModel::modelReset, this, &CampaignBoard::countSoon);
    count();
}

void CampaignBoard::setCounting(bool counts)
{
    m_isCounting = counts;
    if (m_isCounting && m_isOutOfDate)
        count();
}

void CampaignBoard::countSoon()
{
    m_isOutOfDate = true;
    m_count.soon();
}

void CampaignBoard::count()
{
    if (!m_isCounting)
        return;
    m_isOutOfDate = false;
    const QList<Row> now = counted();
    const bool sameTables =
        std::equal(now.cbegin(), now.cend(), m_rows.cbegin(), m_rows.cend(),
                   [](const Row &a, const Row &b) { return a.table == b.table; });
    if (sameTables) {
        m_rows = now;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = now;
    endResetModel();
}

QList<CampaignBoard::Row> CampaignBoard::counted() const
{
    // By spelling first, since folding each name takes longer than all the counting.
    QHash<QByteArrayView, size_t> places;
    std::vector<Row> spellings;
    for (const Dataset &dataset : m_datasets.datasets()) {
        const QByteArrayView table = dataset.utf8(Dataset::ImportTable);
        const auto known = places.constFind(table);
        const size_t place = known != places.cend() ? *known : spellings.size();
        if (place == spellings.size()) {
            places.insert(table, place);
            spellings.push_back({textFromUtf8(table)});
        }
        spellings[place].add(dataset);
    }
    QHash<QString, Row> rows;
    for (const Row &spelling : spellings) {
        if (spelling.table.isEmpty())
            continue;
        Row &row = rows[spelling.table.toCaseFolded()];
        if (row.table.isEmpty())
            row.table = spelling.table;
        row.add(spelling);
    }
    QList<Row> result = rows.values();
    const QCollator collator = textOrder();
    std::sort(result.begin(), result.end(), [&collator](const Row &a, const Row &b) {
        const int order = collator.compare(a.table, b.table);
        return order == 0 ? a.table < b.table : order < 0;
    });
    return result;
}

int CampaignBoard::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CampaignBoard::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignBoard::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TableColumn)
            return row.table;
        if (index.column() == DiallingColumn)
            return row.isIdle() ? tr("nothing is dialled") : QString();
        if (const QVariant value = number(index.row(), index.column()); value.isValid())
            return QLocale().toString(value.toLongLong());
        return QString();
    case Qt::ToolTipRole:
        if (row.isIdle() && index.column() == DiallingColumn)
            return tr("No dataset of %1 is LIVE, so nothing in it is dialled.").arg(row.table);
        return data(index, Qt::DisplayRole);
    case FilterRole:
        return filter(row, index.column());
    case IdleRole:
        return row.isIdle();
    case SortRole:
        return number(index.row(), index.column());
    default:
        return {};
    }
}

QVariant CampaignBoard::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section > DiallingColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter); // above their numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TableColumn:
        return tr("Campaign table");
    case LiveColumn:
        return tr("Live");
    case HoldColumn:
        return tr("Hold");
    case ExpiredColumn:
        return tr("Expired");
    case RecordsColumn:
        return tr("Records");
    case TopPriorityColumn:
        return tr("Highest live priority");
    case DiallingColumn:
        return tr("Dialling");
    default:
        return {};
    }
}

QVariant CampaignBoard::number(int row, int column) const
{
    const Row &counts = m_rows.at(row);
    switch (column) {
    case TableColumn:
        return row; // they stand in the order of their names
    case LiveColumn:
        return counts.live;
    case HoldColumn:
        return counts.hold;
    case ExpiredColumn:
        return counts.expired;
    case RecordsColumn:
        return counts.records ? QVariant(*counts.records) : QVariant();
    case TopPriorityColumn:
        return counts.topPriority ? QVariant(*counts.topPriority) : QVariant();
    default:
        return counts.isIdle() ? 0 : 1;
    }
}

QString CampaignBoard::filter(const Row &row, int column)
{
    using Expression = FilterExpression;
    Expression all;
    all.parts.push_back(Expression::where(Dataset::ImportTable, FilterTerm::Equals, row.table));
    const auto addStatus = [&all](QLatin1StringView word) {
        all.parts.push_back(Expression::where(Dataset::Status, FilterTerm::Has, word));
    };
    if (column == LiveColumn || (column == TopPriorityColumn && row.topPriority))
        addStatus(DatasetStatus::live);
    else if (column == HoldColumn || (column == DiallingColumn && row.isIdle()))
        addStatus(DatasetStatus::hold);
    else if (column == ExpiredColumn)
        addStatus(DatasetStatus::expired);
    if (column == TopPriorityColumn && row.topPriority)
        all.parts.push_back(Expression::where(Dataset::Priority, FilterTerm::Equals,
                                              QString::number(*row.topPriority)));
    return all.toString();
}
