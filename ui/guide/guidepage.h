// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

/// Which page of the guide tells about a part of the window.
///
/// Pages are named as in docs/guide, without the ending, and may name a heading: "review#conflicts".
namespace GuidePage {

void set(QWidget &part, const QString &page);
/// The page of the part that \a widget belongs to; the table of contents where none has one.
QString of(const QWidget *widget);

} // namespace GuidePage
