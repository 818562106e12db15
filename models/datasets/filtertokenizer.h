// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/filtererror.h"
#include "models/datasets/filterexpression.h"

#include <QCoreApplication>
#include <QList>

#include <tl/expected.hpp>

/// A piece of a filter expression.
struct FilterToken
{
    enum Kind {
        Open,
        Close,
        Minus,
        Or,
        Word,
        Quoted,
        Column, ///< a name with an operator directly after it; op says which
        Value,  ///< what stands after the operator, one token for each of a comma list
        Regex,  ///< the pattern as it stands between slashes, "\/" included
        End,
    };

    Kind kind = End;
    qsizetype position = 0; ///< UTF-16 index of its first character; for a Regex, of the pattern
    QString text;           ///< without quotes, escapes and slashes
    FilterTerm::Operator op = FilterTerm::Has;
    /// Of a Regex, the position of each character of its text and of what follows it.
    QList<qsizetype> origins = {};
};

/// Cuts a filter expression into pieces. What may stand next to what is the parser's affair, apart
/// from an operator, which needs a name directly before and a value directly after it.
class FilterTokenizer
{
    Q_DECLARE_TR_FUNCTIONS(FilterTokenizer)

public:
    static tl::expected<QList<FilterToken>, FilterError> tokenize(const QString &text);

private:
    explicit FilterTokenizer(const QString &text)
        : m_text(text)
    {}

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar current() const { return atEnd() ? QChar() : m_text.at(m_at); }
    bool atBoundary() const;
    void fail(qsizetype position, const QString &message);
    void add(FilterToken::Kind kind, qsizetype position, const QString &text = {});
    void term();
    void word();
    void quotedTerm();
    void regex();
    void minus();
    QString quoted(QList<qsizetype> *origins = nullptr);
    QString bareUntil(QStringView stops);
    bool columnWithOperator(qsizetype start, const QString &name);
    void values(FilterTerm::Operator op, const QString &symbol);
    void pattern(const QString &symbol);
    void expectBoundary();

    QString m_text;
    qsizetype m_at = 0;
    QList<FilterToken> m_tokens;
    bool m_failed = false;
    FilterError m_error;
};
