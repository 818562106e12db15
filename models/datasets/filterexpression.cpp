// SPDX-License-Identifier: MIT
#include "models/datasets/filterexpression.h"

#include "models/datasets/filterspelling.h"

namespace {

bool isStatusWord(const QString &text)
{
    return DatasetStatus::isKnown(text.toUpper());
}

QString anywhere(const FilterTerm &term)
{
    const QString &value = term.values.first();
    if (term.op == FilterTerm::Matches)
        return u'/' + value + u'/';
    const bool isKeyword = value.compare(u"or", Qt::CaseInsensitive) == 0 || isStatusWord(value);
    return isKeyword ? FilterSpelling::quoted(value) : FilterSpelling::value(value);
}

QString printed(const FilterTerm &term)
{
    if (!term.column)
        return anywhere(term);
    const QString front =
        FilterSpelling::column(term.column->shortName()) + FilterSymbol::of(term.op);
    if (term.op == FilterTerm::Matches)
        return front + u'/' + term.values.first() + u'/';
    if (term.op == FilterTerm::Has && term.column->field == Dataset::Status &&
        term.values.size() == 1 && isStatusWord(term.values.first()))
        return term.values.first().toLower();
    QStringList values;
    for (const QString &value : term.values)
        values.append(FilterSpelling::value(value));
    return front + values.join(u',');
}

} // namespace

QString FilterExpression::toString() const
{
    const auto grouped = [](const FilterExpression &part) {
        const bool isGroup = part.kind == And || part.kind == Or;
        return isGroup ? u'(' + part.toString() + u')' : part.toString();
    };

    QStringList texts;
    switch (kind) {
    case Term:
        return printed(term);
    case Not:
        return u'-' + grouped(parts.front());
    case And:
        for (const FilterExpression &part : parts)
            texts.append(grouped(part));
        return texts.join(u' ');
    case Or:
        for (const FilterExpression &part : parts)
            texts.append(part.toString());
        break;
    }
    return texts.join(QLatin1StringView(" or "));
}
