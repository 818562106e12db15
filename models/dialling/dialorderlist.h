// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialling/dialorder.h"

#include <QAbstractTableModel>

/// One side of a dial order: what is LIVE, the next one first, or what is on HOLD beside it. Rows
/// can be dragged to another place, and from one side to the other: that stages it.
class DialOrderList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Side { Live, OnHold };
    enum Column {
        PlaceColumn, ///< empty on HOLD
        DescriptionColumn,
        DatasetColumn,
        PriorityColumn,
        CallsColumn, ///< in the last minutes; empty where that is not known
        BasisColumn, ///< whether its place is known or guessed; empty on HOLD
    };
    Q_ENUM(Column)
    static constexpr int ColumnCount = BasisColumn + 1;
    enum Role {
        IdRole = Qt::UserRole + 1, ///< the dataset's id
        StagedRole,   ///< bool: its status or priority is staged; in the priority's column, that is
        ShareRole,    ///< double: the priority as a part of the highest; invalid where it is none
        DoubtfulRole, ///< bool: the dialler may not follow its priority yet
    };
    Q_ENUM(Role)

    /// \a order must outlive the list.
    DialOrderList(DialOrder &order, Side side, QObject *parent = nullptr);

    /// Outbound calls by dataset id, or nothing where they are not known.
    void setCalls(const std::optional<QHash<QString, int>> &calls);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// Only what was dragged from the same order: an id means another dataset elsewhere.
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// What was dropped is staged.
    void dropped(const QStringList &datasets);
    /// What was dropped could not be staged; a sentence on why.
    void refused(const QString &sentence);

private:
    const QList<DialOrder::Item> &listed() const;
    void update();
    std::optional<QStringList> dragged(const QMimeData *data) const;
    QByteArray origin() const;
    QString text(const DialOrder::Item &item, int row, int column) const;
    static QString basis(const DialOrder::Item &item);
    static QString basisInWords(const DialOrder::Item &item);

    DialOrder &m_order;
    const Side m_side;
    QList<DialOrder::Item> m_items;
    std::optional<QHash<QString, int>> m_calls;
};
