// SPDX-License-Identifier: MIT
#include "tests/bench/csvcells.h"

QByteArray CsvCells::next()
{
    QByteArray cell;
    bool isQuoted = false;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text.at(m_at);
        if (c == '"') {
            const bool isTwice = isQuoted && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == '"';
            if (isTwice)
                cell += m_text.at(++m_at);
            else
                isQuoted = !isQuoted;
        } else if (!isQuoted && (c == ',' || c == '\n')) {
            ++m_at;
            return cell;
        } else if (isQuoted || c != '\r') {
            cell += c;
        }
    }
    return cell;
}
