// SPDX-License-Identifier: MIT
#include "ui/look/theme.h"

#include "models/datasets/dataset.h"

#include <QApplication>
#include <QFontInfo>
#include <QToolTip>

#include <array>

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
};

constexpr std::array<Shades, Theme::RoleCount> shades = {{
    {0xF2F3F5, 0x22252A}, // Window
    {0xFFFFFF, 0x191B1F}, // Base
    {0xF8F9FA, 0x1D2024}, // AlternateRow
    {0xD8DCE1, 0x33383F}, // Line
    {0xB4BAC3, 0x4B525C}, // StrongLine
    {0xFFFFFF, 0x2C3036}, // Button
    {0x1C2127, 0xE3E6EA}, // Text
    {0x565E69, 0xA2A9B4}, // SecondaryText
    {0x8B929C, 0x6F7782}, // DisabledText
    {0x2459C2, 0x86AEF7}, // Accent
    {0x2459C2, 0x3567C8}, // AccentFill
    {0xFFFFFF, 0xFFFFFF}, // OnAccent
    {0xDCE7FA, 0x263A5F}, // SelectedRow
    {0xEDF3FE, 0x1F2A40}, // StagedGround
    {0x136338, 0x83D6A2}, // LiveText
    {0xDDF2E4, 0x15331F}, // LiveGround
    {0xA5D6B6, 0x2F6341}, // LiveEdge
    {0x7A4A00, 0xF1C769}, // HoldText
    {0xFCEFCE, 0x382B0D}, // HoldGround
    {0xE6CA85, 0x6E5724}, // HoldEdge
    {0x4D545F, 0xB1B8C2}, // ExpiredText
    {0xE8EAEE, 0x2B2F35}, // ExpiredGround
    {0xC6CBD3, 0x4B525C}, // ExpiredEdge
    {0xB3261E, 0xFF8F85}, // DangerText
    {0xFDECEA, 0x3A1C1A}, // DangerGround
    {0xEBB5B0, 0x7A3630}, // DangerEdge
    {0x7D4B00, 0xF2C462}, // WarningText
    {0xFFF5DC, 0x312711}, // WarningGround
    {0xEBD08F, 0x66521F}, // WarningEdge
    {0xA2246B, 0xEC86BF}, // Production
    {0xF8E6F0, 0x3A1E2E}, // ProductionGround
    {0xE1E4E9, 0x33383F}, // BarTrack
    {0x5C86D9, 0x5E8BE0}, // BarLive
    {0xA9B0BA, 0x59616C}, // BarOther
}};

constexpr int designPixels = 13;

} // namespace

Theme Theme::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const Contrast contrast = window == Qt::white || window == Qt::black ? High : Plain;
    return window.lightness() < 128 ? dark(contrast) : light(contrast);
}

QColor Theme::operator[](Role role) const
{
    const Shades &shade = shades[static_cast<std::size_t>(role)];
    const QColor colour(isDark() ? shade.dark : shade.light);
    return m_contrast == High ? strengthened(role, colour) : colour;
}

QColor Theme::strengthened(Role role, const QColor &colour) const
{
    const QColor ink = isDark() ? Qt::white : Qt::black;
    const QColor paper = isDark() ? Qt::black : Qt::white;
    switch (role) {
    case Window:
    case Base:
    case AlternateRow:
    case Button:
    case StagedGround:
    case LiveGround:
    case HoldGround:
    case ExpiredGround:
    case DangerGround:
    case WarningGround:
    case ProductionGround:
        return paper;
    case Text:
    case SecondaryText:
    case StrongLine:
    case LiveEdge:
    case HoldEdge:
    case ExpiredEdge:
    case DangerEdge:
    case WarningEdge:
        return ink;
    case Line:
    case DisabledText:
    case BarTrack:
    case BarOther:
        return mix(paper, ink, 0.6);
    case Accent:
    case AccentFill:
    case OnAccent:
    case SelectedRow:
    case BarLive:
        return colour;
    case LiveText:
    case HoldText:
    case ExpiredText:
    case DangerText:
    case WarningText:
    case Production:
        return mix(colour, ink, 0.4);
    }
    Q_UNREACHABLE();
}

Theme::Tone Theme::tone(Role text) const
{
    return {(*this)[text], (*this)[Role(text + 1)], (*this)[Role(text + 2)]};
}

Theme::Tone Theme::status(QStringView word) const
{
    if (word == DatasetStatus::live)
        return tone(LiveText);
    return tone(word == DatasetStatus::hold ? HoldText : ExpiredText);
}

QColor Theme::mix(const QColor &ground, const QColor &ink, qreal amount)
{
    const auto part = [amount](int from, int to) {
        return qRound(from + (to - from) * amount);
    };
    return QColor(part(ground.red(), ink.red()), part(ground.green(), ink.green()),
                  part(ground.blue(), ink.blue()));
}

QPalette Theme::palette() const
{
    const Theme &theme = *this;
    QPalette palette;
    const auto set = [&palette, &theme](QPalette::ColorRole role, Role shade) {
        palette.setColor(role, theme[shade]);
    };
    set(QPalette::Window, Window);
    set(QPalette::WindowText, Text);
    set(QPalette::Base, Base);
    set(QPalette::AlternateBase, AlternateRow);
    set(QPalette::Text, Text);
    set(QPalette::Button, Button);
    set(QPalette::ButtonText, Text);
    set(QPalette::Highlight, AccentFill);
    set(QPalette::HighlightedText, OnAccent);
    set(QPalette::PlaceholderText, SecondaryText);
    set(QPalette::Link, Accent);
    set(QPalette::LinkVisited, Accent);
    set(QPalette::BrightText, DangerText);
    set(QPalette::ToolTipBase, Button);
    set(QPalette::ToolTipText, Text);
    set(QPalette::Light, Base);
    set(QPalette::Midlight, Line);
    set(QPalette::Mid, Line);
    set(QPalette::Dark, StrongLine);
    set(QPalette::Shadow, StrongLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::Link, QPalette::BrightText})
        palette.setColor(QPalette::Disabled, role, theme[DisabledText]);
    return palette;
}

void Theme::apply(QApplication &app, DeskStyle::Motion motion) const
{
    app.setStyle(new DeskStyle(motion));
    app.setPalette(palette());
    QToolTip::setPalette(palette());

    // A larger system font is the user's wish; a smaller one is mostly a platform without a theme.
    QFont font = QApplication::font();
    const int pixels = QFontInfo(font).pixelSize();
    if (pixels < designPixels) {
        font.setPointSizeF(QFontInfo(font).pointSizeF() * designPixels / pixels);
        QApplication::setFont(font);
    }
}
