// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxpayload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// A JSON string or number as text; null for any other type.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isNull() ? u""_s : value.toString();
    if (!value.isDouble())
        return {};
    const QVariant number = value.toVariant();
    return number.typeId() == QMetaType::LongLong ? QString::number(number.toLongLong())
                                                  : QString::number(number.toDouble(), 'g', 17);
}

/// Goes to the next child element; false at the end of the parent, and with an error on text.
bool readNextChild(QXmlStreamReader &xml)
{
    while (xml.readNext() != QXmlStreamReader::Invalid) {
        if (xml.isDTD())
            xml.raiseError(u"A document type is not accepted."_s);
        else if (xml.isCharacters() && !xml.isWhitespace())
            xml.raiseError(u"Text stands where elements are expected."_s);
        else if (xml.isStartElement())
            return true;
        else if (xml.isEndElement() || xml.isEndDocument())
            return false;
    }
    return false;
}

} // namespace

SandboxPayloadReader::SandboxPayloadReader(SandboxFormat format, QList<SandboxField> required,
                                           QList<SandboxField> optional)
    : m_format(format)
    , m_required(std::move(required))
    , m_optional(std::move(optional))
{}

SandboxPayload SandboxPayloadReader::read(const QByteArray &bytes) const
{
    if (bytes.trimmed().isEmpty())
        return {{}, u"The payload is empty."_s};

    SandboxPayload payload = m_format == SandboxFormat::Json ? readJson(bytes) : readXml(bytes);
    if (payload.error.isEmpty() && payload.records.isEmpty())
        payload.error = u"The payload holds no records."_s;
    return payload;
}

SandboxPayload SandboxPayloadReader::readJson(const QByteArray &bytes) const
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return {{}, u"The payload is not valid JSON: %1."_s.arg(problem.errorString())};
    if (!document.isArray())
        return {{}, u"The payload is not an array of records."_s};

    SandboxPayload payload;
    const QJsonArray records = document.array();
    payload.records.reserve(records.size());
    for (const QJsonValue &record : records) {
        SandboxValues values;
        const QString error = readJsonRecord(record, values);
        if (!error.isEmpty())
            return {{}, error};
        payload.records.append(values);
    }
    return payload;
}

QString SandboxPayloadReader::readJsonRecord(const QJsonValue &record, SandboxValues &values) const
{
    if (!record.isObject())
        return u"A record of the payload is not an object."_s;
    const QJsonObject object = record.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString error = add(member.key(), textOf(member.value()), values);
        if (!error.isEmpty())
            return error;
    }
    return whatIsMissing(values);
}

SandboxPayload SandboxPayloadReader::readXml(const QByteArray &bytes) const
{
    SandboxPayload payload;
    QXmlStreamReader xml(bytes);
    if (readNextChild(xml) && xml.name() != "easycall"_L1)
        return {{}, u"The payload is not an easycall element."_s};

    while (readNextChild(xml)) {
        if (xml.name() != "ecnow_records"_L1)
            return {{}, u"The payload has an unknown element [%1]."_s.arg(xml.name())};
        SandboxValues values;
        const QString error = readXmlRecord(xml, values);
        if (!error.isEmpty())
            return {{}, error};
        payload.records.append(values);
    }
    while (!xml.atEnd())
        xml.readNext(); // complains of what follows the document
    if (xml.hasError())
        return {{}, u"The payload is not valid XML: %1"_s.arg(xml.errorString())};
    return payload;
}

QString SandboxPayloadReader::readXmlRecord(QXmlStreamReader &xml, SandboxValues &values) const
{
    while (readNextChild(xml)) {
        const QString name = xml.name().toString();
        QString text = xml.readElementText();
        if (xml.hasError())
            break;
        if (text.isNull())
            text = u""_s;
        const QString error = add(name, text, values);
        if (!error.isEmpty())
            return error;
    }
    if (xml.hasError())
        return u"The payload is not valid XML: %1"_s.arg(xml.errorString());
    return whatIsMissing(values);
}

QString SandboxPayloadReader::add(QStringView name, const QString &text,
                                  SandboxValues &values) const
{
    const auto field = sandboxFieldNamed(name);
    if (!field || !(m_required.contains(*field) || m_optional.contains(*field)))
        return u"The payload has an unknown field [%1]."_s.arg(name);
    if (text.isNull())
        return u"The value of %1 is neither text nor a number."_s.arg(name);
    if (!text.isValidUtf16())
        return u"The value of %1 is not valid Unicode."_s.arg(name);
    if (values.contains(*field))
        return u"The payload has the field %1 twice in one record."_s.arg(name);
    values.insert(*field, text);
    return {};
}

QString SandboxPayloadReader::whatIsMissing(const SandboxValues &values) const
{
    for (SandboxField field : m_required) {
        if (!values.contains(field))
            return u"A record of the payload lacks %1."_s.arg(sandboxFieldName(field));
    }
    return {};
}
