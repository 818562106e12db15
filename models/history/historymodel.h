// SPDX-License-Identifier: MIT
#pragma once

#include "models/history/changehistory.h"

#include <QAbstractTableModel>

/// The history of changes, a row each, the newest first, read as far as somebody looks.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        DatasetColumn,
        FieldColumn,
        BeforeColumn,
        AfterColumn,
        OutcomeColumn,
        UserColumn,
        DetailColumn,
    };
    Q_ENUM(Column)
    enum Role {
        OutcomeRole = Qt::UserRole + 1, ///< HistoryEntry::Outcome
        StatusRole, ///< the status word of the cell, where the field is the status
    };
    Q_ENUM(Role)

    /// Is empty before there is a query. \a history must outlive the model.
    explicit HistoryModel(ChangeHistory &history, QObject *parent = nullptr);

    /// Shows the entries of \a query, whose order and limit do not count.
    void setQuery(const HistoryQuery &query);
    HistoryQuery query() const { return m_query.value_or(HistoryQuery()); }
    const HistoryEntry &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void addNew();
    void update(const QList<HistoryEntry> &settled);
    static QString text(const HistoryEntry &entry, int column);

    ChangeHistory &m_history;
    std::optional<HistoryQuery> m_query;
    QList<HistoryEntry> m_entries; ///< ids downwards
    bool m_hasMore = true;
};
