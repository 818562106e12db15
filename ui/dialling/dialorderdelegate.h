// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/listdelegate.h"

/// The cells of a dial order: priorities with their bars, marks on what is staged, guessed or in
/// doubt.
class DialOrderDelegate : public ListDelegate
{
    Q_OBJECT

public:
    using ListDelegate::ListDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const Theme &theme,
                   Qt::LayoutDirection direction, const QModelIndex &index) const override;
};
