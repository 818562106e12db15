// SPDX-License-Identifier: MIT
#include "models/exchange/csvwriter.h"

#include "models/contactnow/utf8repair.h"

#include <QIODevice>

#include <algorithm>

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

constexpr std::string_view byteOrderMark("\xEF\xBB\xBF");

/// In counters of a byte, so that the loop runs over many bytes at once.
qsizetype countOf(char wanted, QByteArrayView text)
{
    constexpr qsizetype most = 255;
    qsizetype result = 0;
    while (!text.isEmpty()) {
        const QByteArrayView part = text.first(std::min(text.size(), most));
        quint8 count = 0;
        for (const char c : part)
            count = static_cast<quint8>(count + (c == wanted ? 1 : 0));
        result += count;
        text = text.sliced(part.size());
    }
    return result;
}

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

bool CsvWriter::takesAsTheyAre(QByteArrayView cells, qsizetype count) const
{
    if (!m_dialect.decimalPoint.isNull() || count < 2)
        return false;
    // A value may have a NUL of its own.
    return countOf('\0', cells) == count && countOf(m_dialect.separator, cells) == 0 &&
           !needsQuotes(cells);
}

bool CsvWriter::writeAsTheyAre(QByteArrayView cells)
{
    beginLine();
    const auto begin = static_cast<std::ptrdiff_t>(m_line.size());
    m_line.append(cells.data(), static_cast<size_t>(cells.size()));
    // Writes each byte, changed or not: so the loop can take many at once, as std::replace() can't.
    std::transform(m_line.cbegin() + begin, m_line.cend(), m_line.begin() + begin,
                   [separator = m_dialect.separator](char c) { return c == '\0' ? separator : c; });
    return endLine();
}

bool CsvWriter::writeCells(const QList<QByteArrayView> &cells)
{
    beginLine();
    for (const QByteArrayView cell : cells) {
        if (needsQuotes(cell) || countOf(m_dialect.separator, cell) > 0)
            append('"' + cell.toByteArray().replace("\"", "\"\"") + '"');
        else
            append(cell);
    }
    // A line with nothing on it would be read as no row at all.
    if (cells.size() == 1 && cells.first().isEmpty())
        m_line.insert(m_line.size() - 1, "\"\"");
    return endLine();
}

void CsvWriter::beginLine()
{
    m_line.clear(); // keeps its memory
    if (m_dialect.hasMark && !m_isStarted)
        m_line += byteOrderMark;
    m_isStarted = true;
}

bool CsvWriter::endLine()
{
    m_line.back() = m_dialect.lineEnd.front();
    m_line.append(m_dialect.lineEnd.constData() + 1,
                  static_cast<size_t>(m_dialect.lineEnd.size()) - 1);
    const auto size = static_cast<qint64>(m_line.size());
    return m_device.write(m_line.data(), size) == size;
}

bool CsvWriter::needsQuotes(QByteArrayView text)
{
    return countOf('"', text) + countOf('\n', text) + countOf('\r', text) > 0;
}

void CsvWriter::append(QByteArrayView cell)
{
    m_line.append(cell.data(), static_cast<size_t>(cell.size()));
    m_line += m_dialect.separator;
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
