// SPDX-License-Identifier: MIT
#include "models/datasets/campaignboard.h"

#include "models/datasets/datasetmodel.h"
#include "models/datasets/filterexpression.h"
#include "models/datasets/textorder.h"

#include <QLocale>

#include <algorithm>

CampaignBoard::CampaignBoard(const DatasetModel &datasets, QObject *parent)
    : QAbstractTableModel(parent)
    , m_datasets(datasets)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CampaignBoard::count);
    const auto countSoon = [this] {
        m_soon.start();
    };
    connect(&datasets, &QAbstractItemModel::dataChanged, this, countSoon);
    connect(&datasets, &QAbstractItemModel::rowsInserted, this, countSoon);
    connect(&datasets, &QAbstractItemModel::rowsRemoved, this, countSoon);
    connect(&datasets, &QAbstractItemModel::modelReset, this, countSoon);
    count();
}

void CampaignBoard::count()
{
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
    QHash<QString, Row> rows;
    for (const Dataset &dataset : m_datasets.datasets()) {
        const QString &table = dataset[Dataset::ImportTable];
        if (table.isEmpty())
            continue;
        Row &row = rows[table.toCaseFolded()];
        if (row.table.isEmpty())
            row.table = table;
        const QString &status = dataset[Dataset::Status];
        row.hold += status == DatasetStatus::hold ? 1 : 0;
        row.expired += status == DatasetStatus::expired ? 1 : 0;
        bool isNumber = false;
        const qint64 records = dataset[Dataset::RecordCount].toLongLong(&isNumber);
        if (isNumber)
            row.records = row.records.value_or(0) + records;
        if (status != DatasetStatus::live)
            continue;
        ++row.live;
        const int priority = dataset[Dataset::Priority].toInt(&isNumber);
        if (isNumber)
            row.topPriority = std::max(row.topPriority.value_or(priority), priority);
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
