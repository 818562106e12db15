// SPDX-License-Identifier: MIT
#pragma once

#include "ui/table/celldelegate.h"

/// The priority as a number and a bar, with a notch at the old value where it is staged.
class PriorityDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

    /// How full the bar is for \a text, 0 to 1; nothing where it is no number from 0 to 100.
    static std::optional<qreal> fullness(QStringView text);

protected:
    void fillEditor(QWidget &editor, const QString &raw) const override;
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;
};
