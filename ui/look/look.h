// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QMargins>
#include <QObject>

class QLabel;
class QPushButton;
class QWidget;

/// What a widget says about its looks, read by DeskStyle when it paints it, and the type sizes.
namespace Look {
Q_NAMESPACE

enum ButtonKind {
    Plain,
    Primary, ///< the one filled button of a view
    Outline, ///< accent edge and text
    Danger,
    Link, ///< text alone
};
Q_ENUM_NS(ButtonKind)

enum FieldEdge {
    Calm,
    Staged, ///< accent: holds a staged value
    Wrong,  ///< danger: what is typed here was refused
};
Q_ENUM_NS(FieldEdge)

enum TextSize {
    Body,    ///< 13 px
    Caption, ///< 12 px
    Small,   ///< 11 px
    Title,   ///< 15 px
    Display, ///< 18 px
};

/// \a design pixels of the pictures, at the size of the application's font.
int px(qreal design);
/// Margins of a layout, which Qt leaves as they are where text is read from the right.
QMargins margins(int leading, int top, int trailing, int bottom);
/// Flags for QPainter::drawText(): one line in the middle, at the side that \a alignment means in a
/// layout of that direction.
int textFlags(Qt::LayoutDirection direction, Qt::Alignment alignment = Qt::AlignLeft);
QFont font(TextSize size, QFont::Weight weight = QFont::Normal);

void setKind(QPushButton *button, ButtonKind kind);
ButtonKind kind(const QWidget *button);
/// A button of that kind that Return does not press from elsewhere in a dialog.
QPushButton *button(ButtonKind kind, const QString &text, QWidget *parent = nullptr);

/// For line edits, combo boxes and spin boxes.
void setEdge(QWidget *field, FieldEdge edge);
FieldEdge edge(const QWidget *field);

/// A label that shows \a text as it is, never as rich text.
QLabel *label(const QString &text, TextSize size = Body, QFont::Weight weight = QFont::Normal);
/// The same in secondary text.
QLabel *secondary(const QString &text, TextSize size = Body);
/// Has \a label begin where its layout does, whichever way its own text is read.
void alignWithLayout(QLabel &label);

/// Has a screen reader say what \a widget says now, though the focus is elsewhere.
void announce(QWidget &widget);
/// \a text for a tool tip, which then shows it as it is even where it looks like rich text.
QString plainToolTip(const QString &text);
/// \a text for a button or a menu, which then shows an ampersand as it is.
QString withoutMnemonic(const QString &text);
/// \a text on one line, no longer than anybody reads in a cell.
QString oneLine(const QString &text);

} // namespace Look
