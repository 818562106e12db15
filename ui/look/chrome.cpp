// SPDX-License-Identifier: MIT
#include "ui/look/chrome.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/optionstate.h"
#include "ui/look/shapes.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

bool isSorted(const QStyleOptionHeader &option)
{
    return option.sortIndicator != QStyleOptionHeader::None;
}

QString sortRank(const QStyleOptionHeader &option)
{
    return option.text.section(u'\t', 1);
}

QFont headerFont(const QStyleOptionHeader &option)
{
    return Look::font(Look::Caption, isSorted(option) ? QFont::DemiBold : QFont::Normal);
}

bool selected(const QStyleOption &option)
{
    return option.state & (QStyle::State_Selected | QStyle::State_Sunken);
}

} // namespace

void Chrome::headerSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    QColor ground = theme[Theme::Window];
    if (option.state.testFlag(QStyle::State_Sunken))
        ground = Theme::mix(ground, theme[Theme::Text], 0.10);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        ground = Theme::mix(ground, theme[Theme::Text], 0.04);
    const QRect rect = option.rect;
    painter.fillRect(rect, ground);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme[Theme::Line]);
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.fillRect(mirrored ? rect.left() : rect.right(), rect.top(), 1, rect.height(),
                     theme[Theme::Line]);
}

void Chrome::headerLabel(const QStyleOptionHeader &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    if (!option.icon.isNull()) {
        const int side = Look::px(14);
        option.icon.paint(&painter, QStyle::alignedRect(option.direction, Qt::AlignCenter,
                                                        QSize(side, side), option.rect));
        return;
    }
    const QRect rect = option.rect.adjusted(Look::px(8), 0, -Look::px(9), 0);
    const QFont font = headerFont(option);
    const QFontMetrics metrics(font);
    const QString rank = sortRank(option);
    const QFont small = Look::font(Look::Small);
    const int arrow = isSorted(option) ? Look::px(14) : 0;
    const int behind = arrow + QFontMetrics(small).horizontalAdvance(rank);
    const int room = rect.width() - behind;
    const QString text = metrics.elidedText(option.text.section(u'\t', 0, 0), Qt::ElideRight, room);
    const int width = qMin(metrics.horizontalAdvance(text), room);
    const bool trailing = option.textAlignment.testFlag(Qt::AlignRight);
    const int left = trailing ? rect.right() + 1 - width - behind : rect.left();
    const auto place = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    painter.setFont(font);
    painter.setPen(theme[isSorted(option) ? Theme::Text : Theme::SecondaryText]);
    painter.drawText(place(QRect(left, option.rect.top(), width + 1, option.rect.height())),
                     Look::textFlags(option.direction), text);
    if (arrow == 0)
        return;
    const QRect mark(left + width + Look::px(1), option.rect.top(), Look::px(14),
                     option.rect.height());
    // Qt calls the arrow of a descending order "SortUp", after Windows.
    const bool descending = option.sortIndicator == QStyleOptionHeader::SortUp;
    Icons::paint(painter, place(mark), descending ? u"sort-down"_s : u"sort-up"_s,
                 theme[Theme::Text]);
    painter.setFont(small);
    painter.drawText(place(QRect(mark.right() + 1, mark.top(), behind, mark.height())),
                     Look::textFlags(option.direction), rank);
}

QSize Chrome::headerSize(const QStyleOptionHeader &option)
{
    const int text =
        QFontMetrics(headerFont(option)).horizontalAdvance(option.text.section(u'\t', 0, 0)) +
        QFontMetrics(Look::font(Look::Small)).horizontalAdvance(sortRank(option));
    return QSize(text + 2 * Look::px(8) + (isSorted(option) ? Look::px(16) : 0), Look::px(28));
}

