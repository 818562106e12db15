// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QFileDialog;
class QWidget;

/// Asks where to write a file.
namespace SaveDialog {

/// Opens at \a path, whose suffix a name without one gets. It deletes itself; fileSelected() tells
/// the answer.
QFileDialog *open(QWidget *parent, const QString &title, const QString &path,
                  const QStringList &nameFilters);

} // namespace SaveDialog
