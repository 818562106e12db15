// SPDX-License-Identifier: MIT
#include "ui/dialfirst/stepline.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"
#include "ui/widgets/progressline.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int markSide = 24; // design pixels
constexpr int markMargin = 12;

} // namespace

StepLine::StepLine(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_title(Look::label({}, Look::Body, QFont::DemiBold))
    , m_count(Look::secondary({}))
    , m_text(Look::secondary({}, Look::Caption))
    , m_progress(new ProgressLine)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(
        Look::margins(Look::px(markSide + markMargin), Look::px(3), 0, Look::px(24)));
    layout->setHorizontalSpacing(Look::px(12));
    layout->setVerticalSpacing(Look::px(2));
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_count, 0, 1);
    layout->addWidget(m_text, 1, 0, 1, 2);
    layout->addWidget(m_progress, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    m_title->setWordWrap(true);
}

void StepLine::setLast(bool isLast)
{
    m_isLast = isLast;
    update();
}

void StepLine::show(State state, const QString &title, const QString &count, const QString &text)
{
    m_state = state;
    m_title->setText(title);
    m_title->setFont(
        Look::font(Look::Body, state == State::Waiting ? QFont::Normal : QFont::DemiBold));
    m_count->setText(count);
    m_text->setText(text);
    m_progress->setAccessibleName(title);
    m_progress->setAccessibleDescription(text);
    setVisible(true);
    update();
}

void StepLine::setProgress(int done, int all)
{
    m_progress->setRange(0, done < 0 ? 0 : qMax(all, 1));
    m_progress->setValue(all == 0 ? 1 : done);
}

void StepLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const qreal side = Look::px(markSide);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QColor edge = m_state == State::Done      ? theme[Theme::LiveText]
                        : m_state == State::Current ? theme[Theme::Accent]
                                                    : theme[Theme::StrongLine];
    const qreal width = Look::px(2);
    const QRectF mark(width / 2, width / 2, side - width, side - width);
    if (!m_isLast) {
        painter.setPen(QPen(m_state == State::Done ? edge : theme[Theme::StrongLine], width));
        painter.drawLine(QPointF(side / 2, side), QPointF(side / 2, height()));
    }
    painter.setPen(QPen(edge, width));
    painter.setBrush(m_state == State::Done ? edge : theme[Theme::Base]);
    painter.drawEllipse(mark);
    const QRectF inner = mark.adjusted(side / 5, side / 5, -side / 5, -side / 5);
    if (layoutDirection() == Qt::RightToLeft) { // what is read stays as it is
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    if (m_state == State::Done)
        return Icons::paint(painter, inner, u"check"_s, theme[Theme::Base]);
    painter.setFont(Look::font(Look::Caption, QFont::DemiBold));
    painter.setPen(m_state == State::Current ? theme[Theme::Accent] : theme[Theme::SecondaryText]);
    painter.drawText(mark, Qt::AlignCenter, locale().toString(m_number));
}
