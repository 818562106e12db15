// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class Theme;

/// The cells of a ListTable: the ground of selected rows, margins, and a tool tip that never takes
/// a text for markup.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Paints what stands in \a rect, the cell without its margins.
    virtual void paintCell(QPainter &painter, const QRect &rect, const Theme &theme,
                           Qt::LayoutDirection direction, const QModelIndex &index) const = 0;
};
