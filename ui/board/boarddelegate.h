// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

/// Paints the cells of a CampaignBoard, perhaps through a proxy that keeps the columns.
class BoardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};
