// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/filtertokenizer.h"

/// Reads a filter expression. The grammar, loosest first:
///
///     expression = sequence { "or" sequence }
///     sequence   = factor { factor }
///     factor     = { "-" } ( "(" expression ")" | term )
///
/// Groups of one, groups within a group of the same kind, and double negations leave no trace.
class FilterParser
{
    Q_DECLARE_TR_FUNCTIONS(FilterParser)

public:
    using Result = tl::expected<FilterExpression, FilterError>;

    /// How deep parentheses may nest.
    static constexpr int deepest = 200;

    static Result parse(const QString &text, const QStringList &extraFields);

private:
    FilterParser(const QList<FilterToken> &tokens, const QStringList &extraFields)
        : m_tokens(tokens)
        , m_extraFields(extraFields)
    {}

    const FilterToken &current() const { return m_tokens.at(m_at); }
    bool startsFactor() const;
    Result expression();
    Result sequence();
    Result factor();
    Result group();
    Result term();
    Result textTerm();
    Result patternTerm(const std::optional<DatasetColumn> &column);
    Result columnTerm();

    QList<FilterToken> m_tokens;
    QStringList m_extraFields;
    qsizetype m_at = 0;
    int m_depth = 0;
};
