// SPDX-License-Identifier: MIT
#include "models/datasets/visibletext.h"

#include <algorithm>

namespace {

bool isUnseen(QChar c)
{
    const ushort code = c.unicode();
    if (code < 0xA0)
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    return (code >= 0x202A && code <= 0x202E) || // embeddings and overrides
           (code >= 0x2060 && code <= 0x206F) || // isolates, and what has no width
           code == 0x200B || code == 0xFEFF || (code >= 0xFFF9 && code <= 0xFFFB);
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isUnseen))
        return text;
    QString shown;
    for (const QChar c : text) {
        if (isUnseen(c))
            shown += QStringLiteral("[U+%1]").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += c;
    }
    return shown;
}
