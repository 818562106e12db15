// SPDX-License-Identifier: MIT
#include "models/exchange/csvwriter.h"

#include "models/contactnow/utf8repair.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace {

/// Numbers such as -5 and phone numbers such as "+44 (0)20 7946-0000": a spreadsheet can do no more
/// than count with them, and people want to read them.
constexpr QLatin1StringView numberOrPhone(R"(^(-?\d+([.,]\d+)*|\+\(?\d[\d ().-]*)\z)");

/// What a spreadsheet may take for a number or a date.
constexpr QLatin1StringView numeric(R"(^\s*-?\d[\d.,/-]*([eE][+-]?\d+)?\s*\z)");

/// Of these, what it shows just so: numbers of up to 15 digits with %1 as decimal point. A day is
/// spelled as the locale has it, which is what it is for.
constexpr QLatin1StringView
    keepsSpelling(R"(^(-?(0|[1-9]\d{0,14})(\%1\d*[1-9])?|\d{4}-\d\d-\d\d)\z)");

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

} // namespace

CsvDialect CsvDialect::excel(const QLocale &locale)
{
    const bool hasDecimalComma = locale.decimalPoint() == QLatin1StringView(",");
    return {hasDecimalComma ? ';' : ',', QByteArrayLiteral("\r\n"), true,
            QLatin1Char(hasDecimalComma ? ',' : '.')};
}

CsvWriter::CsvWriter(QIODevice &device, const CsvDialect &dialect)
    : m_device(device)
    , m_dialect(dialect)
    , m_harmless(numberOrPhone)
    , m_numeric(numeric)
    , m_keepsSpelling(QString(keepsSpelling).arg(dialect.decimalPoint))
{}

bool CsvWriter::writeRow(const QStringList &cells)
{
    QByteArrayList bytes;
    bytes.reserve(cells.size());
    for (const QString &cell : cells)
        bytes.append(cell.toUtf8());
    return writeRow(QList<QByteArrayView>(bytes.cbegin(), bytes.cend()));
}

bool CsvWriter::writeRow(const QList<QByteArrayView> &cells)
{
    if (m_dialect.decimalPoint.isNull())
        return writeCells(cells);
    QByteArrayList harmless;
    harmless.reserve(cells.size());
    for (const QByteArrayView cell : cells)
        harmless.append(forSpreadsheet(textFromUtf8(cell)).toUtf8());
    return writeCells(QList<QByteArrayView>(harmless.cbegin(), harmless.cend()));
}

bool CsvWriter::writeCells(const QList<QByteArrayView> &cells)
{
    m_line.resize(0); // keeps its memory
    if (m_dialect.hasMark && !m_isStarted)
        m_line.append(byteOrderMark);
    m_isStarted = true;
    const qsizetype begin = m_line.size();
    for (const QByteArrayView cell : cells)
        m_line.append(cell).append(m_dialect.separator);
    if (needsQuotes(QByteArrayView(m_line).sliced(begin), cells.size())) {
        m_line.resize(begin);
        for (const QByteArrayView cell : cells)
            appendCell(cell);
    }
    m_line.chop(1);
    // A line with nothing on it would be read as no row at all.
    if (cells.size() == 1 && cells.first().isEmpty())
        m_line.append("\"\"");
    m_line.append(m_dialect.lineEnd);
    return m_device.write(m_line) == m_line.size();
}

/// Without a way out of the loop, so that it runs over many bytes at once.
bool CsvWriter::needsQuotes(QByteArrayView text, qsizetype separators) const
{
    qsizetype found = 0;
    bool isOdd = false;
    for (const char c : text) {
        found += c == m_dialect.separator ? 1 : 0;
        isOdd |= (c == '"') | (c == '\n') | (c == '\r');
    }
    return isOdd || found > separators;
}

void CsvWriter::appendCell(QByteArrayView cell)
{
    if (needsQuotes(cell, 0))
        m_line.append('"').append(cell.toByteArray().replace("\"", "\"\"")).append('"');
    else
        m_line.append(cell);
    m_line.append(m_dialect.separator);
}

QString CsvWriter::forSpreadsheet(const QString &text) const
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) &&
        !m_harmless.match(text).hasMatch())
        return u'\'' + text;
    if (m_numeric.match(text).hasMatch() && !m_keepsSpelling.match(text).hasMatch())
        return u"=\""_s + text + u'"';
    return text;
}
