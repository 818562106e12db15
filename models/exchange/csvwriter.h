// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QRegularExpression>
#include <QString>

#include <string>

class QIODevice;

/// How CSV is spelled for those who read it.
struct CsvDialect
{
    /// For programs: UTF-8 without mark, comma, "\n", every value as it is.
    static CsvDialect data() { return {}; }
    /// For Excel and its like in \a locale: byte order mark, "\r\n", a semicolon where the locale
    /// has a decimal comma, no cell that a spreadsheet would take for a formula, and every number
    /// that it would spell in another way, such as 007, as a text.
    static CsvDialect excel(const QLocale &locale);

    char separator = ',';
    QByteArray lineEnd = QByteArrayLiteral("\n");
    bool hasMark = false;
    /// The decimal point of the spreadsheet that reads it; none for programs.
    QChar decimalPoint;
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
    /// The same with cells in UTF-8, which are not converted where the dialect takes them as they
    /// are.
    bool writeRow(const QList<QByteArrayView> &cells);

    /// Whether \a cells, \a count of them with a NUL behind each, can be written as they are, with
    /// separators in the place of the NULs. Nearly every row of a list can.
    bool takesAsTheyAre(QByteArrayView cells, qsizetype count) const;
    bool writeAsTheyAre(QByteArrayView cells);

private:
    bool writeCells(const QList<QByteArrayView> &cells);
    static bool needsQuotes(QByteArrayView text);
    void beginLine();
    bool endLine();
    void append(QByteArrayView cell);
    QString forSpreadsheet(const QString &text) const;

    QIODevice &m_device;
    const CsvDialect m_dialect;
    const QRegularExpression m_harmless;
    const QRegularExpression m_numeric;
    const QRegularExpression m_keepsSpelling;
    bool m_isStarted = false;
    std::string m_line; ///< of the row that is written
};
