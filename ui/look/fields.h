// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

/// How DeskStyle paints what holds a value: fields, check marks and sliders.
namespace Fields {

/// Ground and edge of a line edit, combo box or spin box, by its Look::FieldEdge.
void frame(const QStyleOption &option, QPainter &painter, const QWidget *widget);

void combo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
/// A tab character in the text sets what follows it apart in secondary text.
void comboLabel(const QStyleOptionComboBox &option, QPainter &painter);
QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part);

void spin(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget);
QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

void checkMark(const QStyleOption &option, QPainter &painter);
void radioMark(const QStyleOption &option, QPainter &painter);

void slider(const QStyleOptionSlider &option, QPainter &painter);
QRect sliderPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace Fields
