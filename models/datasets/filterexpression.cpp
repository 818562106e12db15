// SPDX-License-Identifier: MIT
#include "models/datasets/filterexpression.h"

#include <algorithm>

namespace {

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

QString quoted(const QString &text)
{
    QString result = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        result += c;
    }
    return result + u'"';
}

/// Bare where no character of \a text could mean something else, quoted otherwise.
QString spelled(const QString &text)
{
    const bool plain = !text.isEmpty() && isNamePart(text.front()) &&
                       std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return isNamePart(c) || c == u'-' || c == u'.'; });
    return plain ? text : quoted(text);
}

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
    return isKeyword ? quoted(value) : spelled(value);
}

QString columnName(const DatasetColumn &column)
{
    const QString name = column.shortName();
    const bool plain = !name.isEmpty() && std::all_of(name.begin(), name.end(), isNamePart);
    return plain ? name : quoted(name);
}

QLatin1StringView symbol(FilterTerm::Operator op)
{
    switch (op) {
    case FilterTerm::Has:
        return QLatin1StringView(":");
    case FilterTerm::Equals:
        return QLatin1StringView("=");
    case FilterTerm::Differs:
        return QLatin1StringView("!=");
    case FilterTerm::Greater:
        return QLatin1StringView(">");
    case FilterTerm::GreaterOrEqual:
        return QLatin1StringView(">=");
    case FilterTerm::Less:
        return QLatin1StringView("<");
    case FilterTerm::LessOrEqual:
        return QLatin1StringView("<=");
    case FilterTerm::Matches:
        break;
    }
    return QLatin1StringView("~");
}

QString printed(const FilterTerm &term)
{
    if (!term.column)
        return anywhere(term);
    const QString front = columnName(*term.column) + symbol(term.op);
    if (term.op == FilterTerm::Matches)
        return front + u'/' + term.values.first() + u'/';
    if (term.op == FilterTerm::Has && term.column->field == Dataset::Status &&
        term.values.size() == 1 && isStatusWord(term.values.first()))
        return term.values.first().toLower();
    QStringList values;
    for (const QString &value : term.values)
        values.append(spelled(value));
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
