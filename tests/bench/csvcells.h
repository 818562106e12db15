// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// The cells of a CSV file by RFC 4180, one after the other; lines end with "\n" or "\r\n".
class CsvCells
{
public:
    explicit CsvCells(const QByteArray &text)
        : m_text(text)
    {}

    QByteArray next();
    /// The last cell was the last of its line.
    bool isLineEnd() const { return m_at > 0 && m_text.at(m_at - 1) == '\n'; }
    bool atEnd() const { return m_at >= m_text.size(); }

private:
    const QByteArray m_text;
    qsizetype m_at = 0;
};
