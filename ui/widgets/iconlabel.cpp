// SPDX-License-Identifier: MIT
#include "ui/widgets/iconlabel.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QPainter>

IconLabel::IconLabel(const QString &name, Theme::Role role, int side, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_role(role)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString &name, Theme::Role role)
{
    m_name = name;
    m_role = role;
    update();
}

QSize IconLabel::sizeHint() const
{
    return QSize(Look::px(m_side), Look::px(m_side));
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    Icons::paint(painter, rect(), m_name, theme[isEnabled() ? m_role : Theme::DisabledText]);
}
