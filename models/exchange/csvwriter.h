// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QRegularExpression>
#include <QString>

class QIODevice;

/// How CSV is spelled for those who read it.
struct CsvDialect
{
    /// For programs: UTF-8 without mark, comma, "\n", every value as it is.
    static CsvDialect data() { return {}; }
    /// For Excel and its like in \a locale: byte order mark, "\r\n", a semicolon where the locale
    /// has a decimal comma, and no cell that a spreadsheet would take for a formula.
    static CsvDialect excel(const QLocale &locale);

    char separator = ',';
    QByteArray lineEnd = QByteArrayLiteral("\n");
    bool hasMark = false;
    bool disarmsFormulas = false;
};

/// Writes rows of CSV by RFC 4180, quoting only where it is needed.
class CsvWriter
{
public:
    /// \a device must be open for writing and outlive the writer.
    CsvWriter(QIODevice &device, const CsvDialect &dialect);

    /// False where the device did not take all of it; its errorString() says why. A device with a
    /// buffer may find out only when it is flushed.
    bool writeRow(const QStringList &cells);

private:
    QByteArray cell(QString text) const;

    QIODevice &m_device;
    const CsvDialect m_dialect;
    const QRegularExpression m_harmless;
    bool m_isStarted = false;
};
