// SPDX-License-Identifier: MIT
#include "models/dialfirst/dialfirstorder.h"

#include "models/datasets/visibletext.h"

#include <QLocale>

void DialFirstOrder::setPlan(const DialFirstPlan &plan)
{
    if (DialFirstPlan({}, m_items).datasets() == plan.datasets())
        return; // how far the run is with them is not shown here
    beginResetModel();
    m_items = plan.items();
    endResetModel();
}

int DialFirstOrder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int DialFirstOrder::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DialFirstOrder::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DialFirstItem &item = m_items.at(index.row());
    if (role == WantedRole)
        return item.isWanted;
    if (role == ShareRole) {
        const auto priority = DatasetPriority::parse(item.priority);
        return priority ? QVariant(double(*priority) / DatasetPriority::highest) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RankColumn:
        return QLocale().toString(index.row() + 1);
    case DescriptionColumn:
        return visibleText(item.description);
    case DatasetColumn:
        return item.dataset;
    default:
        return visibleText(item.priority);
    }
}

QVariant DialFirstOrder::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn:
        return tr("Place");
    case DescriptionColumn:
        return tr("Description");
    case DatasetColumn:
        return tr("Dataset");
    default:
        return tr("Priority");
    }
}
