// SPDX-License-Identifier: MIT
#pragma once

#include "ui/table/celldelegate.h"

/// The status as a pill; edited with a list of the three words.
class StatusDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

protected:
    void fillEditor(QWidget &editor, const QString &raw) const override;
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;
};
