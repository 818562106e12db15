// SPDX-License-Identifier: MIT
#include "ui/look/profilecolour.h"

#include "ui/look/look.h"
#include "ui/look/shapes.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Shade
{
    QLatin1StringView word;
    const char *label = nullptr;
    QRgb light = 0;
    QRgb dark = 0;
};

constexpr std::array shades{
    Shade{"blue"_L1, QT_TRANSLATE_NOOP("ProfileColour", "Blue"), 0x2F6FDB, 0x7FB0FF},
    Shade{"teal"_L1, QT_TRANSLATE_NOOP("ProfileColour", "Teal"), 0x0B7F86, 0x4FC3CA},
    Shade{"violet"_L1, QT_TRANSLATE_NOOP("ProfileColour", "Violet"), 0x6B4FD0, 0xAE9BF5},
    Shade{"orange"_L1, QT_TRANSLATE_NOOP("ProfileColour", "Orange"), 0xC2570C, 0xF0935A},
    Shade{"brown"_L1, QT_TRANSLATE_NOOP("ProfileColour", "Brown"), 0x7A5A43, 0xC9A78D},
};

const Shade *find(const QString &word)
{
    const auto *const found = std::find_if(
        shades.begin(), shades.end(), [&word](const Shade &shade) { return shade.word == word; });
    return found == shades.end() ? nullptr : found;
}

} // namespace

QStringList ProfileColour::words()
{
    QStringList result;
    for (const Shade &shade : shades)
        result.append(shade.word);
    return result;
}

QString ProfileColour::label(const QString &word)
{
    const Shade *shade = find(word);
    return shade ? QCoreApplication::translate("ProfileColour", shade->label) : QString();
}

QColor ProfileColour::of(const QString &word, const Theme &theme)
{
    const Shade *shade = find(word);
    return shade ? QColor(theme.isDark() ? shade->dark : shade->light) : QColor();
}

QIcon ProfileColour::icon(const QString &word, const Theme &theme)
{
    const int side = Look::px(16);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int disc = Look::px(8);
    const QRectF place((side - disc) / 2.0, (side - disc) / 2.0, disc, disc);
    if (const QColor colour = of(word, theme); colour.isValid())
        Shapes::box(painter, place, disc / 2.0, colour, {});
    else
        Shapes::box(painter, place, disc / 2.0, {}, theme[Theme::SecondaryText], 1.4);
    return QIcon(pixmap);
}