void Chrome::scrollBar(const QStyleOptionSlider &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const bool vertical = option.orientation == Qt::Vertical;
    painter.fillRect(option.rect, theme[Theme::Window]);
    QRect line = option.rect;
    if (!vertical)
        line.setHeight(1);
    else if (option.direction == Qt::RightToLeft)
        line.setLeft(line.right());
    else
        line.setWidth(1);
    painter.fillRect(line, theme[Theme::Line]);
    if (option.minimum == option.maximum)
        return;
    QRectF thumb = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    const int room = (vertical ? option.rect.width() : option.rect.height()) - 1;
    const qreal inset = (room - Look::px(5)) / 2.0;
    const int before = option.direction == Qt::RightToLeft && vertical ? 0 : 1;
    if (vertical)
        thumb = QRectF(thumb.left() + before + inset, thumb.top(), Look::px(5), thumb.height());
    else
        thumb = QRectF(thumb.left(), thumb.top() + 1 + inset, thumb.width(), Look::px(5));
    const bool lively = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor colour = theme[Theme::StrongLine];
    Shapes::box(painter, thumb, Look::px(5) / 2.0,
                lively ? Theme::mix(colour, theme[Theme::Text], 0.25) : colour, {});
}

QRect Chrome::scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const bool vertical = option.orientation == Qt::Vertical;
    const int length = vertical ? rect.height() : rect.width();
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
    thumb = qMin(qMax(thumb, Look::px(24)), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto along = [&rect, vertical](int from, int size) {
        return vertical ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                        : QRect(rect.left() + from, rect.top(), size, rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

void Chrome::menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme[Theme::Window]);
    if (selected(option))
        Shapes::box(painter, option.rect.adjusted(0, 2, 0, -2), Look::px(4),
                    theme[Theme::SelectedRow], {});
    painter.setPen(theme[OptionState::isEnabled(option) ? Theme::Text : Theme::DisabledText]);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     option.text);
}

void Chrome::menuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const QRect rect = option.rect;
    painter.fillRect(rect, theme[Theme::Button]);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, theme[Theme::Line]);
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected) && OptionState::isEnabled(option))
        Shapes::box(painter, rect.adjusted(4, 0, -4, 0), Look::px(4), theme[Theme::SelectedRow],
                    {});
    const auto place = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const int side = Look::px(16);
    const QRect mark(rect.left() + Look::px(12), rect.top(), side, rect.height());
    if (option.checked)
        Icons::paint(painter, place(mark), u"check"_s, theme[Theme::Accent]);
    else
        option.icon.paint(&painter, place(mark), Qt::AlignCenter,
                          OptionState::isEnabled(option) ? QIcon::Normal : QIcon::Disabled);

    const QRect text = rect.adjusted(Look::px(36), 0, -Look::px(16), 0);
    painter.setFont(option.font);
    painter.setPen(theme[OptionState::isEnabled(option) ? Theme::Text : Theme::DisabledText]);
    painter.drawText(place(text), Look::textFlags(option.direction) | Qt::TextShowMnemonic,
                     option.text.section(u'\t', 0, 0));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRect arrow = text;
        arrow.setLeft(text.right() - side / 2);
        Icons::paint(painter, place(arrow), u"chevron-right"_s, theme[Theme::SecondaryText]);
        return;
    }
    painter.setPen(
        theme[OptionState::isEnabled(option) ? Theme::SecondaryText : Theme::DisabledText]);
    painter.drawText(place(text), Look::textFlags(option.direction, Qt::AlignRight),
                     option.text.section(u'\t', 1));
}

QSize Chrome::menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(contents.width(), Look::px(9));
    const int key = option.text.contains(u'\t') ? Look::px(24) : 0;
    return QSize(contents.width() + option.reservedShortcutWidth + key + Look::px(60),
                 Look::px(28));
}

void Chrome::progress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Theme theme = Theme::of(option.palette);
    const int range = option.maximum - option.minimum;
    QRectF line(option.rect.left(), 0, option.rect.width(),
                qMin(Look::px(6), option.rect.height()));
    line.moveTop(option.rect.top() + (option.rect.height() - line.height()) / 2);
    const qreal done = range > 0 ? qreal(option.progress - option.minimum) / range : 0;
    Shapes::bar(painter, line, qBound(0.0, done, 1.0), theme[Theme::BarTrack],
                theme[Theme::AccentFill]);
}

void Chrome::band(const QStyleOption &option, QPainter &painter, Qt::Edge edge)
{
    const Theme theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme[Theme::Window]);
    const int y = edge == Qt::TopEdge ? option.rect.top() : option.rect.bottom();
    painter.fillRect(option.rect.left(), y, option.rect.width(), 1, theme[Theme::Line]);
}
