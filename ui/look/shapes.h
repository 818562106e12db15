// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QRectF;

/// The few shapes that everything is drawn from.
namespace Shapes {

/// A rounded box inside \a rect; an invalid colour leaves ground or edge out.
void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground,
         const QColor &edge, qreal edgeWidth = 1);
/// A bar with round ends: a track, and \a fraction (0 to 1) of it filled from its left.
void bar(QPainter &painter, const QRectF &rect, qreal fraction, const QColor &track,
         const QColor &fill);

} // namespace Shapes
