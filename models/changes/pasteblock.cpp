// SPDX-License-Identifier: MIT
#include "models/changes/pasteblock.h"

#include "models/datasets/fieldlabel.h"
#include "models/exchange/tabseparatedtext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

DatasetColumn idColumn()
{
    return DatasetColumn::of(Dataset::Id);
}

/// The column that a header means: what people call it, or its name on the wire.
std::optional<DatasetColumn> columnNamed(const QString &header, const QStringList &extraFields)
{
    const QString name = header.trimmed();
    for (int field = Dataset::Id; field < Dataset::FieldCount; ++field) {
        if (name.compare(fieldLabel(static_cast<Dataset::Field>(field)), Qt::CaseInsensitive) == 0)
            return DatasetColumn::of(static_cast<Dataset::Field>(field));
    }
    return DatasetColumn::named(name, extraFields);
}

QList<std::optional<DatasetColumn>> columnsNamed(const QStringList &headers,
                                                 const QStringList &extraFields)
{
    QList<std::optional<DatasetColumn>> columns;
    for (const QString &header : headers)
        columns.append(columnNamed(header, extraFields));
    return columns;
}

/// The id and one other column must be there: a lone word may be a value.
bool isHeader(const QList<std::optional<DatasetColumn>> &columns)
{
    return columns.contains(idColumn()) &&
           std::any_of(columns.cbegin(), columns.cend(),
                       [](const auto &column) { return column && *column != idColumn(); });
}

/// People and spreadsheets write `live ` for LIVE.
QString spelled(const DatasetColumn &column, const QString &text)
{
    if (column.field == Dataset::Priority)
        return text.trimmed();
    if (column.field != Dataset::Status)
        return text;
    const QString word = text.trimmed().toUpper();
    return DatasetStatus::isKnown(word) ? word : text.trimmed();
}

} // namespace

PasteBlock PasteBlock::of(const QString &text, const PasteTarget &target,
                          const QStringList &extraFields)
{
    PasteBlock block;
    const auto lines = TabSeparatedText::read(text);
    if (!lines)
        block.notices.append(tr("The text on the clipboard has a quote that never ends, so it is "
                                "not clear where its cells are. Nothing was changed."));
    else if (lines->isEmpty())
        block.notices.append(tr("There is no text on the clipboard."));
    else if (isHeader(columnsNamed(lines->first(), extraFields)))
        block.match(*lines, extraFields);
    else
        block.place(*lines, target);
    return block;
}

void PasteBlock::place(const Lines &lines, const PasteTarget &target)
{
    if (target.rows.isEmpty() || target.columns.isEmpty()) {
        notices.append(tr("Select the cell that the text is to go to first."));
        return;
    }
    if (lines.size() == 1 && lines.first().size() == 1) {
        const QStringList ids = target.selected.isEmpty() ? target.rows.first(1) : target.selected;
        for (const QString &id : ids)
            intend(id, target.columns.first(), lines.first().first());
        return;
    }
    const QStringList &ids = target.selected.size() == lines.size() ? target.selected : target.rows;
    const qsizetype rows = std::min(lines.size(), ids.size());
    qsizetype widest = 0;
    for (qsizetype row = 0; row < rows; ++row) {
        const QStringList &cells = lines.at(row);
        widest = std::max(widest, cells.size());
        for (qsizetype i = 0; i < std::min(cells.size(), target.columns.size()); ++i)
            intend(ids.at(row), target.columns.at(i), cells.at(i));
    }
    if (rows < lines.size())
        notices.append(tr("%Ln line(s) reach beyond the last row and were left out.", nullptr,
                          static_cast<int>(lines.size() - rows)));
    if (widest > target.columns.size())
        notices.append(tr("%Ln column(s) reach beyond the last one shown and were left out.",
                          nullptr, static_cast<int>(widest - target.columns.size())));
}

void PasteBlock::match(const Lines &lines, const QStringList &extraFields)
{
    const QStringList &headers = lines.first();
    const auto columns = columnsNamed(headers, extraFields);
    QStringList unknown;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns.at(i)) {
            unknown.append(u'“' + headers.at(i).trimmed() + u'”');
        } else if (columns.count(columns.at(i)) > 1) {
            notices.append(tr("The pasted text has the column %1 more than once. Nothing was "
                              "changed.")
                               .arg(headers.at(i).trimmed()));
            return;
        }
    }
    if (!unknown.isEmpty())
        notices.append(tr("%Ln column(s) are not known and were left out: %1.", nullptr,
                          static_cast<int>(unknown.size()))
                           .arg(unknown.join(u", "_s)));
    matchLines(lines.mid(1), columns, columns.indexOf(idColumn()));
}

void PasteBlock::matchLines(const Lines &lines, const QList<std::optional<DatasetColumn>> &columns,
                            qsizetype idAt)
{
    QHash<QString, int> times;
    for (const QStringList &cells : lines)
        ++times[cells.value(idAt).trimmed()];
    QStringList repeated;
    int nameless = 0;
    int tooLong = 0;
    for (const QStringList &cells : lines) {
        const QString id = cells.value(idAt).trimmed();
        if (id.isEmpty()) {
            nameless += cells.join(QString()).trimmed().isEmpty() ? 0 : 1;
            continue;
        }
        if (times.value(id) > 1) {
            repeated.append(id);
            continue;
        }
        tooLong += cells.size() > columns.size() ? 1 : 0;
        for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            if (columns.at(i) && i != idAt)
                intend(id, *columns.at(i), cells.at(i));
        }
    }
    repeated.removeDuplicates();
    if (nameless > 0)
        notices.append(tr("%Ln line(s) have no ID and were left out.", nullptr, nameless));
    if (!repeated.isEmpty())
        notices.append(tr("%Ln dataset(s) stand in the text more than once and were left out: %1.",
                          nullptr, static_cast<int>(repeated.size()))
                           .arg(repeated.join(u", "_s)));
    if (tooLong > 0)
        notices.append(
            tr("%Ln line(s) have more cells than there are headers: those cells were left "
               "out.",
               nullptr, tooLong));
    if (intentions.isEmpty() && notices.isEmpty())
        notices.append(tr("The pasted text has column names, and below them no value for any "
                          "dataset. Nothing was changed."));
}

void PasteBlock::intend(const QString &dataset, const DatasetColumn &column, const QString &text)
{
    intentions.append({dataset, column, spelled(column, text)});
}
