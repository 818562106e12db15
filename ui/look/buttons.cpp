// SPDX-License-Identifier: MIT
#include "ui/look/buttons.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/optionstate.h"
#include "ui/look/shapes.h"

#include <QPainter>
#include <QStyleOption>

namespace {

bool showsFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) &&
           option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

/// \a ground as it looks under the mouse, held down, or at rest.
QColor lively(const QColor &ground, const QStyleOption &option, const Theme &theme)
{
    if (!OptionState::isEnabled(option))
        return ground;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return Theme::mix(ground, theme[Theme::Text], 0.10);
    if (option.state.testFlag(QStyle::State_MouseOver))
        return Theme::mix(ground, theme[Theme::Text], 0.05);
    return ground;
}

struct ButtonColours
{
    QColor ground;
    QColor edge;
    QColor text;
};

ButtonColours buttonColours(const QStyleOption &option, Look::ButtonKind kind)
{
    const Theme theme = Theme::of(option.palette);
    if (!OptionState::isEnabled(option)) {
        const bool filled = kind == Look::Primary;
        return {theme[filled ? Theme::BarTrack : Theme::Button],
                theme[filled ? Theme::BarTrack : Theme::Line], theme[Theme::DisabledText]};
    }
    const QColor ground = lively(theme[Theme::Button], option, theme);
    switch (kind) {
    case Look::Primary: {
        const QColor fill = lively(theme[Theme::AccentFill], option, theme);
        return {fill, fill, theme[Theme::OnAccent]};
    }
    case Look::Outline:
        return {ground, theme[Theme::Accent], theme[Theme::Accent]};
    case Look::Danger:
        if (option.state.testFlag(QStyle::State_On))
            return {theme.danger().ground, theme.danger().text, theme.danger().text};
        return {ground, theme.danger().edge, theme.danger().text};
    case Look::Link:
        return {{}, {}, theme[Theme::Accent]};
    case Look::Plain:
        break;
    }
    return {ground, theme[Theme::StrongLine], theme[Theme::Text]};
}

struct ButtonText
{
    QString text;
    QString key;
    QFont font;
    QFont keyFont;
};

ButtonText buttonText(const QStyleOptionButton &option, const QWidget *widget)
{
    const Look::ButtonKind kind = Look::kind(widget);
    QFont font = widget ? widget->font() : Look::font(Look::Body);
    if (kind == Look::Primary || kind == Look::Outline || kind == Look::Danger)
        font.setWeight(QFont::DemiBold);
    return {option.text.section(u'\t', 0, 0), option.text.section(u'\t', 1), font,
            Look::font(Look::Caption)};
}

int textWidth(const QString &text, const QFont &font)
{
    return QFontMetrics(font).size(Qt::TextHideMnemonic, text).width();
}

int iconWidth(const QStyleOptionButton &option, bool hasText)
{
    return option.icon.isNull() ? 0 : option.iconSize.width() + (hasText ? Look::px(6) : 0);
}

int keyWidth(const ButtonText &label)
{
    return label.key.isEmpty() ? 0 : Look::px(12) + textWidth(label.key, label.keyFont);
}

int menuArrowWidth(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) ? Look::px(16) : 0;
}

} // namespace

void Buttons::panel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme theme = Theme::of(option.palette);
    const Look::ButtonKind kind = Look::kind(widget);
    const ButtonColours colours = buttonColours(option, kind);
    const qreal radius = Look::px(4);
    if (kind != Look::Link)
        Shapes::box(painter, option.rect, radius, colours.ground, colours.edge);
    if (!showsFocus(option))
        return;
    if (kind == Look::Primary)
        Shapes::box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), radius - 1, {},
                    theme[Theme::OnAccent], 1.5);
    else
        Shapes::box(painter, option.rect, radius, {}, theme[Theme::Accent], 2);
}

void Buttons::label(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const ButtonText label = buttonText(option, widget);
    const ButtonColours colours = buttonColours(option, Look::kind(widget));
    const int icon = iconWidth(option, !label.text.isEmpty());
    const int text = textWidth(label.text, label.font);
    QRect content(0, option.rect.top(), icon + text + keyWidth(label), option.rect.height());
    content.moveLeft(option.rect.center().x() - (content.width() - 1) / 2);
    const auto place = [&option, &content](int x, int width) {
        const QRect part(content.left() + x, content.top(), width, content.height());
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    if (icon > 0)
        option.icon.paint(&painter, place(0, option.iconSize.width()), Qt::AlignCenter,
                          OptionState::isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
    constexpr int flags = Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine;
    painter.setPen(colours.text);
    painter.setFont(label.font);
    painter.drawText(place(icon, text), flags, label.text);
    painter.setFont(label.keyFont);
    painter.drawText(place(icon + text + Look::px(12), keyWidth(label) - Look::px(12)), flags,
                     label.key);
}

QSize Buttons::size(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonText label = buttonText(option, widget);
    const int width = iconWidth(option, !label.text.isEmpty()) + textWidth(label.text, label.font) +
                      keyWidth(label);
    if (Look::kind(widget) == Look::Link)
        return QSize(width, QFontMetrics(label.font).height() + 2);
    return QSize(width + 2 * Look::px(13), Look::px(28));
}

void Buttons::tool(const QStyleOptionToolButton &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const bool raised = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (checked && OptionState::isEnabled(option))
        Shapes::box(painter, option.rect, Look::px(4), theme[Theme::SelectedRow],
                    theme[Theme::Accent]);
    else if (raised && OptionState::isEnabled(option))
        Shapes::box(painter, option.rect, Look::px(4), lively(theme[Theme::Window], option, theme),
                    {});
    if (showsFocus(option))
        Shapes::box(painter, option.rect, Look::px(4), {}, theme[Theme::Accent], 2);

    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    QRect icon(option.rect.left() + Look::px(9), option.rect.top(), option.iconSize.width(),
               option.rect.height());
    if (!hasText)
        icon.moveLeft(option.rect.left() + (option.rect.width() - icon.width()) / 2);
    if (hasIcon)
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, icon),
                          Qt::AlignCenter,
                          OptionState::isEnabled(option) ? QIcon::Normal : QIcon::Disabled,
                          checked ? QIcon::On : QIcon::Off);
    if (!hasText)
        return;
    QRect text = option.rect.adjusted(Look::px(9), 0, -Look::px(9), 0);
    if (const int arrow = menuArrowWidth(option); arrow > 0) {
        const QRect place(text.right() + 1 - arrow, text.top(), arrow, text.height());
        Icons::paint(painter, QStyle::visualRect(option.direction, option.rect, place),
                     QStringLiteral("chevron-down"), theme[Theme::SecondaryText]);
        text.setRight(place.left());
    }
    if (hasIcon)
        text.setLeft(icon.right() + 1 + Look::px(5));
    painter.setPen(theme[OptionState::isEnabled(option) ? Theme::Text : Theme::DisabledText]);
    painter.setFont(option.font);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text),
                     Look::textFlags(option.direction) | Qt::TextHideMnemonic, option.text);
}

QSize Buttons::toolSize(const QStyleOptionToolButton &option)
{
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool hasIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull();
    if (!hasText)
        return QSize(Look::px(28), Look::px(28));
    const int text = QFontMetrics(option.font).size(Qt::TextHideMnemonic, option.text).width() + 1;
    const int icon = hasIcon ? option.iconSize.width() + Look::px(5) : 0;
    return QSize(2 * Look::px(9) + icon + text + menuArrowWidth(option), Look::px(28));
}
