// SPDX-License-Identifier: MIT
#include "ui/look/look.h"

#include <QAccessible>
#include <QWidget>

void Look::announce(QWidget &widget)
{
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
