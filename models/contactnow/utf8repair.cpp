// SPDX-License-Identifier: MIT
#include "models/contactnow/utf8repair.h"

#include <QStringDecoder>

#include <simdjson.h>

namespace {

/// How many bytes at the end begin a character whose rest may still come: 0 to 3.
qsizetype unfinishedTail(const QByteArray &text)
{
    for (qsizetype length = 1; length <= 3 && length <= text.size(); ++length) {
        const auto byte = static_cast<unsigned char>(text.at(text.size() - length));
        if ((byte & 0xC0) == 0x80)
            continue;
        const qsizetype needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return needed > length ? length : 0;
    }
    return 0;
}

} // namespace

QString textFromUtf8(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return utf8.isNull() ? QString() : QString(QLatin1StringView(""));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

QByteArray Utf8Repair::add(const QByteArray &piece)
{
    QByteArray text = m_held.isEmpty() ? piece : m_held + piece;
    m_held = text.right(unfinishedTail(text));
    text.chop(m_held.size());
    if (simdjson::validate_utf8(text.constData(), static_cast<size_t>(text.size())))
        return text;
    m_repaired = true;
    return textFromUtf8(text).toUtf8();
}

QByteArray Utf8Repair::finish()
{
    if (m_held.isEmpty())
        return {};
    m_repaired = true;
    return textFromUtf8(std::exchange(m_held, {})).toUtf8();
}
