// SPDX-License-Identifier: MIT
#include "models/exchange/tabseparatedtext.h"

#include <algorithm>

namespace {

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool endsCell(QChar c)
{
    return c == u'\t' || endsLine(c);
}

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {}

    std::optional<QList<QStringList>> lines()
    {
        QList<QStringList> lines;
        while (!isAtEnd()) {
            QStringList line;
            do {
                const auto cell = readCell();
                if (!cell)
                    return std::nullopt;
                line.append(*cell);
            } while (skip(u'\t'));
            lines.append(line);
            skip(u'\r');
            skip(u'\n');
        }
        return lines;
    }

private:
    bool isAtEnd() const { return m_at == m_text.size(); }

    bool skip(QChar c)
    {
        const bool isThere = !isAtEnd() && m_text.at(m_at) == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    std::optional<QString> readCell()
    {
        const qsizetype start = m_at;
        if (skip(u'"')) {
            const auto quoted = readQuoted();
            if (!quoted || isAtEnd() || endsCell(m_text.at(m_at)))
                return quoted;
            m_at = start;
        }
        while (!isAtEnd() && !endsCell(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(start, m_at - start).toString();
    }

    std::optional<QString> readQuoted()
    {
        QString value;
        while (!isAtEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'"' && !skip(u'"'))
                return value.isNull() ? QStringLiteral("") : value;
            value.append(c);
        }
        return std::nullopt;
    }

    const QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QString TabSeparatedText::cell(const QString &value)
{
    const bool isPlain = std::none_of(value.cbegin(), value.cend(),
                                      [](QChar c) { return endsCell(c) || c == u'"'; });
    if (isPlain)
        return value;
    return u'"' + QString(value).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

std::optional<QList<QStringList>> TabSeparatedText::read(QStringView text)
{
    return Reader(text).lines();
}
