// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialfirst/dialfirstplan.h"

#include <QAbstractTableModel>

/// In which order a dialler is expected to call datasets after a run: a row each, the next one
/// first.
class DialFirstOrder : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RankColumn, DescriptionColumn, DatasetColumn, PriorityColumn };
    Q_ENUM(Column)
    static constexpr int ColumnCount = PriorityColumn + 1;
    enum Role {
        WantedRole = Qt::UserRole + 1, ///< bool: it was asked for
        ShareRole, ///< double: the priority as a part of the highest; invalid where it is no number
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const DialFirstPlan &plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<DialFirstItem> m_items;
};
