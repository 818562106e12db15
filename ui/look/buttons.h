// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// How DeskStyle paints push buttons, by their Look::ButtonKind, and tool buttons.
namespace Buttons {

void panel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
/// A tab character in the text sets what follows it, a key for example, apart.
void label(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
QSize size(const QStyleOptionButton &option, const QWidget *widget);

void tool(const QStyleOptionToolButton &option, QPainter &painter);
QSize toolSize(const QStyleOptionToolButton &option);

} // namespace Buttons
