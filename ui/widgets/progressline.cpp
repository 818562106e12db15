// SPDX-License-Identifier: MIT
#include "ui/widgets/progressline.h"

#include "ui/look/look.h"
#include "ui/look/shapes.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace {

constexpr int stepsAcross = 60;
constexpr int stepMilliseconds = 25;
constexpr qreal wanderingShare = 0.34;

} // namespace

ProgressLine::ProgressLine(int thickness, QWidget *parent)
    : QProgressBar(parent)
    , m_thickness(thickness)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRange(0, 0);
}

QSize ProgressLine::sizeHint() const
{
    return QSize(Look::px(80), Look::px(m_thickness));
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    const QColor track = theme[Theme::BarTrack];
    const QColor fill = theme[Theme::AccentFill];
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    if (maximum() > minimum()) {
        const qreal fraction = qreal(value() - minimum()) / (maximum() - minimum());
        return Shapes::bar(painter, rect(), qBound(0.0, fraction, 1.0), track, fill);
    }
    Shapes::bar(painter, rect(), 0, track, fill);
    const qreal share = wanderingShare * width();
    QRectF part(-share + (width() + share) * m_step / stepsAcross, 0, share, height());
    part = part.intersected(rect());
    if (!part.isEmpty())
        Shapes::bar(painter, part, 1, fill, fill);
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    // Who wants no motion has none: it then stands in the middle.
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_timer.start(stepMilliseconds, this);
    else
        m_step = stepsAcross / 2;
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_timer.stop();
}

void ProgressLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QProgressBar::timerEvent(event);
    if (maximum() > minimum())
        return;
    m_step = (m_step + 1) % stepsAcross;
    update();
}
