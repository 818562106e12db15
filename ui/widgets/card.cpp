// SPDX-License-Identifier: MIT
#include "ui/widgets/card.h"

#include "ui/look/look.h"
#include "ui/look/shapes.h"
#include "ui/look/theme.h"

#include <QPainter>

void Card::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    Shapes::box(painter, rect(), Look::px(4), theme[Theme::Base], theme[Theme::Line]);
}
