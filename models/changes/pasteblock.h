// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/intentions.h"

#include <QCoreApplication>
#include <QStringList>

/// Where a block of cells is to go that carries no ids of its own.
struct PasteTarget
{
    QStringList selected;         ///< ids of the selected rows, from the top
    QStringList rows;             ///< ids of the rows from the first to write to down to the last
    QList<DatasetColumn> columns; ///< from the current one on, as they stand on screen
};

/// What a text from the clipboard asks for.
///
/// A block that begins with a line of column names, the ID among them, goes to the datasets and
/// columns that it names, wherever they are. One value goes to all selected rows. Any other block
/// goes to as many selected rows where they are as many as its lines, else to the rows from the
/// first one down; and to the columns from the current one on.
struct PasteBlock
{
    Q_DECLARE_TR_FUNCTIONS(PasteBlock)

public:
    /// \a extraFields are the names of the fields that the program does not know.
    static PasteBlock of(const QString &text, const PasteTarget &target,
                         const QStringList &extraFields);

    QList<Intention> intentions;
    QStringList notices; ///< what of the text leads nowhere, and why, a sentence each

private:
    using Lines = QList<QStringList>;

    void place(const Lines &lines, const PasteTarget &target);
    void match(const Lines &lines, const QStringList &extraFields);
    void matchLines(const Lines &lines, const QList<std::optional<DatasetColumn>> &columns,
                    qsizetype idAt);
    void intend(const QString &dataset, const DatasetColumn &column, const QString &text);
};
