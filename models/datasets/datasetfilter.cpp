// SPDX-License-Identifier: MIT
#include "models/datasets/datasetfilter.h"

#include "models/datasets/filterevaluator.h"
#include "models/datasets/filterparser.h"
#include "models/datasets/filterscan.h"
#include "models/datasets/filterwords.h"

tl::expected<DatasetFilter, FilterError> DatasetFilter::parse(const QString &text,
                                                              const QStringList &extraFields)
{
    const FilterParser::Result expression = FilterParser::parse(text, extraFields);
    if (!expression)
        return tl::unexpected(expression.error());
    DatasetFilter filter;
    if (!expression->isEmpty())
        filter.m_expression = std::make_shared<const FilterExpression>(*expression);
    return filter;
}

bool DatasetFilter::matches(const Dataset &row, const QHash<QString, QString> &queueNames) const
{
    return !m_expression || FilterEvaluator(row, queueNames).holds(*m_expression);
}

std::vector<int> DatasetFilter::matching(FilterScan &scan, const std::vector<int> &candidates) const
{
    return m_expression ? scan.matching(*m_expression, candidates) : candidates;
}

QString DatasetFilter::toString() const
{
    return m_expression ? m_expression->toString() : QString();
}

QString DatasetFilter::inWords() const
{
    return FilterWords::describe(m_expression ? *m_expression : FilterExpression());
}

bool DatasetFilter::operator==(const DatasetFilter &other) const
{
    if (m_expression == other.m_expression)
        return true;
    return m_expression && other.m_expression && *m_expression == *other.m_expression;
}
