// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/listdelegate.h"

/// The cells of a DialFirstOrder: what was asked for stands out, priorities have a bar.
class OrderDelegate : public ListDelegate
{
    Q_OBJECT

public:
    using ListDelegate::ListDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const Theme &theme,
                   Qt::LayoutDirection direction, const QModelIndex &index) const override;
};
