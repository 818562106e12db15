// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class DatasetView;

/// Selected rows as text for the clipboard.
namespace SelectionText {

enum Format {
    TabSeparated, ///< for spreadsheets: a value with a tab or a line break stands in quotes
    Csv,          ///< for programs, by RFC 4180
    Markdown,     ///< for wikis, tickets and chats
};

/// The selected rows under a header line, or the current value alone where no row is selected, as
/// the table is arranged on screen. Values are spelled as on the wire, so that what is pasted
/// elsewhere can come back.
QString of(const DatasetView &view, Format format);

} // namespace SelectionText
