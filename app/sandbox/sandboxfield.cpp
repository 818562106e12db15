// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxfield.h"

#include <algorithm>
#include <limits>

QLatin1StringView sandboxFieldName(SandboxField field)
{
    return sandboxFieldNames[static_cast<std::size_t>(field)];
}

std::optional<SandboxField> sandboxFieldNamed(QStringView name)
{
    const auto found = std::find(sandboxFieldNames.begin(), sandboxFieldNames.end(), name);
    if (found == sandboxFieldNames.end())
        return std::nullopt;
    return static_cast<SandboxField>(found - sandboxFieldNames.begin());
}

std::optional<qint64> sandboxInteger(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.sliced(1) : text;
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;

    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    if (fits)
        return number;
    return negative ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}
