// SPDX-License-Identifier: MIT
#include "models/datasets/campaignboard.h"

#include "models/datasets/datasetmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    QMap<QString, Row> rows;
    for (const Dataset &dataset : m_datasets.datasets()) {
        const QString &table = dataset[Dataset::ImportTable];
        if (table.isEmpty())
            continue;
        Row &row = rows[table];
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
    const QList<Row> counted = rows.values();
    const bool sameTables =
        std::equal(counted.cbegin(), counted.cend(), m_rows.cbegin(), m_rows.cend(),
                   [](const Row &now, const Row &before) { return now.table == before.table; });
    if (!sameTables)
        beginResetModel();
    m_rows = counted;
    if (!sameTables)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CampaignBoard::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CampaignBoard::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TopPriorityColumn + 1;
}

QVariant CampaignBoard::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isIdle = row.live == 0 && row.hold > 0;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return isIdle && index.column() == LiveColumn
                   ? tr("No dataset of %1 is LIVE, so nothing in it is dialled.").arg(row.table)
                   : text(row, index.column());
    case FilterRole:
        return filter(row, index.column());
    case IdleRole:
        return isIdle;
    default:
        return {};
    }
}

QVariant CampaignBoard::headerData(int section, Qt::Orientation orientation, int role) const
{
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
    default:
        return {};
    }
}

QString CampaignBoard::text(const Row &row, int column)
{
    const QLocale locale;
    switch (column) {
    case TableColumn:
        return row.table;
    case LiveColumn:
        return locale.toString(row.live);
    case HoldColumn:
        return locale.toString(row.hold);
    case ExpiredColumn:
        return locale.toString(row.expired);
    case RecordsColumn:
        return row.records ? locale.toString(*row.records) : QString();
    case TopPriorityColumn:
        return row.topPriority ? locale.toString(*row.topPriority) : QString();
    default:
        return {};
    }
}

QString CampaignBoard::filter(const Row &row, int column)
{
    const QString table = u"table=\"%1\""_s.arg(QString(row.table).replace(u'"', u"\\\""_s));
    switch (column) {
    case LiveColumn:
        return table + u" live"_s;
    case HoldColumn:
        return table + u" hold"_s;
    case ExpiredColumn:
        return table + u" expired"_s;
    case TopPriorityColumn:
        return row.topPriority ? table + u" live priority=%1"_s.arg(*row.topPriority) : table;
    default:
        return table;
    }
}
