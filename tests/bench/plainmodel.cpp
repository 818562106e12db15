// SPDX-License-Identifier: MIT
#include "tests/bench/plainmodel.h"

const QString &PlainDataset::value(int column) const
{
    switch (column) {
    case SampleList::Id:
        return dataset;
    case SampleList::QueueId:
        return qid;
    case SampleList::Status:
        return status;
    case SampleList::Priority:
        return priority;
    case SampleList::Description:
        return description;
    case SampleList::Notes:
        return notes;
    case SampleList::Callbacks:
        return callbacks;
    case SampleList::CrmAccount:
        return crmAccount;
    case SampleList::CrmCampaign:
        return crmCampaign;
    case SampleList::Locked:
        return locked;
    case SampleList::LoadDate:
        return loadDate;
    case SampleList::SourceFile:
        return sourceFile;
    case SampleList::ImportTable:
        return importTable;
    default:
        return campaign;
    }
}

void PlainModel::setDatasets(std::vector<PlainDataset> datasets)
{
    beginResetModel();
    m_datasets = std::move(datasets);
    endResetModel();
}

int PlainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_datasets.size());
}

int PlainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SampleList::FieldCount;
}

QVariant PlainModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != SortRole))
        return {};
    const QString &value = m_datasets[size_t(index.row())].value(index.column());
    if (role == SortRole) {
        switch (index.column()) {
        case SampleList::Id:
        case SampleList::QueueId:
        case SampleList::Priority:
        case SampleList::Locked:
        case SampleList::Campaign:
            return value.toInt();
        default:
            break;
        }
    }
    return value;
}

QVariant PlainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QString::fromLatin1(SampleList::wireName(SampleList::Field(section)));
}
