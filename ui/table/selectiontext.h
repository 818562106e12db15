// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class DatasetView;

/// Selected cells as text for the clipboard.
namespace TabSeparated {

/// The selected rows, or the current cell where no row is selected, as the table is arranged on
/// screen. Values are spelled as on the wire, so that what is pasted elsewhere can come back. Whole
/// rows get a header line. A value with a tab or a line break stands in quotes, as spreadsheets do
/// it.
QString selection(const DatasetView &view);

} // namespace TabSeparated
