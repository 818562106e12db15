// SPDX-License-Identifier: MIT
#include "models/contactnow/barekeys.h"

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where the string that starts at \a i ends, behind its closing quote.
qsizetype endOfString(const QByteArray &json, qsizetype i)
{
    for (++i; i < json.size(); ++i) {
        if (json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            return i + 1;
    }
    return json.size();
}

} // namespace

QByteArray quoteBareKeys(const QByteArray &json)
{
    QByteArray quoted;
    quoted.reserve(json.size() + json.size() / 8);
    qsizetype i = 0;
    while (i < json.size()) {
        const char c = json.at(i);
        qsizetype end = i + 1;
        bool bareKey = false;
        if (c == '"') {
            end = endOfString(json, i);
        } else if (isNameByte(c)) {
            while (end < json.size() && isNameByte(json.at(end)))
                ++end;
            qsizetype next = end;
            while (next < json.size() && isSpace(json.at(next)))
                ++next;
            // Outside of strings a colon follows keys only.
            bareKey = next < json.size() && json.at(next) == ':';
        }
        if (bareKey)
            quoted += '"' + json.mid(i, end - i) + '"';
        else
            quoted.append(json.constData() + i, end - i);
        i = end;
    }
    return quoted;
}
