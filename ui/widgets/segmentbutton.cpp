// SPDX-License-Identifier: MIT
#include "ui/widgets/segmentbutton.h"

#include "ui/look/look.h"
#include "ui/look/shapes.h"
#include "ui/look/statusmark.h"

#include <QPainter>
#include <QStyle>

SegmentButton::SegmentButton(Place place, Tone tone, const QString &status, const QString &text,
                             QWidget *parent)
    : QAbstractButton(parent)
    , m_place(place)
    , m_tone(tone)
    , m_status(status)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void SegmentButton::setCount(const QString &count)
{
    m_count = count;
    setAccessibleName(tr("%1, %2", "status, how many").arg(text(), count));
    updateGeometry();
    update();
}

QSize SegmentButton::sizeHint() const
{
    // As wide as when it is chosen, so that choosing moves nothing.
    int width = 2 * Look::px(12) + QFontMetrics(labelFont(true)).horizontalAdvance(text());
    if (!m_status.isEmpty())
        width += StatusMark::glyphSize() + Look::px(5);
    if (!m_count.isEmpty())
        width += Look::px(8) + QFontMetrics(Look::font(Look::Body)).horizontalAdvance(m_count);
    return QSize(width, Look::px(28));
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    paintGround(painter, theme);

    const QFont font = labelFont(isChecked());
    const QFont countFont = Look::font(Look::Body);
    const int text = QFontMetrics(font).horizontalAdvance(this->text());
    const int glyph = m_status.isEmpty() ? 0 : StatusMark::glyphSize() + Look::px(5);
    const int count =
        m_count.isEmpty() ? 0 : QFontMetrics(countFont).horizontalAdvance(m_count) + Look::px(8);
    int x = (width() - glyph - text - count) / 2;
    const auto take = [this, &x](int width) {
        const QRect part(x, 0, width, height());
        x += width;
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    if (glyph > 0) {
        QRect square(0, 0, StatusMark::glyphSize(), StatusMark::glyphSize());
        const QRect room = take(glyph);
        square.moveCenter(room.center());
        if (layoutDirection() == Qt::LeftToRight)
            square.moveLeft(room.left());
        else
            square.moveRight(room.right());
        StatusMark::paintGlyph(painter, square, m_status, glyphColour(theme));
    }
    const bool toned = m_tone == StatusTone;
    const Theme::Role calm = toned ? Theme::SecondaryText : Theme::Text;
    QColor ink = theme[isEnabled() ? calm : Theme::DisabledText];
    if (toned && isChecked() && isEnabled())
        ink = theme.status(m_status).text;
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(take(text), Look::textFlags(layoutDirection()), this->text());
    painter.setPen(theme[!isEnabled()  ? Theme::DisabledText
                         : isChecked() ? Theme::Text
                                       : Theme::SecondaryText]);
    painter.setFont(countFont);
    painter.drawText(take(count), Look::textFlags(layoutDirection(), Qt::AlignRight), m_count);
}

QFont SegmentButton::labelFont(bool chosen) const
{
    if (m_tone == StatusTone)
        return Look::font(Look::Caption, QFont::DemiBold);
    return Look::font(Look::Body, chosen ? QFont::DemiBold : QFont::Normal);
}

QColor SegmentButton::glyphColour(const Theme &theme) const
{
    if (!isEnabled())
        return theme[Theme::DisabledText];
    if (m_tone == StatusTone && !isChecked())
        return theme[Theme::SecondaryText];
    return theme.status(m_status).text;
}

void SegmentButton::paintGround(QPainter &painter, const Theme &theme) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int radius = Look::px(4);
    // The box reaches out on the sides where the next segment is: only outer corners are round.
    const int before = m_place == First ? 0 : radius;
    const int after = m_place == Last ? 0 : radius;
    const QRect box =
        mirrored ? rect().adjusted(-after, 0, before, 0) : rect().adjusted(-before, 0, after, 0);
    QColor ground = theme[Theme::Button];
    if (isChecked() && isEnabled())
        ground = m_tone == StatusTone ? theme.status(m_status).ground : theme[Theme::SelectedRow];
    else if (underMouse() && isEnabled())
        ground = Theme::mix(ground, theme[Theme::Text], 0.05);
    Shapes::box(painter, box, radius, ground, theme[Theme::StrongLine]);

    if (isChecked() && isEnabled() && m_tone == AccentTone) {
        const int first = m_place == First ? 1 : 0;
        const int last = m_place == Last ? 1 : 0;
        painter.fillRect(mirrored ? last : first, height() - 3, width() - first - last, 2,
                         theme[Theme::Accent]);
    }
    if (m_place != Last)
        painter.fillRect(mirrored ? 0 : width() - 1, 1, 1, height() - 2,
                         theme[m_tone == StatusTone ? Theme::StrongLine : Theme::Line]);
    if (hasFocus())
        Shapes::box(painter, rect(), radius, {}, theme[Theme::Accent], 2);
}
