// SPDX-License-Identifier: MIT
#include "models/exchange/csvwriter.h"

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
    QByteArray line;
    if (m_dialect.hasMark && !m_isStarted)
        line.append(byteOrderMark);
    m_isStarted = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line.append(m_dialect.separator);
        line.append(cell(cells.at(i)));
    }
    // A line with nothing on it would be read as no row at all.
    if (cells.size() == 1 && cells.first().isEmpty())
        line.append("\"\"");
    line.append(m_dialect.lineEnd);
    return m_device.write(line) == line.size();
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

QByteArray CsvWriter::cell(const QString &text) const
{
    QByteArray bytes = (m_dialect.decimalPoint.isNull() ? text : forSpreadsheet(text)).toUtf8();
    const bool needsQuotes = std::any_of(bytes.cbegin(), bytes.cend(), [this](char c) {
        return c == m_dialect.separator || c == '"' || c == '\n' || c == '\r';
    });
    return needsQuotes ? '"' + bytes.replace("\"", "\"\"") + '"' : bytes;
}
