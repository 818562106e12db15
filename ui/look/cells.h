// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/theme.h"

#include <QString>

#include <optional>

class QFont;
class QPainter;
class QRect;

/// What stands in the cells of lists. Leaves the painter's pen and font changed.
namespace Cells {

/// An icon beside a word of the same colour, so that colour never stands alone.
struct Mark
{
    QString icon; ///< may be empty
    Theme::Role role = Theme::SecondaryText;
};

/// One line, shortened at the end where it does not fit.
void text(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
          const QColor &colour, Qt::LayoutDirection direction,
          Qt::Alignment alignment = Qt::AlignLeft);
/// The icon of \a mark, then \a word.
void marked(QPainter &painter, const QRect &rect, const Mark &mark, const QString &word,
            const Theme &theme, Qt::LayoutDirection direction);

/// A number in front of a bar of which \a share (0 to 1) is filled; without a share the number
/// alone.
void withBar(QPainter &painter, const QRect &rect, const QString &number,
             std::optional<double> share, const QFont &font, Theme::Role role, const Theme &theme,
             Qt::LayoutDirection direction);

} // namespace Cells
