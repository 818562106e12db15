// SPDX-License-Identifier: MIT
#include "models/contactnow/xmldecoder.h"

namespace {

constexpr qsizetype memberDepth = 2;
constexpr qsizetype rowDepth = 3;
constexpr qsizetype fieldDepth = 4;
constexpr qsizetype deepest = 64;

} // namespace

bool XmlDecoder::add(const QByteArray &piece)
{
    m_xml.addData(piece);
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
    return m_xml.hasError() ? fail(m_xml.errorString()) : true;
}

void XmlDecoder::startElement()
{
    const QString name = m_xml.name().toString();
    if (m_path.isEmpty() && name != QLatin1StringView("result"))
        return m_xml.raiseError(QStringLiteral("The document is <%1>, not <result>.").arg(name));
    if (m_path.size() >= deepest)
        return m_xml.raiseError(QStringLiteral("Elements are nested too deeply."));
    m_path.append(name);
    if (m_path.size() == memberDepth && name == QLatin1StringView("list"))
        m_hasList = true;
    if (m_path.size() == rowDepth)
        m_row = {};
    if (m_path.size() <= fieldDepth)
        m_text = QLatin1StringView(""); // empty, and not null as a missing field is
}

void XmlDecoder::endElement()
{
    const bool inList = m_path.size() >= memberDepth && m_path.at(1) == QLatin1StringView("list");
    if (m_path.size() == fieldDepth && inList)
        setField(m_row, m_path.last(), m_text);
    else if (m_path.size() == rowDepth && inList)
        m_rows.append(m_row);
    else if (m_path.size() == memberDepth && !inList)
        m_members.insert(m_path.last(), m_text);
    m_path.removeLast();
}
