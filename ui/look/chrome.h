// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

/// How DeskStyle paints what stands around the content: headers, menus, bars.
namespace Chrome {

void headerSection(const QStyleOptionHeader &option, QPainter &painter);
/// Bold with an arrow behind it where the table is sorted by this section, and behind that what a
/// tab in the text sets apart: which of several it is.
void headerLabel(const QStyleOptionHeader &option, QPainter &painter);
QSize headerSize(const QStyleOptionHeader &option);

void scrollBar(const QStyleOptionSlider &option, QPainter &painter);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter);
void menuItem(const QStyleOptionMenuItem &option, QPainter &painter);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);

void progress(const QStyleOptionProgressBar &option, QPainter &painter);

/// A band in the window's colour with a line along its upper or lower edge.
void band(const QStyleOption &option, QPainter &painter, Qt::Edge edge);

} // namespace Chrome
