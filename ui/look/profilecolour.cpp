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

struct Choice
{
    QLatin1StringView word;
    const char *label = nullptr;
    QRgb light = 0;
    QRgb dark = 0;
};

constexpr std::array choices{
    Choice{"blue"_L1, QT_TRANSLATE_NOOP("ProfileColour", "Blue"), 0x2F6FDB, 0x7FB0FF},
    Choice{"teal"_L1, QT_TRANSLATE_NOOP("ProfileColour", "Teal"), 0x0B7F86, 0x4FC3CA},
    Choice{"violet"_L1, QT_TRANSLATE_NOOP("ProfileColour", "Violet"), 0x6B4FD0, 0xAE9BF5},
    Choice{"orange"_L1, QT_TRANSLATE_NOOP("ProfileColour", "Orange"), 0xC2570C, 0xF0935A},
    Choice{"brown"_L1, QT_TRANSLATE_NOOP("ProfileColour", "Brown"), 0x7A5A43, 0xC9A78D},
};

const Choice *find(const QString &word)
{
    const auto *const found =
        std::find_if(choices.begin(), choices.end(),
                     [&word](const Choice &choice) { return choice.word == word; });
    return found == choices.end() ? nullptr : found;
}

} // namespace

QStringList ProfileColour::words()
{
    QStringList result;
    for (const Choice &choice : choices)
        result.append(choice.word);
    return result;
}

QString ProfileColour::label(const QString &word)
{
    const Choice *choice = find(word);
    return choice ? QCoreApplication::translate("ProfileColour", choice->label) : QString();
}

QColor ProfileColour::of(const QString &word, const Theme &theme)
{
    const Choice *choice = find(word);
    return choice ? QColor(theme.isDark() ? choice->dark : choice->light) : QColor();
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
