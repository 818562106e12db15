// SPDX-License-Identifier: MIT
#include "ui/dialfirst/orderdelegate.h"

#include "models/dialfirst/dialfirstorder.h"
#include "ui/look/cells.h"
#include "ui/look/look.h"

void OrderDelegate::paintCell(QPainter &painter, const QRect &rect, const Theme &theme,
                              Qt::LayoutDirection direction, const QModelIndex &index) const
{
    const bool isWanted = index.data(DialFirstOrder::WantedRole).toBool();
    const QString text = index.data().toString();
    const QFont font = Look::font(Look::Body, isWanted ? QFont::DemiBold : QFont::Normal);
    if (index.column() == DialFirstOrder::PriorityColumn) {
        const QVariant share = index.data(DialFirstOrder::ShareRole);
        return Cells::withBar(painter, rect, text,
                              share.isValid() ? std::optional(share.toDouble()) : std::nullopt,
                              font, Theme::Text, theme, direction);
    }
    const bool isDescription = index.column() == DialFirstOrder::DescriptionColumn;
    Cells::text(painter, rect, text, font,
                theme[isWanted || isDescription ? Theme::Text : Theme::SecondaryText], direction,
                isDescription ? Qt::AlignLeft : Qt::AlignRight);
}
