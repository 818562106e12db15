// SPDX-License-Identifier: MIT
#include "models/contactnow/xmldecoder.h"

#include <QStringEncoder>

namespace {

constexpr int memberDepth = 2;
constexpr int rowDepth = 3;
constexpr int fieldDepth = 4;
constexpr int deepest = 64;
constexpr int usualText = 256;

} // namespace

XmlDecoder::XmlDecoder()
{
    // No reply has namespaces, and to look for them takes a good part of the time.
    m_xml.setNamespaceProcessing(false);
    m_text.reserve(usualText);
}

bool XmlDecoder::add(const QByteArray &piece)
{
    // That "]]>" can't stand in text Qt sees only where it comes in one piece.
    const QByteArray bytes = m_brackets + piece;
    const qsizetype brackets = bytes.endsWith("]]") ? 2 : (bytes.endsWith(']') ? 1 : 0);
    m_brackets = bytes.last(brackets);
    m_xml.addData(bytes.mid(0, bytes.size() - brackets));
    return read();
}

bool XmlDecoder::read()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            startElement();
            break;
        case QXmlStreamReader::EndElement:
            endElement();
            break;
        case QXmlStreamReader::Characters:
            m_text += m_xml.text();
            break;
        case QXmlStreamReader::DTD:
            m_xml.raiseError(QStringLiteral("A document type is not expected."));
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError() && m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
        return fail(m_xml.errorString());
    return true;
}

bool XmlDecoder::finish()
{
    m_xml.addData(m_brackets);
    if (!read())
        return false;
    return m_xml.hasError() ? fail(m_xml.errorString()) : true;
}

void XmlDecoder::startElement()
{
    const QStringView name = m_xml.name();
    if (m_depth == 0 && name != QLatin1StringView("result"))
        return m_xml.raiseError(QStringLiteral("The document is <%1>, not <result>.").arg(name));
    if (m_depth >= deepest)
        return m_xml.raiseError(QStringLiteral("Elements are nested too deeply."));
    ++m_depth;
    if (m_depth == memberDepth) {
        m_isInList = name == QLatin1StringView("list");
        m_hasList = m_hasList || m_isInList;
    }
    if (m_depth > fieldDepth)
        return;
    // It keeps its memory for the next value.
    m_text.resize(0);
}

void XmlDecoder::endElement()
{
    if (m_depth == fieldDepth && m_isInList)
        m_row.setNamed(utf8(m_xml.name(), m_nameBytes), utf8(m_text, m_textBytes));
    else if (m_depth == rowDepth && m_isInList)
        m_rows.append(m_row.take());
    else if (m_depth == memberDepth && !m_isInList)
        m_members.insert(m_xml.name().toString(), m_text.isNull() ? QStringLiteral("") : m_text);
    --m_depth;
}

QByteArrayView XmlDecoder::utf8(QStringView text, QByteArray &bytes)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    bytes.resize(encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(bytes.data(), text);
    return QByteArrayView(bytes).first(end - bytes.constData());
}
