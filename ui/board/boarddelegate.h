// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/listdelegate.h"

/// Paints the cells of a CampaignBoard, perhaps through a proxy that keeps the columns.
class BoardDelegate : public ListDelegate
{
    Q_OBJECT

protected:
    void paintCell(QPainter &painter, const QRect &rect, const Theme &theme,
                   Qt::LayoutDirection direction, const QModelIndex &index) const override;
};
