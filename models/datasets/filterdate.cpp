// SPDX-License-Identifier: MIT
#include "models/datasets/filterdate.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr QStringView earliest(u"0001-01-01 00:00:00");
constexpr qsizetype dayLength = 10;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool hasShape(QStringView text)
{
    const qsizetype size = text.size();
    if (size < 4 || size > earliest.size() || (size < earliest.size() && isDigit(earliest[size])))
        return false;
    for (qsizetype i = 0; i < size; ++i) {
        const bool fits = isDigit(earliest[i]) ? isDigit(text[i]) : text[i] == earliest[i];
        if (!fits && !(i == dayLength && text[i] == u'T'))
            return false;
    }
    return true;
}

int numberAt(QStringView text, qsizetype position, qsizetype digits = 2)
{
    return text.sliced(position, digits).toInt();
}

} // namespace

std::optional<QString> FilterDate::parse(QStringView text)
{
    if (!hasShape(text))
        return std::nullopt;
    QString result = text.toString();
    if (result.size() > dayLength)
        result[dayLength] = u' ';
    // Never as a moment in a time zone: nobody says which one is the server's.
    const QString whole = result + earliest.sliced(result.size()).toString();
    const QDate day(numberAt(whole, 0, 4), numberAt(whole, 5), numberAt(whole, 8));
    if (!day.isValid() ||
        !QTime::isValid(numberAt(whole, 11), numberAt(whole, 14), numberAt(whole, 17)))
        return std::nullopt;
    return result;
}

std::optional<QString> FilterDate::parseValue(QStringView text)
{
    if (text.size() < dayLength)
        return std::nullopt;
    return parse(text.first(std::min(text.size(), earliest.size())));
}
