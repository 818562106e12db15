// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractProxyModel>

#include <vector>

/// Shows some rows of a flat model, in an order of its own. Which ones is for subclasses to say.
///
/// Whatever happens to the source, each row here goes on to stand for the same source row: removed
/// rows go, rows that come are not shown until a subclass shows them, and where the source moves
/// its rows nothing happens here.
class RowIndexProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// \a source must be a table and outlive the proxy.
    explicit RowIndexProxy(QAbstractItemModel &source, QObject *parent = nullptr);

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    /// Rows are numbered as they stand here.
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

protected:
    bool isShown(int sourceRow) const { return m_places[static_cast<size_t>(sourceRow)] >= 0; }
    /// Shows \a sourceRows, each at most once, and no others. Announces as little as will do: at
    /// most one run of inserted rows, one change of layout, and one run of removed rows, in that
    /// order. Only so do views and selections learn of everything at a cost that does not grow with
    /// the number of gaps.
    void show(const std::vector<int> &sourceRows);
    /// Shows \a sourceRows, which are hidden, after the others.
    void append(const std::vector<int> &sourceRows);

private:
    void connectSource();
    void permute(const std::vector<int> &target);
    void remove(size_t first, size_t count);
    void numberPlaces();
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                       const QList<int> &roles);
    void onRowsInserted(int first, int last);
    void onRowsAboutToBeRemoved(int first, int last);
    void onRowsRemoved(int first, int last);
    void holdRows();
    void releaseRows();

    QAbstractItemModel &m_source;
    std::vector<int> m_rows;   // source rows by row
    std::vector<int> m_places; // rows by source row, -1 where it is hidden
    std::vector<QPersistentModelIndex> m_held;
};
