// SPDX-License-Identifier: MIT
#include "models/datasets/filterevaluator.h"

#include "models/datasets/decimal.h"
#include "models/datasets/filterdate.h"

#include <algorithm>

namespace {

bool isQueue(const DatasetColumn &column)
{
    return column.field == Dataset::QueueId;
}

bool sameText(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Whether both are the same number in perhaps another spelling, or the same text.
bool sameNumber(QStringView a, QStringView b)
{
    const auto left = Decimal::parse(a);
    const auto right = Decimal::parse(b);
    return left && right ? *left == *right : sameText(a, b);
}

bool compares(FilterTerm::Operator op, std::strong_ordering order)
{
    switch (op) {
    case FilterTerm::Greater:
        return order > 0;
    case FilterTerm::GreaterOrEqual:
        return order >= 0;
    case FilterTerm::Less:
        return order < 0;
    default:
        return order <= 0;
    }
}

bool comparesAsDate(FilterTerm::Operator op, const QString &cell, const QString &value)
{
    const auto left = FilterDate::parseValue(cell);
    const auto right = FilterDate::parse(value);
    // Up to the length of the value: a whole day counts as that day.
    return left && right && compares(op, left->left(right->size()).compare(*right) <=> 0);
}

/// A cell that is neither number nor date, or not what the value is, never compares.
bool compares(FilterTerm::Operator op, DatasetColumn::Kind kind, const QString &cell,
              const QString &value)
{
    const auto right = Decimal::parse(value);
    if (kind == DatasetColumn::Date || !right)
        return comparesAsDate(op, cell, value);
    const auto left = Decimal::parse(cell);
    return left && compares(op, *left <=> *right);
}

bool matches(const FilterTerm &term, const QString &text)
{
    return term.pattern.match(text).hasMatch();
}

} // namespace

FilterEvaluator::FilterEvaluator(const Dataset &row, const QHash<QString, QString> &queueNames)
    : m_row(row)
    , m_queueName(queueNames.value(row[Dataset::QueueId]))
{}

bool FilterEvaluator::holds(const FilterExpression &expression) const
{
    const auto partHolds = [this](const FilterExpression &part) {
        return holds(part);
    };
    const auto &parts = expression.parts;
    switch (expression.kind) {
    case FilterExpression::And:
        return std::all_of(parts.begin(), parts.end(), partHolds);
    case FilterExpression::Or:
        return std::any_of(parts.begin(), parts.end(), partHolds);
    case FilterExpression::Not:
        return !holds(parts.front());
    case FilterExpression::Term:
        break;
    }
    return holds(expression.term);
}

bool FilterEvaluator::holds(const FilterTerm &term) const
{
    if (!term.column)
        return holdsAnywhere(term);
    const DatasetColumn &column = *term.column;
    const QString cell = column.value(m_row);
    switch (term.op) {
    case FilterTerm::Has:
        return std::any_of(term.values.begin(), term.values.end(),
                           [&](const QString &value) { return has(column, cell, value); });
    case FilterTerm::Equals:
        return equals(column, cell, term.values.first());
    case FilterTerm::Differs:
        return !equals(column, cell, term.values.first());
    case FilterTerm::Matches:
        return matches(term, cell) || (isQueue(column) && matches(term, m_queueName));
    default:
        return compares(term.op, column.kind(), cell, term.values.first());
    }
}

bool FilterEvaluator::holdsAnywhere(const FilterTerm &term) const
{
    const auto found = [&term](const QString &text) {
        return term.op == FilterTerm::Matches
                   ? matches(term, text)
                   : text.contains(term.values.first(), Qt::CaseInsensitive);
    };
    for (int field = 0; field < Dataset::FieldCount; ++field) {
        if (found(m_row[static_cast<Dataset::Field>(field)]))
            return true;
    }
    const QList<Dataset::Extra> extras = m_row.extras();
    return std::any_of(extras.begin(), extras.end(),
                       [&found](const Dataset::Extra &extra) { return found(extra.value); }) ||
           found(m_queueName);
}

bool FilterEvaluator::has(const DatasetColumn &column, const QString &cell,
                          const QString &value) const
{
    if (value.isEmpty())
        return cell.isEmpty();
    switch (column.kind()) {
    case DatasetColumn::Text:
    case DatasetColumn::Date:
        return cell.contains(value, Qt::CaseInsensitive);
    case DatasetColumn::Number:
    case DatasetColumn::Status:
        break;
    }
    return equals(column, cell, value) ||
           (isQueue(column) && m_queueName.contains(value, Qt::CaseInsensitive));
}

bool FilterEvaluator::equals(const DatasetColumn &column, const QString &cell,
                             const QString &value) const
{
    if (column.kind() != DatasetColumn::Number)
        return sameText(cell, value);
    return sameNumber(cell, value) ||
           (isQueue(column) && !value.isEmpty() && sameText(m_queueName, value));
}
