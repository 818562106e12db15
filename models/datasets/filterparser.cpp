// SPDX-License-Identifier: MIT
#include "models/datasets/filterparser.h"

#include "models/datasets/decimal.h"
#include "models/datasets/filterdate.h"

#include <algorithm>

namespace {

/// A pattern that would try for hours gives up on a value after this many steps instead.
constexpr QLatin1StringView patternGuard("(*LIMIT_MATCH=20000)");

tl::unexpected<FilterError> error(qsizetype position, const QString &message,
                                  const QString &unknownColumn = {})
{
    return tl::unexpected(FilterError{position, message, unknownColumn});
}

/// The sentence that says why \a value can't be compared with \a column; empty where it can.
QString comparisonProblem(const DatasetColumn &column, const QString &value)
{
    const bool isNumber = Decimal::parse(value).has_value();
    const bool isDate = FilterDate::parse(value).has_value();
    switch (column.kind()) {
    case DatasetColumn::Number:
        return isNumber ? QString()
                        : FilterParser::tr("“%1” is compared with a number such as 50.")
                              .arg(column.shortName());
    case DatasetColumn::Date:
        return isDate ? QString()
                      : FilterParser::tr("“%1” is compared with a date such as 2025-01-31.")
                            .arg(column.shortName());
    case DatasetColumn::Text:
    case DatasetColumn::Status:
        break;
    }
    return isNumber || isDate
               ? QString()
               : FilterParser::tr(
                     "Only numbers such as 50 and dates such as 2025-01-31 can be compared.");
}

/// \a text as the wire spells it, where that is a known status.
QString statusWord(const QString &text)
{
    return DatasetStatus::isKnown(text.toUpper()) ? text.toUpper() : text;
}

/// The part of \a word before an operator, where that is an unknown field whose name needs quotes.
QString fieldThatNeedsQuotes(const QString &word, const QStringList &extraFields)
{
    const auto found =
        std::find_if(extraFields.begin(), extraFields.end(), [&](const QString &name) {
            return word.size() > name.size() && word.startsWith(name, Qt::CaseInsensitive) &&
                   QStringView(u":=!<>~").contains(word.at(name.size()));
        });
    return found == extraFields.end() ? QString() : *found;
}

/// Adds \a part to \a whole, or its parts where it is a group of the same kind.
void append(FilterExpression &whole, const FilterExpression &part)
{
    if (part.kind == whole.kind)
        whole.parts.insert(whole.parts.end(), part.parts.begin(), part.parts.end());
    else
        whole.parts.push_back(part);
}

FilterExpression simplified(const FilterExpression &whole)
{
    return whole.parts.size() == 1 ? whole.parts.front() : whole;
}

FilterExpression negated(const FilterExpression &part)
{
    return part.kind == FilterExpression::Not ? part.parts.front()
                                              : FilterExpression{FilterExpression::Not, {part}, {}};
}

} // namespace

