// SPDX-License-Identifier: MIT
#include "ui/widgets/separator.h"

#include "ui/look/theme.h"

#include <QPainter>

Separator::Separator(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(palette())[Theme::Line]);
}
