// SPDX-License-Identifier: MIT
#include "models/exchange/markdowntable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A column of dashes has three at least.
constexpr qsizetype leastWidth = 3;

} // namespace

QString MarkdownTable::cell(const QString &value)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' || c == u'|' || c == u'<')
            result += u'\\';
        if (c == u'\r' && i + 1 < value.size() && value.at(i + 1) == u'\n')
            continue;
        if (c == u'\n' || c == u'\r')
            result += "<br>"_L1;
        else
            result += c == u'\t' ? QChar(u' ') : c;
    }
    return result;
}

QString MarkdownTable::of(const QList<Column> &columns, const QList<QStringList> &rows)
{
    QList<QStringList> lines{{}};
    for (const Column &column : columns)
        lines.first().append(cell(column.title));
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &value : row)
            cells.append(cell(value));
        lines.append(cells);
    }

    QList<qsizetype> widths(columns.size(), leastWidth);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());
    }
    QStringList dashes;
    for (qsizetype i = 0; i < columns.size(); ++i)
        dashes.append(columns.at(i).isNumber ? QString(widths.at(i) - 1, u'-') + u':'
                                             : QString(widths.at(i), u'-'));
    lines.insert(1, dashes);

    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString &value = line.at(i);
            text += u"| "_s + (columns.at(i).isNumber ? value.rightJustified(widths.at(i))
                                                      : value.leftJustified(widths.at(i)));
            text += u' ';
        }
        text += u"|\n"_s;
    }
    return text;
}
