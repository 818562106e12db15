// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/pacedcall.h"

#include <QAbstractTableModel>

#include <optional>

class Dataset;
class DatasetModel;

/// How the campaign tables of an account stand: a row each, in the order of their names.
///
/// Counts what the server lists, not what is staged. As in a filter, case does not tell names
/// apart. Datasets whose table is not known are left out.
class CampaignBoard : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TableColumn,
        DiallingColumn, ///< says so where nothing is dialled that could be
        LiveColumn,
        HoldColumn,
        ExpiredColumn,
        RecordsColumn,     ///< of all datasets whose reccount is a number; empty where none is
        TopPriorityColumn, ///< the highest priority of a LIVE dataset; empty where none is LIVE
    };
    Q_ENUM(Column)
    static constexpr int ColumnCount = TopPriorityColumn + 1;
    enum Role {
        FilterRole = Qt::UserRole + 1, ///< the expression for the datasets that the cell counts
        IdleRole,                      ///< bool: the table has datasets on HOLD, and none is LIVE
        SortRole, ///< what to sort by: a number, or invalid where there is none
    };
    Q_ENUM(Role)

    /// \a datasets must outlive the board.
    explicit CampaignBoard(const DatasetModel &datasets, QObject *parent = nullptr);

    /// Counts from now on, as it does from the start, or only when somebody looks again.
    void setCounting(bool counts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        bool isIdle() const { return live == 0 && hold > 0; }
        void add(const Dataset &dataset);
        void add(const Row &other);

        QString table;
        int live = 0;
        int hold = 0;
        int expired = 0;
        std::optional<qint64> records;
        std::optional<int> topPriority;
    };

    void countSoon();
    void count();
    QList<Row> counted() const;
    QVariant number(int row, int column) const;
    static QString filter(const Row &row, int column);

    const DatasetModel &m_datasets;
    PacedCall m_count;
    bool m_isCounting = true;
    bool m_isOutOfDate = false;
    QList<Row> m_rows;
};
