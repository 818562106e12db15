// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QWidget;

/// What can be read in a window, and what a screen reader says of it.
namespace VisibleTexts {

struct Text
{
    QString text;
    QString where; ///< the widget's class, and which text of it
};

/// Texts of widgets that show, of all menus, and of headers. What stands in rows of a table is not
/// among them.
QList<Text> of(const QWidget &window);

} // namespace VisibleTexts
