// SPDX-License-Identifier: MIT
#include "ui/look/celltext.h"

#include "ui/look/look.h"

#include <QPainter>

void CellText::draw(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                    const QColor &colour, Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        rect, Look::textFlags(direction, alignment),
        QFontMetrics(font).elidedText(Look::oneLine(text), Qt::ElideRight, rect.width()));
}
