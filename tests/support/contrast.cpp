// SPDX-License-Identifier: MIT
#include "tests/support/contrast.h"

#include <QHash>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace {

double luminance(QRgb colour)
{
    const auto part = [](int of255) {
        const double value = of255 / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(colour)) + 0.7152 * part(qGreen(colour)) +
           0.0722 * part(qBlue(colour));
}

} // namespace

Contrast::Contrast(QWidget &window)
    : m_look(window.size() * scale, QImage::Format_RGB32)
{
    m_look.setDevicePixelRatio(scale);
    window.render(&m_look);
}

double Contrast::between(QRgb one, QRgb other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

double Contrast::within(const QRect &place) const
{
    const QRect pixels = QRect(place.topLeft() * scale, place.size() * scale) & m_look.rect();
    QHash<QRgb, int> counts;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            ++counts[m_look.pixel(x, y)];
    }
    if (counts.size() < 2)
        return 21;
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    double found = 1;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour)
        found = std::max(found, between(most.key(), colour.key()));
    return found;
}
