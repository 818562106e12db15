// SPDX-License-Identifier: MIT
#include "models/datasets/filterscan.h"

#include "models/datasets/filterevaluator.h"
#include "models/datasets/rowsets.h"

#include <QSet>

#include <algorithm>
#include <iterator>

using namespace RowSets;

namespace {

template<typename Predicate>
std::vector<int> those(const std::vector<int> &rows, Predicate predicate)
{
    std::vector<int> result;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(result), predicate);
    return result;
}

} // namespace

void FilterScan::setRows(const QList<Dataset> &rows, const QHash<QString, QString> &queueNames)
{
    m_rows = rows;
    m_queueNames = queueNames;
    m_isPrepared = false;
}

std::vector<int> FilterScan::matching(const FilterExpression &expression,
                                      const std::vector<int> &candidates)
{
    std::vector<int> result;
    switch (expression.kind) {
    case FilterExpression::And:
        result = candidates;
        for (const FilterExpression &part : expression.parts)
            result = matching(part, result);
        return result;
    case FilterExpression::Or:
        for (const FilterExpression &part : expression.parts)
            result = united(result, matching(part, without(candidates, result)));
        return result;
    case FilterExpression::Not:
        return without(candidates, matching(expression.parts.front(), candidates));
    case FilterExpression::Term:
        break;
    }
    return matchingTerm(expression.term, candidates);
}

std::vector<int> FilterScan::matchingTerm(const FilterTerm &term,
                                          const std::vector<int> &candidates)
{
    if (term.column)
        return byValue(term, candidates);
    const bool isWord = term.op == FilterTerm::Has && !term.values.first().isEmpty() &&
                        !term.values.first().contains(QChar::Null);
    if (isWord)
        return containing(term, candidates);
    return those(candidates, [this, &term](int row) { return holds(term, row); });
}

std::vector<int> FilterScan::containing(const FilterTerm &word, const std::vector<int> &candidates)
{
    prepareText();
    const QString &text = word.values.first();
    const QByteArray needle = FoldedText::folded(text.toUtf8());
    const bool areAll = candidates.size() == static_cast<size_t>(m_rows.size());
    std::vector<int> result;
    if (areAll)
        result = without(m_text.find(needle), m_strange);
    else
        result = those(without(candidates, m_strange),
                       [&](int row) { return m_text.contains(row, needle); });
    if (!m_strange.empty())
        result = united(result, those(common(candidates, m_strange),
                                      [this, &word](int row) { return holds(word, row); }));

    QSet<QByteArray> queues;
    for (auto name = m_queueNames.cbegin(); name != m_queueNames.cend(); ++name) {
        if (name->contains(text, Qt::CaseInsensitive))
            queues.insert(name.key().toUtf8());
    }
    if (queues.isEmpty())
        return result;
    return united(result, those(candidates, [this, &queues](int row) {
                      const QByteArrayView queue = m_rows.at(row).utf8(Dataset::QueueId);
                      return queues.contains(QByteArray::fromRawData(queue.data(), queue.size()));
                  }));
}

void FilterScan::prepareText()
{
    if (std::exchange(m_isPrepared, true))
        return;
    m_strange.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        if (row >= m_textRows.size() || m_rows.at(row) != m_textRows.at(row))
            m_strange.push_back(row);
    }
    // A few strange rows, such as those with staged edits, are looked at one by one.
    const size_t few = static_cast<size_t>(m_rows.size()) / 64;
    if (m_textRows.size() <= m_rows.size() && m_strange.size() <= few)
        return;
    m_text = FoldedText(m_rows);
    m_textRows = m_rows;
    m_strange.clear();
}

std::vector<int> FilterScan::byValue(const FilterTerm &term,
                                     const std::vector<int> &candidates) const
{
    if (!term.column->field)
        return those(candidates, [this, &term](int row) { return holds(term, row); });
    const Dataset::Field field = *term.column->field;
    QHash<QByteArrayView, bool> known;
    return those(candidates, [&](int row) {
        const QByteArrayView value = m_rows.at(row).utf8(field);
        const auto found = known.constFind(value);
        return found != known.cend() ? *found : *known.insert(value, holds(term, row));
    });
}

bool FilterScan::holds(const FilterTerm &term, int row) const
{
    return FilterEvaluator(m_rows.at(row), m_queueNames).holds(term);
}
