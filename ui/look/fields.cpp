// SPDX-License-Identifier: MIT
#include "ui/look/fields.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/optionstate.h"
#include "ui/look/shapes.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

QColor ink(const QStyleOption &option, Theme::Role role)
{
    return Theme::of(option.palette)[OptionState::isEnabled(option) ? role : Theme::DisabledText];
}

/// The square or round ground of a check or radio mark.
void markGround(const QStyleOption &option, QPainter &painter, qreal radius, bool filled)
{
    const Theme theme = Theme::of(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) &&
                         option.state.testFlag(QStyle::State_KeyboardFocusChange);
    QColor ground = theme[OptionState::isEnabled(option) ? Theme::Base : Theme::Window];
    QColor edge = theme[OptionState::isEnabled(option) ? Theme::StrongLine : Theme::Line];
    if (filled)
        ground = edge = theme[OptionState::isEnabled(option) ? Theme::AccentFill : Theme::BarOther];
    else if (focused || option.state.testFlag(QStyle::State_MouseOver))
        edge = theme[Theme::Accent];
    Shapes::box(painter, option.rect, radius, ground, edge, focused && !filled ? 2 : 1);
    if (focused && filled)
        Shapes::box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), radius - 1, {},
                    theme[Theme::OnAccent]);
}

} // namespace

void Fields::frame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme theme = Theme::of(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const Look::FieldEdge edge = Look::edge(widget);
    QColor line = theme[Theme::StrongLine];
    if (OptionState::isEnabled(option) && edge == Look::Wrong)
        line = theme.danger().text;
    else if (OptionState::isEnabled(option) && (focused || edge == Look::Staged))
        line = theme[Theme::Accent];
    const bool thick = focused && edge != Look::Calm;
    Shapes::box(painter, option.rect, Look::px(4), theme[Theme::Base], line, thick ? 2 : 1);
}

void Fields::combo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    if (option.frame)
        frame(option, painter, widget);
    const QRect arrow = QStyle::visualRect(option.direction, option.rect,
                                           comboPart(option, QStyle::SC_ComboBoxArrow));
    const int side = Look::px(16);
    QRect icon(0, 0, side, side);
    icon.moveCenter(arrow.center());
    Icons::paint(painter, icon, u"chevron-down"_s, ink(option, Theme::SecondaryText));
}

void Fields::comboLabel(const QStyleOptionComboBox &option, QPainter &painter)
{
    if (option.editable)
        return; // the line edit in it shows the text
    const QString main = option.currentText.section(u'\t', 0, 0);
    const QString aside = option.currentText.section(u'\t', 1);
    QRect rect = comboPart(option, QStyle::SC_ComboBoxEditField);
    const auto place = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    if (!option.currentIcon.isNull()) {
        QRect icon = rect;
        icon.setWidth(option.iconSize.width());
        option.currentIcon.paint(&painter, place(icon), Qt::AlignCenter,
                                 OptionState::isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(icon.right() + 1 + Look::px(6));
    }
    const int flags = Look::textFlags(option.direction);
    painter.setPen(ink(option, Theme::Text));
    painter.drawText(place(rect), flags,
                     option.fontMetrics.elidedText(main, Qt::ElideRight, rect.width()));
    rect.setLeft(rect.left() + option.fontMetrics.horizontalAdvance(main) + Look::px(8));
    painter.setPen(ink(option, Theme::SecondaryText));
    painter.drawText(place(rect), flags,
                     option.fontMetrics.elidedText(aside, Qt::ElideRight, rect.width()));
}

QRect Fields::comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const int arrow = Look::px(28);
    QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() + 1 - arrow);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(Look::px(option.editable ? 7 : 9), 1, -arrow, -1);
    return rect;
}

void Fields::spin(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget)
{
    if (option.frame)
        frame(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Theme theme = Theme::of(option.palette);
    const auto button = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                            const QString &name, int shift) {
        const QRect rect =
            QStyle::visualRect(option.direction, option.rect, spinPart(option, part));
        const bool live = OptionState::isEnabled(option) && option.stepEnabled.testFlag(step);
        const int side = Look::px(18);
        QRect icon(0, 0, side, side);
        icon.moveCenter(rect.center() + QPoint(0, shift));
        const bool pressed =
            option.activeSubControls.testFlag(part) && option.state.testFlag(QStyle::State_Sunken);
        const Theme::Role role = pressed ? Theme::Accent : Theme::SecondaryText;
        Icons::paint(painter, icon, name, theme[live ? role : Theme::DisabledText]);
        return rect;
    };
    const QRect up = button(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"sort-up"_s, 2);
    button(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"sort-down"_s, -1);
    const int line = option.direction == Qt::RightToLeft ? up.right() : up.left();
    painter.fillRect(line, option.rect.top() + 1, 1, option.rect.height() - 2, theme[Theme::Line]);
}

QRect Fields::spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : Look::px(21);
    const QRect rect = option.rect;
    QRect column(rect.right() + 1 - buttons, rect.top(), buttons, rect.height() / 2);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return column;
    case QStyle::SC_SpinBoxDown:
        return column.translated(0, rect.height() - column.height());
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(Look::px(option.frame ? 8 : 4), 1, -buttons - 1, -1);
    default:
        return rect;
    }
}

void Fields::checkMark(const QStyleOption &option, QPainter &painter)
{
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool checked = option.state.testFlag(QStyle::State_On);
    markGround(option, painter, Look::px(3), checked || partly);
    const QColor white = Theme::of(option.palette)[Theme::OnAccent];
    if (checked) {
        Icons::paint(painter, option.rect, u"check"_s, white);
    } else if (partly) {
        const int side = option.rect.width() / 4;
        painter.fillRect(option.rect.adjusted(side, 2 * side - 1, -side, 1 - 2 * side), white);
    }
}

void Fields::radioMark(const QStyleOption &option, QPainter &painter)
{
    const bool checked = option.state.testFlag(QStyle::State_On);
    markGround(option, painter, option.rect.width() / 2.0, checked);
    if (!checked)
        return;
    const qreal inset = option.rect.width() * 5.0 / 16;
    Shapes::box(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                option.rect.width(), Theme::of(option.palette)[Theme::OnAccent], {});
}

void Fields::slider(const QStyleOptionSlider &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const QRect handle = sliderPart(option, QStyle::SC_SliderHandle);
    const qreal overhang = handle.width() / 2.0;
    QRectF groove(option.rect.left() + overhang, 0, option.rect.width() - 2 * overhang,
                  Look::px(4));
    groove.moveTop(QRectF(handle).center().y() - groove.height() / 2);
    const qreal filled = (QRectF(handle).center().x() - groove.left()) / groove.width();
    QColor track = theme[Theme::StrongLine];
    QColor fill = theme[OptionState::isEnabled(option) ? Theme::BarLive : Theme::BarOther];
    if (option.upsideDown)
        std::swap(track, fill);
    Shapes::bar(painter, groove, filled, track, fill);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    Shapes::box(painter, handle, handle.width(), theme[Theme::Base],
                theme[OptionState::isEnabled(option) ? Theme::Accent : Theme::BarOther],
                focused ? Look::px(3) : Look::px(2));
}

QRect Fields::sliderPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    if (part != QStyle::SC_SliderHandle)
        return rect;
    const int side = Look::px(16);
    const int x =
        QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                        rect.width() - side, option.upsideDown);
    return QRect(rect.left() + x, rect.top() + (rect.height() - side) / 2, side, side);
}
