// SPDX-License-Identifier: MIT
#include "models/datasets/dataset.h"

#include <algorithm>

namespace {

constexpr std::array<QLatin1StringView, Dataset::FieldCount> wireNames = {
    QLatin1StringView("dataset"),      QLatin1StringView("qid"),
    QLatin1StringView("d_status"),     QLatin1StringView("d_priority"),
    QLatin1StringView("description"),  QLatin1StringView("notes"),
    QLatin1StringView("callbacks"),    QLatin1StringView("crm_account"),
    QLatin1StringView("crm_campaign"), QLatin1StringView("locked"),
    QLatin1StringView("loaddate"),     QLatin1StringView("sourcefile"),
    QLatin1StringView("import_table"), QLatin1StringView("campaign"),
    QLatin1StringView("reccount"),
};

} // namespace

QLatin1StringView Dataset::wireName(Field field)
{
    return wireNames[field];
}

std::optional<Dataset::Field> Dataset::fieldNamed(QStringView wireName)
{
    const auto found = std::find(wireNames.begin(), wireNames.end(), wireName);
    if (found == wireNames.end())
        return std::nullopt;
    return static_cast<Field>(found - wireNames.begin());
}

QString Dataset::extra(const QString &name) const
{
    const auto found = std::find_if(extras.cbegin(), extras.cend(),
                                    [&name](const Extra &extra) { return extra.name == name; });
    return found == extras.cend() ? QString() : found->value;
}

bool Dataset::sameValue(Field field, QStringView a, QStringView b)
{
    if (a == b)
        return a.isNull() == b.isNull();
    if (field != Priority)
        return false;
    bool aIsNumber = false;
    bool bIsNumber = false;
    return a.toLongLong(&aIsNumber) == b.toLongLong(&bIsNumber) && aIsNumber && bIsNumber;
}

bool DatasetStatus::isKnown(QStringView word)
{
    return word == live || word == hold || word == expired;
}

std::optional<int> DatasetPriority::parse(QStringView text)
{
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!digits || !ok || number < lowest || number > highest)
        return std::nullopt;
    return number;
}
