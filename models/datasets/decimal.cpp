// SPDX-License-Identifier: MIT
#include "models/datasets/decimal.h"

#include <algorithm>

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    Decimal result;
    result.negative = text.startsWith(u'-');
    if (result.negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    result.whole = point < 0 ? text : text.first(point);
    if (!isDigits(result.whole))
        return std::nullopt;
    if (point >= 0) {
        result.fraction = text.sliced(point + 1);
        if (!isDigits(result.fraction))
            return std::nullopt;
    }
    while (result.whole.startsWith(u'0'))
        result.whole = result.whole.sliced(1);
    while (result.fraction.endsWith(u'0'))
        result.fraction.chop(1);
    if (result.whole.isEmpty() && result.fraction.isEmpty())
        result.negative = false;
    return result;
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    if (negative != other.negative)
        return negative ? std::strong_ordering::less : std::strong_ordering::greater;
    auto size = whole.size() <=> other.whole.size();
    if (size == 0)
        size = whole.compare(other.whole) <=> 0;
    if (size == 0)
        size = fraction.compare(other.fraction) <=> 0;
    return negative ? 0 <=> size : size;
}
