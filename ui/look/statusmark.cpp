// SPDX-License-Identifier: MIT
#include "ui/look/statusmark.h"

#include "models/datasets/dataset.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"

#include <QPainter>
#include <QStyle>

int StatusMark::glyphSize()
{
    return Look::px(8);
}

void StatusMark::paintGlyph(QPainter &painter, const QRectF &square, QStringView word,
                            const QColor &colour)
{
    const qreal unit = square.width() / 8;
    const QRectF body = square.adjusted(unit, unit, -unit, -unit);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (word == DatasetStatus::live) {
        painter.drawEllipse(body);
    } else if (word == DatasetStatus::hold) {
        painter.drawRect(QRectF(body.left(), body.top(), 2 * unit, body.height()));
        painter.drawRect(QRectF(body.right() - 2 * unit, body.top(), 2 * unit, body.height()));
    } else if (word == DatasetStatus::expired) {
        const qreal half = 0.75 * unit;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 2 * half, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(body.adjusted(half, half, -half, -half));
    }
    painter.restore();
}

QSize StatusMark::pillSize()
{
    return QSize(Look::px(76), Look::px(18));
}

void StatusMark::paintPill(QPainter &painter, const QRect &rect, const QString &word,
                           const Theme &theme, Qt::LayoutDirection direction)
{
    const Theme::Tone tone = theme.status(word);
    Shapes::box(painter, rect, Look::px(4), tone.ground, tone.edge);

    QRect glyph(rect.left() + Look::px(8), 0, glyphSize(), glyphSize());
    glyph.moveTop(rect.top() + (rect.height() - glyph.height()) / 2);
    paintGlyph(painter, QStyle::visualRect(direction, rect, glyph), word, tone.text);

    const QRect text(glyph.right() + 1 + Look::px(5), rect.top(), rect.right() - glyph.right(),
                     rect.height());
    painter.setPen(tone.text);
    painter.setFont(Look::font(Look::Small, QFont::DemiBold));
    painter.drawText(QStyle::visualRect(direction, rect, text), Look::textFlags(direction), word);
}

void StatusMark::paintPillIn(QPainter &painter, const QRect &cell, const QString &word,
                             const Theme &theme, Qt::LayoutDirection direction)
{
    const QSize size = pillSize().boundedTo(cell.size());
    const QRect pill(cell.left(), cell.top() + (cell.height() - size.height()) / 2, size.width(),
                     size.height());
    paintPill(painter, QStyle::visualRect(direction, cell, pill), word, theme, direction);
}
