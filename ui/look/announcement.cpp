// SPDX-License-Identifier: MIT
#include "ui/look/look.h"

#include <QAccessible>

void Look::announce(QWidget &widget)
{
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
