// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/listdelegate.h"

/// Paints the cells of a HistoryModel.
class HistoryDelegate : public ListDelegate
{
    Q_OBJECT

public:
    using ListDelegate::ListDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const Theme &theme,
                   Qt::LayoutDirection direction, const QModelIndex &index) const override;
};
