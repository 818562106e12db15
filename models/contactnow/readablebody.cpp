// SPDX-License-Identifier: MIT
#include "models/contactnow/readablebody.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace {

/// Deeper nesting is not indented further, or a body of brackets would grow by its square.
constexpr int deepest = 16;

QString newLine(int depth)
{
    return u'\n' + QString(2 * std::clamp(depth, 0, deepest), u' ');
}

QString indentedJson(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / 2);
    int depth = 0;
    bool isQuoted = false;
    bool isOpen = false; // a bracket stands last, and nothing in it yet
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            result += c;
            if (c == u'\\' && i + 1 < text.size())
                result += text.at(++i);
            isQuoted = c != u'"';
            continue;
        }
        if (c.isSpace())
            continue;
        const bool closes = c == u'}' || c == u']';
        if (closes)
            --depth;
        if (closes != isOpen)
            result += newLine(depth);
        result += c;
        isOpen = c == u'{' || c == u'[';
        isQuoted = c == u'"';
        if (isOpen)
            ++depth;
        else if (c == u',')
            result += newLine(depth);
        else if (c == u':')
            result += u' ';
    }
    return result;
}

QString indentedXml(const QString &text)
{
    const bool isDeclared = text.startsWith(QLatin1StringView("<?xml"));
    QString result = isDeclared ? text.left(text.indexOf(u'>') + 1) : QString();
    QXmlStreamReader reader(text);
    QXmlStreamWriter writer(&result);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.hasError() && !reader.isWhitespace() && !reader.isStartDocument() &&
            !reader.isEndDocument())
            writer.writeCurrentToken(reader);
    }
    if (reader.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
        writer.writeCharacters(QStringLiteral("…"));
        return result.trimmed();
    }
    return reader.hasError() ? text : result.trimmed();
}

} // namespace

QString ReadableBody::of(const QByteArray &text)
{
    QString plain = QString::fromUtf8(text);
    if (plain.startsWith(QChar::ByteOrderMark))
        plain.remove(0, 1);
    const QStringView trimmed = QStringView(plain).trimmed();
    if (trimmed.startsWith(u'<'))
        return indentedXml(trimmed.toString());
    return trimmed.startsWith(u'{') || trimmed.startsWith(u'[') ? indentedJson(plain) : plain;
}
