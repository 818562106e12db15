// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/samplelist.h"

#include <QAbstractTableModel>

#include <vector>

/// A dataset as one would write it down first.
struct PlainDataset
{
    QString dataset;
    QString qid;
    QString status;
    QString priority;
    QString description;
    QString notes;
    QString callbacks;
    QString crmAccount;
    QString crmCampaign;
    QString locked;
    QString loadDate;
    QString sourceFile;
    QString importTable;
    QString campaign;

    const QString &value(int column) const;
};

/// A table over them, in the way of Qt's examples.
class PlainModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole + 1; ///< numbers as numbers

    using QAbstractTableModel::QAbstractTableModel;

    void setDatasets(std::vector<PlainDataset> datasets);
    const std::vector<PlainDataset> &datasets() const { return m_datasets; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<PlainDataset> m_datasets;
};
