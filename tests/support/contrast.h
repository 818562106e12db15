// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

class QWidget;

/// How far text stands out in a window, measured from how the window looks.
class Contrast
{
public:
    explicit Contrast(QWidget &window);

    /// From 1 to 21, as WCAG 2 reckons it: between the colour that there is most of in \a place and
    /// the one that differs most from it. 21 where all is of one colour: there is nothing to read.
    double within(const QRect &place) const;

    /// Between two colours.
    static double between(QRgb one, QRgb other);

private:
    static constexpr int scale = 2; ///< at which strokes are as dark as they are meant to be
    QImage m_look;
};
