// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/theme.h"

#include <QIcon>

class QPainter;

/// The program's own icons, files of resources/icons named without their ending.
namespace Icons {

/// Takes its colour from the application's palette whenever it is painted: \a role, accent where
/// the icon is on, disabled text where it is disabled.
QIcon named(const QString &name, Theme::Role role = Theme::SecondaryText);

/// Paints the icon in \a colour, as large as fits the middle of \a rect.
void paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace Icons
