// SPDX-License-Identifier: MIT
#include "models/contactnow/payload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace {

using Record = QList<std::pair<QLatin1StringView, QString>>;

QByteArray jsonBody(const QList<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records) {
        QJsonObject object;
        for (const auto &[name, value] : record)
            object.insert(name, value);
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// A carriage return must go as a reference: an XML reader turns a plain one into a line feed.
void writeText(QXmlStreamWriter &xml, const QString &text)
{
    const QStringList parts = text.split(u'\r');
    xml.writeCharacters(parts.first());
    for (qsizetype i = 1; i < parts.size(); ++i) {
        xml.writeEntityReference(QStringLiteral("#13"));
        xml.writeCharacters(parts.at(i));
    }
}

QByteArray xmlBody(const QList<Record> &records)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(QStringLiteral("easycall"));
    for (const Record &record : records) {
        // The element is named so although the method is ecnow_datasets.
        xml.writeStartElement(QStringLiteral("ecnow_records"));
        for (const auto &[name, value] : record) {
            xml.writeStartElement(name);
            writeText(xml, value);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return body;
}

QByteArray written(WireFormat format, const QList<Record> &records)
{
    return format == WireFormat::Json ? jsonBody(records) : xmlBody(records);
}

} // namespace

QByteArray Payload::create(WireFormat format, const QString &importTable,
                           const QString &description)
{
    return written(format, {{{Dataset::wireName(Dataset::ImportTable), importTable},
                             {Dataset::wireName(Dataset::Description), description}}});
}

QByteArray Payload::update(WireFormat format, const QList<DatasetUpdate> &updates)
{
    QList<Record> records;
    for (const DatasetUpdate &update : updates) {
        Record record{{Dataset::wireName(Dataset::Id), update.dataset}};
        if (!update.qid.isNull())
            record.append({Dataset::wireName(Dataset::QueueId), update.qid});
        for (const auto &[field, value] : update.values)
            record.append({Dataset::wireName(field), value});
        records.append(record);
    }
    return written(format, records);
}

QByteArray Payload::contentType(WireFormat format)
{
    return format == WireFormat::Json ? QByteArrayLiteral("application/json")
                                      : QByteArrayLiteral("text/xml; charset=utf-8");
}
