// SPDX-License-Identifier: MIT
#include "ui/widgets/priorityslider.h"

#include "models/datasets/dataset.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"
#include "ui/look/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QWheelEvent>

namespace {

constexpr int scaleStep = 30;

} // namespace

PrioritySlider::PrioritySlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(DatasetPriority::lowest, DatasetPriority::highest);
    setPageStep(10);
}

void PrioritySlider::setOldValue(std::optional<int> value)
{
    m_oldValue = value;
    update();
}

void PrioritySlider::setHasValue(bool has)
{
    m_hasValue = has;
    update();
}

int PrioritySlider::overhang()
{
    return Look::px(8);
}

int PrioritySlider::grooveHeight()
{
    return Look::px(28);
}

QSize PrioritySlider::sizeHint() const
{
    return QSize(Look::px(196), minimumSizeHint().height());
}

QSize PrioritySlider::minimumSizeHint() const
{
    const QFontMetrics metrics(Look::font(Look::Small));
    return QSize(Look::px(120), grooveHeight() - Look::px(5) + metrics.height());
}

void PrioritySlider::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.rect.setHeight(grooveHeight());

    painter.setFont(Look::font(Look::Small));
    const QFontMetrics metrics(painter.font());
    const int tick = option.rect.center().y() + Look::px(7);
    for (int value = minimum(); value <= maximum(); value += scaleStep) {
        const int x = positionOf(value);
        const QString text = QLocale().toString(value);
        const int width = metrics.horizontalAdvance(text) + 2;
        painter.fillRect(x, tick, 1, Look::px(4), theme[Theme::StrongLine]);
        painter.setPen(theme[isEnabled() ? Theme::SecondaryText : Theme::DisabledText]);
        painter.drawText(QRect(x - width / 2, height() - metrics.height(), width, metrics.height()),
                         Qt::AlignCenter, text);
    }

    if (m_hasValue) {
        style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);
    } else {
        QRectF groove(overhang(), 0, width() - 2 * overhang(), Look::px(4));
        groove.moveTop((grooveHeight() - groove.height()) / 2);
        Shapes::bar(painter, groove, 0, theme[Theme::StrongLine], {});
    }
    if (m_oldValue && m_oldValue != value()) {
        const QRect notch(positionOf(*m_oldValue), 0, Look::px(2), Look::px(10));
        painter.fillRect(notch.translated(-1, (grooveHeight() - notch.height()) / 2),
                         theme[Theme::Text]);
    }
}

void PrioritySlider::mousePressEvent(QMouseEvent *event)
{
    QSlider::mousePressEvent(event);
    // A press on the value shown is a choice too where there was none.
    if (!m_hasValue && event->button() == Qt::LeftButton)
        Q_EMIT sliderMoved(sliderPosition());
}

void PrioritySlider::wheelEvent(QWheelEvent *event)
{
    // Scrolling through the form must not change what it scrolls past.
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

int PrioritySlider::positionOf(int value) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return overhang() + QStyle::sliderPositionFromValue(minimum(), maximum(), value,
                                                        width() - 2 * overhang(), mirrored);
}
