// SPDX-License-Identifier: MIT
#pragma once

#include "ui/table/celldelegate.h"

/// Every other column as text: what was staged in bold, with the old value struck out beside it.
class TextDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

    /// Whether \a editor has another text than it began with, typed or set by an assistive program.
    static bool isChanged(const QWidget &editor);
    /// Ids and counts, which are compared digit by digit.
    static bool isRightAligned(int column);

protected:
    void fillEditor(QWidget &editor, const QString &raw) const override;
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;

private:
    static void paintLock(QPainter &painter, const QStyleOptionViewItem &option);
    static void paintStaged(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index);
};
