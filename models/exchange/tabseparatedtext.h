// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

/// Cells as text, as spreadsheets exchange them through a clipboard: lines of cells with tabs
/// between them, a cell that holds a tab or a line break in quotes, quotes in it doubled.
namespace TabSeparatedText {

/// \a value as a cell.
QString cell(const QString &value);

/// The lines of \a text, with any line end; one at the end of the text begins no other line. Quotes
/// that don't enclose a whole cell belong to its value. Nothing where a quoted cell never ends.
std::optional<QList<QStringList>> read(QStringView text);

} // namespace TabSeparatedText
