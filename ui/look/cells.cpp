// SPDX-License-Identifier: MIT
#include "ui/look/cells.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"

#include <QPainter>
#include <QStyle>

void Cells::text(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                 const QColor &colour, Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        rect, Look::textFlags(direction, alignment),
        QFontMetrics(font).elidedText(Look::oneLine(text), Qt::ElideRight, rect.width()));
}

void Cells::marked(QPainter &painter, const QRect &rect, const Mark &mark, const QString &word,
                   const Theme &theme, Qt::LayoutDirection direction)
{
    const QRect icon(rect.left(), rect.top(), Look::px(14), rect.height());
    const QRect beside = rect.adjusted(icon.width() + Look::px(6), 0, 0, 0);
    Icons::paint(painter, QStyle::visualRect(direction, rect, icon), mark.icon, theme[mark.role]);
    text(painter, QStyle::visualRect(direction, rect, beside), word, Look::font(Look::Body),
         theme[mark.role], direction);
}

void Cells::withBar(QPainter &painter, const QRect &rect, const QString &number,
                    std::optional<double> share, const QFont &font, Theme::Role role,
                    const Theme &theme, Qt::LayoutDirection direction)
{
    QRect bar(0, 0, Look::px(40), Look::px(4));
    bar.moveCenter(rect.center());
    bar.moveRight(rect.right());
    if (share)
        Shapes::bar(painter, QStyle::visualRect(direction, rect, bar), *share,
                    theme[Theme::BarTrack], theme[Theme::BarLive]);
    const QRect before = rect.adjusted(0, 0, -bar.width() - Look::px(8), 0);
    text(painter, QStyle::visualRect(direction, rect, before), number, font, theme[role], direction,
         Qt::AlignRight);
}
