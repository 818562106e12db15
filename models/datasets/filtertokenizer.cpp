// SPDX-License-Identifier: MIT
#include "models/datasets/filtertokenizer.h"

#include "models/datasets/filterspelling.h"

#include <numeric>

tl::expected<QList<FilterToken>, FilterError> FilterTokenizer::tokenize(const QString &text)
{
    FilterTokenizer tokenizer(text);
    while (!tokenizer.m_failed) {
        while (tokenizer.current().isSpace())
            ++tokenizer.m_at;
        if (tokenizer.atEnd())
            break;
        tokenizer.term();
    }
    if (tokenizer.m_failed)
        return tl::unexpected(tokenizer.m_error);
    tokenizer.add(FilterToken::End, text.size());
    return tokenizer.m_tokens;
}

void FilterTokenizer::fail(qsizetype position, const QString &message)
{
    if (!m_failed)
        m_error = {position, message};
    m_failed = true;
}

void FilterTokenizer::add(FilterToken::Kind kind, qsizetype position, const QString &text)
{
    m_tokens.append({kind, position, text});
}

bool FilterTokenizer::atBoundary() const
{
    return atEnd() || current().isSpace() || current() == u'(' || current() == u')';
}

void FilterTokenizer::expectBoundary()
{
    if (!atBoundary())
        fail(m_at, tr("Put a space here, or quotes around the whole text."));
}

void FilterTokenizer::term()
{
    switch (current().unicode()) {
    case u'(':
        return add(FilterToken::Open, m_at++);
    case u')':
        return add(FilterToken::Close, m_at++);
    case u'-':
        return minus();
    case u'"':
        return quotedTerm();
    case u'/':
        return regex();
    default:
        return word();
    }
}

void FilterTokenizer::minus()
{
    add(FilterToken::Minus, m_at++);
    if (atBoundary() && current() != u'(')
        fail(m_at - 1,
             tr("There is no term directly after “-”; put a dash that is text in quotes."));
}

void FilterTokenizer::word()
{
    const qsizetype start = m_at;
    if (const FilterSymbol *symbol = FilterSymbol::at(QStringView(m_text).sliced(m_at)))
        return fail(m_at, tr("“%1” needs the name of a column directly before it; put it in quotes "
                             "if it is text.")
                              .arg(symbol->text));
    while (FilterSpelling::isNamePart(current()))
        ++m_at;
    const QString name = m_text.mid(start, m_at - start);
    if (!name.isEmpty() && columnWithOperator(start, name))
        return;
    const QString text = name + bareUntil(u"\"");
    const bool isOr = text.compare(u"or", Qt::CaseInsensitive) == 0;
    add(isOr ? FilterToken::Or : FilterToken::Word, start, text);
    expectBoundary();
}

void FilterTokenizer::quotedTerm()
{
    const qsizetype start = m_at;
    const QString text = quoted();
    if (m_failed || columnWithOperator(start, text))
        return;
    add(FilterToken::Quoted, start, text);
    expectBoundary();
}

QString FilterTokenizer::quoted(QList<qsizetype> *origins)
{
    const qsizetype start = m_at++;
    QString result;
    for (; !atEnd() && current() != u'"'; ++m_at) {
        const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        if (current() == u'\\' && (next == u'"' || next == u'\\'))
            ++m_at;
        result += current();
        if (origins)
            origins->append(m_at);
    }
    if (atEnd())
        fail(start, tr("The quote is not closed."));
    ++m_at;
    return result;
}

QString FilterTokenizer::bareUntil(QStringView stops)
{
    const qsizetype start = m_at;
    while (!atBoundary() && !stops.contains(current()))
        ++m_at;
    return m_text.mid(start, m_at - start);
}

void FilterTokenizer::regex()
{
    const qsizetype start = m_at++;
    while (!atEnd() && current() != u'/')
        m_at += current() == u'\\' ? 2 : 1;
    if (atEnd())
        return fail(start, tr("The regular expression is not closed; put a slash that is text in "
                              "quotes."));
    if (m_at == start + 1)
        return fail(start, tr("There is no regular expression between the slashes."));
    QList<qsizetype> origins(m_at - start);
    std::iota(origins.begin(), origins.end(), start + 1);
    m_tokens.append({FilterToken::Regex, start + 1, m_text.mid(start + 1, m_at - start - 1),
                     FilterTerm::Matches, origins});
    ++m_at;
    expectBoundary();
}

bool FilterTokenizer::columnWithOperator(qsizetype start, const QString &name)
{
    const FilterSymbol *symbol = FilterSymbol::at(QStringView(m_text).sliced(m_at));
    if (!symbol)
        return false;
    m_tokens.append({FilterToken::Column, start, name, symbol->op});
    m_at += symbol->text.size();
    if (symbol->op == FilterTerm::Matches)
        pattern(symbol->text);
    else
        values(symbol->op, symbol->text);
    return true;
}

void FilterTokenizer::pattern(const QString &symbol)
{
    if (current() == u'/')
        return regex();
    if (current() != u'"')
        return fail(
            m_at,
            tr("“%1” needs a regular expression such as /^q[1-4]/ directly after it.").arg(symbol));
    const qsizetype start = m_at;
    QList<qsizetype> read;
    const QString text = quoted(&read);
    FilterToken regex{FilterToken::Regex, start + 1, {}, FilterTerm::Matches};
    const auto spell = [&regex](QChar c, qsizetype origin) {
        regex.text += c;
        regex.origins.append(origin);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'/')
            spell(u'\\', read.at(i));
        spell(text.at(i), read.at(i));
        if (text.at(i) == u'\\' && i + 1 < text.size()) {
            ++i;
            spell(text.at(i), read.at(i));
        }
    }
    regex.origins.append(m_at - 1);
    if (text.isEmpty())
        fail(start, tr("There is no regular expression between the quotes."));
    m_tokens.append(regex);
    expectBoundary();
}

void FilterTokenizer::values(FilterTerm::Operator op, const QString &symbol)
{
    const bool isList = op == FilterTerm::Has;
    QString before = symbol;
    do {
        const qsizetype start = m_at;
        if (atBoundary() || (isList && current() == u','))
            return fail(m_at, tr("There is no value directly after “%1”.").arg(before));
        const bool isQuoted = current() == u'"';
        if (!isQuoted && FilterSymbol::at(QStringView(m_text).sliced(m_at)))
            return fail(m_at, tr("Put a value that starts with “%1” in quotes.").arg(current()));
        add(FilterToken::Value, start, isQuoted ? quoted() : bareUntil(isList ? u"\"," : u"\""));
        before = QStringLiteral(",");
    } while (!m_failed && isList && current() == u',' && ++m_at);
    expectBoundary();
}
