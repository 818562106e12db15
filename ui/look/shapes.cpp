// SPDX-License-Identifier: MIT
#include "ui/look/shapes.h"

#include <QPainter>
#include <QPainterPath>

void Shapes::box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground,
                 const QColor &edge, qreal edgeWidth)
{
    const qreal inset = edge.isValid() ? edgeWidth / 2 : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void Shapes::bar(QPainter &painter, const QRectF &rect, qreal fraction, const QColor &track,
                 const QColor &fill)
{
    const qreal radius = rect.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPainterPath whole;
    whole.addRoundedRect(rect, radius, radius);
    painter.fillPath(whole, track);
    if (fraction > 0) {
        QPainterPath part;
        part.addRoundedRect(rect.adjusted(0, 0, (fraction - 1) * rect.width(), 0), radius, radius);
        // Only a narrow fill would reach out of the round end; to intersect paths takes long.
        const bool isNarrow = fraction * rect.width() < rect.height();
        painter.fillPath(isNarrow ? whole.intersected(part) : part, fill);
    }
    painter.restore();
}
