// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/theme.h"

class QPainter;
class QRect;
class QRectF;
class QSize;

/// How a status word looks: LIVE a disc, HOLD two bars, EXPIRED a hollow square, so that colour
/// never stands alone.
namespace StatusMark {

/// Side of the square that a glyph takes.
int glyphSize();
void paintGlyph(QPainter &painter, const QRectF &square, QStringView word, const QColor &colour);

QSize pillSize();
/// Leaves the painter's pen and font changed.
void paintPill(QPainter &painter, const QRect &rect, const QString &word, const Theme &theme,
               Qt::LayoutDirection direction);
/// The same at the leading side of \a cell, no larger than that.
void paintPillIn(QPainter &painter, const QRect &cell, const QString &word, const Theme &theme,
                 Qt::LayoutDirection direction);

} // namespace StatusMark