FilterParser::Result FilterParser::parse(const QString &text, const QStringList &extraFields)
{
    const auto tokens = FilterTokenizer::tokenize(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    FilterParser parser(*tokens, extraFields);
    if (parser.current().kind == FilterToken::End)
        return FilterExpression{};
    const Result result = parser.expression();
    if (result && parser.current().kind == FilterToken::Close)
        return error(parser.current().position, tr("This parenthesis was never opened."));
    return result;
}

bool FilterParser::startsFactor() const
{
    switch (current().kind) {
    case FilterToken::Close:
    case FilterToken::Or:
    case FilterToken::End:
        return false;
    default:
        return true;
    }
}

FilterParser::Result FilterParser::expression()
{
    FilterExpression result{FilterExpression::Or, {}, {}};
    std::optional<qsizetype> lastOr; // where it stands
    while (true) {
        if (!startsFactor() && (lastOr || current().kind == FilterToken::Or)) {
            const bool isOr = current().kind == FilterToken::Or;
            return error(isOr ? current().position : *lastOr,
                         tr("“or” needs a term on either side; put it in quotes if it is text."));
        }
        const Result part = sequence();
        if (!part)
            return part;
        append(result, *part);
        if (current().kind != FilterToken::Or)
            return simplified(result);
        lastOr = current().position;
        ++m_at;
    }
}

FilterParser::Result FilterParser::sequence()
{
    FilterExpression result;
    do {
        const Result part = factor();
        if (!part)
            return part;
        append(result, *part);
    } while (startsFactor());
    return simplified(result);
}

FilterParser::Result FilterParser::factor()
{
    bool negate = false;
    const qsizetype start = current().position;
    for (; current().kind == FilterToken::Minus; ++m_at)
        negate = !negate;
    if (!startsFactor())
        return error(start, current().kind == FilterToken::Close
                                ? tr("This parenthesis was never opened.")
                                : tr("There is no term directly after “-”."));
    const Result part = current().kind == FilterToken::Open ? group() : term();
    return part && negate ? negated(*part) : part;
}

FilterParser::Result FilterParser::group()
{
    const qsizetype start = current().position;
    if (++m_depth > deepest)
        return error(start, tr("There are too many parentheses within each other."));
    ++m_at;
    if (current().kind == FilterToken::Close)
        return error(start, tr("There is nothing between the parentheses."));
    if (current().kind == FilterToken::End)
        return error(start, tr("The parenthesis is not closed."));
    const Result result = expression();
    if (!result)
        return result;
    if (current().kind != FilterToken::Close)
        return error(start, tr("The parenthesis is not closed."));
    ++m_at;
    --m_depth;
    return result;
}

FilterParser::Result FilterParser::term()
{
    switch (current().kind) {
    case FilterToken::Column:
        return columnTerm();
    case FilterToken::Regex:
        return patternTerm(std::nullopt);
    default:
        return textTerm();
    }
}

FilterParser::Result FilterParser::textTerm()
{
    const FilterToken &token = m_tokens.at(m_at++);
    const QString status = statusWord(token.text);
    if (token.kind == FilterToken::Word && DatasetStatus::isKnown(status))
        return FilterExpression::of(
            {DatasetColumn::of(Dataset::Status), FilterTerm::Has, {status}, {}});
    const QString field = fieldThatNeedsQuotes(token.text, m_extraFields);
    if (token.kind == FilterToken::Word && !field.isEmpty())
        return error(token.position, tr("Put the name of the column “%1” in quotes.").arg(field));
    return FilterExpression::of({std::nullopt, FilterTerm::Has, {token.text}, {}});
}

FilterParser::Result FilterParser::patternTerm(const std::optional<DatasetColumn> &column)
{
    const FilterToken &token = m_tokens.at(m_at++);
    // Within \Q and \E an escaped slash would not be one, so it goes before PCRE sees it.
    QString plain = patternGuard;
    QList<qsizetype> origins(patternGuard.size(), token.position);
    for (qsizetype i = 0; i < token.text.size(); ++i) {
        const bool isEscape = token.text.at(i) == u'\\' && i + 1 < token.text.size();
        if (isEscape && token.text.at(i + 1) != u'/') {
            plain += token.text.at(i);
            origins.append(token.origins.at(i));
        }
        if (isEscape)
            ++i;
        plain += token.text.at(i);
        origins.append(token.origins.at(i));
    }
    origins.append(token.origins.last());

    const QRegularExpression pattern(plain, QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.isValid()) {
        return error(origins.value(pattern.patternErrorOffset(), token.position),
                     tr("The regular expression can't be read: %1.").arg(pattern.errorString()));
    }
    return FilterExpression::of({column, FilterTerm::Matches, {token.text}, pattern});
}

FilterParser::Result FilterParser::columnTerm()
{
    const FilterToken token = m_tokens.at(m_at++);
    const auto column = DatasetColumn::named(token.text, m_extraFields);
    if (!column)
        return error(token.position,
                     tr("There is no column “%1”; put the whole text in quotes if it is text.")
                         .arg(token.text),
                     token.text);
    if (token.op == FilterTerm::Matches)
        return patternTerm(column);
    FilterTerm term{column, token.op, {}, {}};
    const bool isComparison = token.op >= FilterTerm::Greater;
    for (; current().kind == FilterToken::Value; ++m_at) {
        const QString problem =
            isComparison ? comparisonProblem(*column, current().text) : QString();
        if (!problem.isEmpty())
            return error(current().position, problem);
        term.values.append(column->kind() == DatasetColumn::Status ? statusWord(current().text)
                                                                   : current().text);
    }
    return FilterExpression::of(term);
}
