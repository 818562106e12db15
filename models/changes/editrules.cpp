// SPDX-License-Identifier: MIT
#include "models/changes/editrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct EditRuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(EditRules)
};

/// XML 1.0 has no way to write these, so neither format is given them.
bool isUnsendable(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) ||
           c == QChar(0xFFFF);
}

} // namespace

bool EditRules::isWritable(Dataset::Field field)
{
    return field == Dataset::Status || field == Dataset::Priority || field == Dataset::Description;
}

QString EditRules::whyReadOnly(const Dataset &row, Dataset::Field field)
{
    if (!isWritable(field))
        return EditRuleTexts::tr("Only status, priority and description can be changed.");
    if (row.id().isEmpty())
        return EditRuleTexts::tr("The server gave this dataset no id, so it can't be changed.");
    if (row[Dataset::Status] == DatasetStatus::expired)
        return EditRuleTexts::tr("Dataset %1 is EXPIRED: it can't be reopened or edited.")
            .arg(row.id());
    if (row[field].isNull())
        return EditRuleTexts::tr(
                   "The server did not send this field of dataset %1, so it is never written.")
            .arg(row.id());
    return {};
}

QString EditRules::refusal(const Dataset &row, Dataset::Field field, const QString &value)
{
    const QString readOnly = whyReadOnly(row, field);
    return readOnly.isEmpty() ? invalidValue(field, value) : readOnly;
}

QString EditRules::invalidValue(Dataset::Field field, const QString &value)
{
    if (field == Dataset::Status && !DatasetStatus::isKnown(value))
        return EditRuleTexts::tr("The status must be LIVE, HOLD or EXPIRED.");
    if (field == Dataset::Priority && !DatasetPriority::parse(value))
        return EditRuleTexts::tr("The priority must be a whole number from 0 to 90.");
    if (field == Dataset::Description &&
        (!value.isValidUtf16() || std::any_of(value.begin(), value.end(), isUnsendable)))
        return EditRuleTexts::tr("A description can't contain control characters.");
    return {};
}
