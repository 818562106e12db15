// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

/// Which page of the guide tells about a part of the window.
namespace GuidePage {

/// The page about the nearest part that \a widget belongs to, named from docs/guide on without its
/// ending, perhaps with a heading: "review#conflicts". The table of contents where \a widget is
/// null or none tells about it.
QString of(const QWidget *widget);
/// All that of() may answer.
QStringList all();

} // namespace GuidePage
