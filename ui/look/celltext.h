// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

class QColor;
class QFont;
class QPainter;
class QRect;
class QString;

/// Text in the cells of lists, one line, shortened at the end where it does not fit.
namespace CellText {

/// Leaves the painter's pen and font changed.
void draw(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
          const QColor &colour, Qt::LayoutDirection direction,
          Qt::Alignment alignment = Qt::AlignLeft);

} // namespace CellText
