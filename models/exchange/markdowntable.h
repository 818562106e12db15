// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// A table as Markdown, as wikis, tickets and chats show it.
namespace MarkdownTable {

struct Column
{
    QString title;
    bool isNumber = false; ///< stands at the right
};

/// A cell that Markdown shows as \a value: pipes, backslashes and tags escaped, a line break as
/// <br>.
QString cell(const QString &value);

/// A header line, a line of dashes and a line for each of \a rows, all of the same width. Every row
/// must have a value for each column.
QString of(const QList<Column> &columns, const QList<QStringList> &rows);

} // namespace MarkdownTable
