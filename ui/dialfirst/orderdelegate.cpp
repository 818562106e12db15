// SPDX-License-Identifier: MIT
#include "ui/dialfirst/orderdelegate.h"

#include "models/dialfirst/dialfirstorder.h"
#include "ui/look/cells.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"

#include <QPainter>
#include <QStyle>

void OrderDelegate::paintCell(QPainter &painter, const QRect &rect, const Theme &theme,
                              Qt::LayoutDirection direction, const QModelIndex &index) const
{
    const bool isWanted = index.data(DialFirstOrder::WantedRole).toBool();
    const bool isDescription = index.column() == DialFirstOrder::DescriptionColumn;
    QRect place = rect;
    if (const QVariant share = index.data(DialFirstOrder::ShareRole);
        index.column() == DialFirstOrder::PriorityColumn && share.isValid()) {
        QRect bar(0, 0, Look::px(40), Look::px(4));
        bar.moveCenter(rect.center());
        bar.moveRight(rect.right());
        Shapes::bar(painter, QStyle::visualRect(direction, rect, bar), share.toDouble(),
                    theme[Theme::BarTrack], theme[Theme::BarLive]);
        place =
            QStyle::visualRect(direction, rect, rect.adjusted(0, 0, -bar.width() - Look::px(8), 0));
    }
    const bool stands =
        isWanted || isDescription || index.column() == DialFirstOrder::PriorityColumn;
    Cells::text(painter, place, index.data().toString(),
                Look::font(Look::Body, isWanted ? QFont::DemiBold : QFont::Normal),
                theme[stands ? Theme::Text : Theme::SecondaryText], direction,
                isDescription ? Qt::AlignLeft : Qt::AlignRight);
}
