// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>

#include <functional>

class QWidget;

/// Pictures of windows, as a window manager would show them.
namespace Picture {

/// Called with each window, dialog and menu as it is about to be pictured.
using Observer = std::function<void(QWidget &shown)>;
/// There is one observer, or none.
void observe(const Observer &observer);

QPixmap ofWindow(QWidget &window);
/// \a window with a menu or list that is open over it.
QPixmap ofPopup(QWidget &window, QWidget &popup);
/// \a window with \a dialog framed above it: without a display nothing stacks them.
QPixmap ofDialog(QWidget &window, QWidget &dialog);

/// The widget that \a make returns, alone.
template<QWidget *(*make)()>
QPixmap of();
QPixmap ofAlone(QWidget *widget);

} // namespace Picture

template<QWidget *(*make)()>
QPixmap Picture::of()
{
    return ofAlone(make());
}
