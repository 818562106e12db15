// SPDX-License-Identifier: MIT
#include "models/datasets/filterplace.h"

#include "models/datasets/filterspelling.h"

#include <algorithm>

namespace {

/// Reads an expression as FilterTokenizer does, up to the cursor, and takes no offence.
class Scanner
{
public:
    Scanner(const QString &text, qsizetype cursor, const QStringList &extraFields)
        : m_text(text)
        , m_cursor(std::clamp<qsizetype>(cursor, 0, text.size()))
        , m_extraFields(extraFields)
    {}

    FilterPlace place();

private:
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text.at(index) : QChar(); }
    bool isBoundary(qsizetype index) const;
    bool holdsCursor(qsizetype start, qsizetype end) const;
    qsizetype endOfName(qsizetype start) const;
    qsizetype endOfBare(qsizetype start, bool inList) const;
    qsizetype endOfQuoted(qsizetype start) const;
    qsizetype endOfPattern(qsizetype start) const;
    QString unquoted(qsizetype start, qsizetype end) const;
    FilterPlace name(qsizetype start, qsizetype end) const;
    FilterPlace term();
    FilterPlace values(const DatasetColumn &column, FilterTerm::Operator op);

    const QString &m_text;
    const qsizetype m_cursor;
    const QStringList &m_extraFields;
    qsizetype m_at = 0;
};

FilterPlace Scanner::place()
{
    while (true) {
        while (m_at < m_cursor && (isBoundary(m_at) || at(m_at) == u'-'))
            ++m_at;
        const FilterPlace found = term();
        if (m_at >= m_cursor)
            return found;
    }
}

/// Passes over a term and what is glued to it. What it returns counts when the cursor was there.
FilterPlace Scanner::term()
{
    const qsizetype start = m_at;
    FilterPlace found;
    if (at(start) == u'/') {
        m_at = endOfPattern(start);
    } else {
        const qsizetype nameEnd = at(start) == u'"' ? endOfQuoted(start) : endOfName(start);
        const FilterSymbol *symbol =
            nameEnd > start ? FilterSymbol::at(QStringView(m_text).sliced(nameEnd)) : nullptr;
        m_at = symbol              ? nameEnd + symbol->text.size()
               : at(start) == u'"' ? nameEnd
                                   : endOfBare(start, false);
        if (m_cursor <= (symbol ? nameEnd : m_at)) {
            found = name(start, symbol ? nameEnd : m_at);
        } else if (symbol && symbol->op == FilterTerm::Matches) {
            m_at = at(m_at) == u'"'   ? endOfQuoted(m_at)
                   : at(m_at) == u'/' ? endOfPattern(m_at)
                                      : m_at;
        } else if (symbol) {
            const auto column = DatasetColumn::named(unquoted(start, nameEnd), m_extraFields);
            found = values(column.value_or(DatasetColumn()), symbol->op);
            if (!column)
                found = {};
        }
    }
    while (m_at < m_cursor && !isBoundary(m_at))
        ++m_at;
    return found;
}

FilterPlace Scanner::name(qsizetype start, qsizetype end) const
{
    FilterPlace found;
    found.kind = FilterPlace::Name;
    found.start = start;
    found.end = end;
    found.typed = unquoted(start, m_cursor);
    found.hasOperator = FilterSymbol::at(QStringView(m_text).sliced(end)) != nullptr;
    // In front of a text a name and its ":" can be put; one that is begun is replaced.
    if (m_cursor == start && !found.hasOperator)
        found.end = start;
    return found;
}

FilterPlace Scanner::values(const DatasetColumn &column, FilterTerm::Operator op)
{
    FilterPlace found;
    found.column = column;
    found.op = op;
    const bool inList = op == FilterTerm::Has;
    while (true) {
        const qsizetype start = m_at;
        m_at = at(start) == u'"' ? endOfQuoted(start) : endOfBare(start, inList);
        if (holdsCursor(start, m_at)) {
            found.kind = FilterPlace::Value;
            found.start = start;
            found.end = m_at;
            found.typed = unquoted(start, m_cursor);
        } else {
            found.others.append(unquoted(start, m_at));
        }
        if (!inList || at(m_at) != u',')
            return found;
        ++m_at;
    }
}

bool Scanner::isBoundary(qsizetype index) const
{
    const QChar c = at(index);
    return index >= m_text.size() || c.isSpace() || c == u'(' || c == u')';
}

bool Scanner::holdsCursor(qsizetype start, qsizetype end) const
{
    return start <= m_cursor && m_cursor <= end;
}

qsizetype Scanner::endOfName(qsizetype start) const
{
    while (FilterSpelling::isNamePart(at(start)))
        ++start;
    return start;
}

qsizetype Scanner::endOfBare(qsizetype start, bool inList) const
{
    while (!isBoundary(start) && at(start) != u'"' && !(inList && at(start) == u','))
        ++start;
    return start;
}

/// Behind the closing quote. Where the quotes behind the cursor come in pairs they are other
/// texts', and this one ends, as yet unclosed, at the cursor.
qsizetype Scanner::endOfQuoted(qsizetype start) const
{
    const auto quoteFrom = [this](qsizetype index) {
        while (index < m_text.size() && m_text.at(index) != u'"')
            index += m_text.at(index) == u'\\' ? 2 : 1;
        return std::min(index, m_text.size());
    };
    const qsizetype close = quoteFrom(start + 1);
    const qsizetype behind = std::min(close + 1, m_text.size());
    if (close < m_cursor || m_cursor <= start)
        return behind;
    int quotes = 0;
    for (qsizetype quote = quoteFrom(m_cursor); quote < m_text.size(); quote = quoteFrom(quote + 1))
        ++quotes;
    return quotes % 2 == 0 ? m_cursor : behind;
}

qsizetype Scanner::endOfPattern(qsizetype start) const
{
    qsizetype index = start + 1;
    while (index < m_text.size() && m_text.at(index) != u'/')
        index += m_text.at(index) == u'\\' ? 2 : 1;
    return std::min(index + 1, m_text.size());
}

QString Scanner::unquoted(qsizetype start, qsizetype end) const
{
    if (at(start) != u'"')
        return m_text.mid(start, end - start);
    QString result;
    for (qsizetype i = start + 1; i < end && at(i) != u'"'; ++i) {
        if (at(i) == u'\\' && (at(i + 1) == u'"' || at(i + 1) == u'\\') && i + 1 < end)
            ++i;
        result += at(i);
    }
    return result;
}

} // namespace

FilterPlace FilterPlace::at(const QString &text, qsizetype cursor, const QStringList &extraFields)
{
    return Scanner(text, cursor, extraFields).place();
}
