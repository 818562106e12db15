// SPDX-License-Identifier: MIT
#include "models/exchange/csvwriter.h"

#include <QIODevice>

#include <algorithm>

namespace {

/// Numbers such as -5 and phone numbers such as "+44 (0)20 7946-0000": a spreadsheet can do no more
/// than count with them, and people want to read them.
constexpr QLatin1StringView numberOrPhone(R"(^(-?\d+([.,]\d+)*|\+\(?\d[\d ().-]*)\z)");

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

} // namespace

CsvDialect CsvDialect::excel(const QLocale &locale)
{
    const bool hasDecimalComma = locale.decimalPoint() == QLatin1StringView(",");
    return {hasDecimalComma ? ';' : ',', QByteArrayLiteral("\r\n"), true, true};
}

CsvWriter::CsvWriter(QIODevice &device, const CsvDialect &dialect)
    : m_device(device)
    , m_dialect(dialect)
    , m_harmless(numberOrPhone)
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

QByteArray CsvWriter::cell(QString text) const
{
    if (m_dialect.disarmsFormulas && !text.isEmpty() &&
        QStringView(u"=+-@\t\r").contains(text.front()) && !m_harmless.match(text).hasMatch())
        text.prepend(u'\'');

    QByteArray bytes = text.toUtf8();
    const bool needsQuotes = std::any_of(bytes.cbegin(), bytes.cend(), [this](char c) {
        return c == m_dialect.separator || c == '"' || c == '\n' || c == '\r';
    });
    return needsQuotes ? '"' + bytes.replace("\"", "\"\"") + '"' : bytes;
}
