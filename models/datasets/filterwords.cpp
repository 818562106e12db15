// SPDX-License-Identifier: MIT
#include "models/datasets/filterwords.h"

#include "models/datasets/decimal.h"

#include <algorithm>

QString FilterWords::describe(const FilterExpression &expression)
{
    QStringList texts;
    switch (expression.kind) {
    case FilterExpression::Term:
        return term(expression.term);
    case FilterExpression::Not:
        return tr("not %1").arg(grouped(expression.parts.front()));
    case FilterExpression::Or:
        return alternatives(expression);
    case FilterExpression::And:
        if (expression.isEmpty())
            return tr("of any kind");
        for (const FilterExpression &part : expression.parts)
            texts.append(grouped(part));
        break;
    }
    return texts.join(tr(", ", "between conditions that must all hold"));
}

QString FilterWords::grouped(const FilterExpression &expression)
{
    const bool isGroup =
        expression.kind == FilterExpression::And || expression.kind == FilterExpression::Or;
    return isGroup ? tr("(%1)").arg(describe(expression)) : describe(expression);
}

QString FilterWords::alternatives(const FilterExpression &expression)
{
    const bool isFlat = std::none_of(
        expression.parts.begin(), expression.parts.end(),
        [](const FilterExpression &part) { return part.kind == FilterExpression::And; });
    QStringList texts;
    for (const FilterExpression &part : expression.parts)
        texts.append(describe(part));
    return texts.join(isFlat ? tr(" or ", "between conditions of which one must hold")
                             : tr("; or ", "between lists of conditions of which one must hold"));
}

QString FilterWords::term(const FilterTerm &term)
{
    if (!term.column)
        return anywhere(term);
    if (term.column->kind() == DatasetColumn::Status && term.op <= FilterTerm::Differs)
        return status(term);
    if (term.column->field == Dataset::ImportTable && term.op <= FilterTerm::Equals &&
        !term.values.contains(QString()))
        return table(term);
    return term.column->kind() == DatasetColumn::Date ? date(term) : column(term);
}

QString FilterWords::anywhere(const FilterTerm &term)
{
    return term.op == FilterTerm::Matches ? tr("matching /%1/").arg(term.values.first())
                                          : tr("containing %1").arg(quoted(term.values.first()));
}

QString FilterWords::status(const FilterTerm &term)
{
    QStringList words;
    for (const QString &value : term.values)
        words.append(value.isEmpty() ? tr("without a status") : value.toUpper());
    const QString any = anyOf(words);
    return term.op == FilterTerm::Differs ? tr("not %1").arg(any) : any;
}

QString FilterWords::table(const FilterTerm &term)
{
    QStringList values;
    for (const QString &value : term.values)
        values.append(quoted(value));
    return term.op == FilterTerm::Equals ? tr("in the table %1").arg(anyOf(values))
                                         : tr("in tables named %1").arg(anyOf(values));
}

QString FilterWords::date(const FilterTerm &term)
{
    const QString &value = term.values.first();
    switch (term.op) {
    case FilterTerm::Greater:
        return tr("loaded after %1").arg(value);
    case FilterTerm::GreaterOrEqual:
        return tr("loaded on %1 or later").arg(value);
    case FilterTerm::Less:
        return tr("loaded before %1").arg(value);
    case FilterTerm::LessOrEqual:
        return tr("loaded on %1 or earlier").arg(value);
    default:
        return column(term);
    }
}

QString FilterWords::column(const FilterTerm &term)
{
    const QString name = FilterWords::name(*term.column);
    const QString &value = term.values.first();
    const bool isContained = term.op == FilterTerm::Has && !value.isEmpty() &&
                             term.column->kind() != DatasetColumn::Number;
    QStringList values;
    for (const QString &each : term.values) {
        if (each.isEmpty())
            values.append(isContained ? tr("nothing") : tr("empty"));
        else
            values.append(Decimal::parse(each) ? each : quoted(each));
    }
    switch (term.op) {
    case FilterTerm::Has:
    case FilterTerm::Equals:
        break;
    case FilterTerm::Differs:
        return value.isEmpty()
                   ? tr("with %1 not empty", "%1 is a column").arg(name)
                   : tr("with %1 other than %2", "%1 is a column").arg(name, values.first());
    case FilterTerm::Greater:
        return tr("with %1 above %2", "%1 is a column").arg(name, value);
    case FilterTerm::GreaterOrEqual:
        return tr("with %1 %2 or more", "%1 is a column").arg(name, value);
    case FilterTerm::Less:
        return tr("with %1 below %2", "%1 is a column").arg(name, value);
    case FilterTerm::LessOrEqual:
        return tr("with %1 %2 or less", "%1 is a column").arg(name, value);
    case FilterTerm::Matches:
        return tr("with %1 matching /%2/", "%1 is a column").arg(name, value);
    }
    return isContained ? tr("with %1 containing %2", "%1 is a column").arg(name, anyOf(values))
                       : tr("with %1 %2", "%1 is a column").arg(name, anyOf(values));
}

QString FilterWords::name(const DatasetColumn &column)
{
    if (!column.field)
        return quoted(column.extra);
    switch (*column.field) {
    case Dataset::Id:
        return tr("id");
    case Dataset::QueueId:
        return tr("queue");
    case Dataset::Status:
        return tr("status");
    case Dataset::Priority:
        return tr("priority");
    case Dataset::Description:
        return tr("description");
    case Dataset::Notes:
        return tr("notes");
    case Dataset::Callbacks:
        return tr("callbacks");
    case Dataset::CrmAccount:
        return tr("CRM account");
    case Dataset::CrmCampaign:
        return tr("CRM campaign");
    case Dataset::Locked:
        return tr("lock");
    case Dataset::LoadDate:
        return tr("load date");
    case Dataset::SourceFile:
        return tr("source file");
    case Dataset::ImportTable:
        return tr("campaign table");
    case Dataset::Campaign:
        return tr("campaign");
    case Dataset::RecordCount:
        return tr("record count");
    }
    return {};
}

QString FilterWords::quoted(const QString &text)
{
    return tr("“%1”", "a value in quotation marks").arg(text);
}

QString FilterWords::anyOf(const QStringList &texts)
{
    if (texts.size() == 1)
        return texts.first();
    const QString front = texts.first(texts.size() - 1).join(tr(", ", "between values"));
    return tr("%1 or %2", "%1 is one value or a list").arg(front, texts.last());
}
