// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxwriter.h"

#include <array>
#include <string_view>

namespace {

constexpr bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

/// By byte: whether it may need an escape in one of the formats. Most do not.
constexpr auto suspects = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < 0x20; ++byte)
        table[byte] = true;
    for (const char c : std::string_view("\"\\<>&\xef")) // the last begins U+Fxxx
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

/// What stands for the first bytes of a text.
struct Escape
{
    qsizetype replaced = 0; ///< bytes; 0 when they stand for themselves
    QByteArray by;
};

Escape jsonEscape(QByteArrayView text)
{
    const char c = text.front();
    if (c == '"' || c == '\\')
        return {1, QByteArray("\\").append(c)};
    if (isControl(c))
        return {1, "\\u00" + QByteArray::number(c + 0x100, 16).last(2)};
    return {};
}

Escape xmlEscape(QByteArrayView text)
{
    const QByteArray replacementCharacter("\xef\xbf\xbd");
    switch (const char c = text.front()) {
    case '<':
        return {1, "&lt;"};
    case '>':
        return {1, "&gt;"};
    case '&':
        return {1, "&amp;"};
    case '\r':
        return {1, "&#13;"}; // a bare one would be read as a line feed
    case '\xef':             // U+FFFE and U+FFFF
        if (text.startsWith("\xef\xbf\xbe") || text.startsWith("\xef\xbf\xbf"))
            return {3, replacementCharacter};
        return {};
    default:
        if (isControl(c) && c != '\t' && c != '\n')
            return {1, replacementCharacter};
        return {};
    }
}

} // namespace

SandboxWriter::SandboxWriter(SandboxFormat format, qsizetype reserve)
    : m_format(format)
{
    m_bytes.reserve(reserve);
    m_bytes.append(format == SandboxFormat::Json ? "{" : "<result>");
}

QByteArray SandboxWriter::failure(SandboxFormat format, const QString &error)
{
    SandboxWriter reply(format);
    reply.addSuccess(false);
    reply.addText("error", error.toUtf8());
    return reply.finish();
}

void SandboxWriter::addSuccess(bool success)
{
    openValue("success");
    if (m_format == SandboxFormat::Json)
        m_bytes.append(success ? "true" : "false");
    else
        m_bytes.append(success ? '1' : '0');
    closeValue("success");
}

void SandboxWriter::addNumber(QByteArrayView key, qint64 number)
{
    openValue(key);
    m_bytes.append(QByteArray::number(number));
    closeValue(key);
}

void SandboxWriter::addText(QByteArrayView key, QByteArrayView text)
{
    openValue(key);
    if (m_format == SandboxFormat::Json)
        m_bytes.append('"');
    addEscaped(text);
    if (m_format == SandboxFormat::Json)
        m_bytes.append('"');
    closeValue(key);
}

void SandboxWriter::beginList()
{
    openValue("list");
    if (m_format == SandboxFormat::Json)
        m_bytes.append('[');
    m_isFirst = true;
}

void SandboxWriter::beginRow(QByteArrayView element)
{
    if (m_format == SandboxFormat::Json)
        m_bytes.append(m_isFirst ? "{" : ",{");
    else
        m_bytes.append('<').append(element).append('>');
    m_isFirst = true;
}

void SandboxWriter::endRow(QByteArrayView element)
{
    if (m_format == SandboxFormat::Json)
        m_bytes.append('}');
    else
        m_bytes.append("</").append(element).append('>');
    m_isFirst = false;
}

void SandboxWriter::endList()
{
    if (m_format == SandboxFormat::Json)
        m_bytes.append(']');
    closeValue("list");
}

QByteArray SandboxWriter::finish()
{
    m_bytes.append(m_format == SandboxFormat::Json ? "}" : "</result>");
    return std::move(m_bytes);
}

void SandboxWriter::openValue(QByteArrayView key)
{
    if (m_format == SandboxFormat::Json)
        m_bytes.append(m_isFirst ? "\"" : ",\"").append(key).append("\":");
    else
        m_bytes.append('<').append(key).append('>');
}

void SandboxWriter::closeValue(QByteArrayView key)
{
    if (m_format == SandboxFormat::Xml)
        m_bytes.append("</").append(key).append('>');
    m_isFirst = false;
}

void SandboxWriter::addEscaped(QByteArrayView text)
{
    qsizetype pending = 0; // what lies between here and at, is written as it is
    qsizetype at = 0;
    while (at < text.size()) {
        if (!suspects[static_cast<unsigned char>(text[at])]) {
            ++at;
            continue;
        }
        const QByteArrayView rest = text.sliced(at);
        const Escape escape = m_format == SandboxFormat::Json ? jsonEscape(rest) : xmlEscape(rest);
        if (escape.replaced == 0) {
            ++at;
            continue;
        }
        m_bytes.append(text.sliced(pending, at - pending)).append(escape.by);
        at += escape.replaced;
        pending = at;
    }
    m_bytes.append(text.sliced(pending));
}
