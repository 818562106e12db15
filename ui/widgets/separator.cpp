// SPDX-License-Identifier: MIT
#include "ui/widgets/separator.h"

#include "ui/look/theme.h"

#include <QPainter>

Separator::Separator(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(palette())[Theme::Line]);
}
