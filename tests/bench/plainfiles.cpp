// SPDX-License-Identifier: MIT
#include "tests/bench/plainfiles.h"

#include <QDomDocument>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// \a value gives the text of the field with that name on the wire.
template<typename Value>
PlainDataset datasetFrom(Value value)
{
    return {.dataset = value(u"dataset"_s),
            .qid = value(u"qid"_s),
            .status = value(u"d_status"_s),
            .priority = value(u"d_priority"_s),
            .description = value(u"description"_s),
            .notes = value(u"notes"_s),
            .callbacks = value(u"callbacks"_s),
            .crmAccount = value(u"crm_account"_s),
            .crmCampaign = value(u"crm_campaign"_s),
            .locked = value(u"locked"_s),
            .loadDate = value(u"loaddate"_s),
            .sourceFile = value(u"sourcefile"_s),
            .importTable = value(u"import_table"_s),
            .campaign = value(u"campaign"_s)};
}

std::vector<PlainDataset> readJson(const QByteArray &reply)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(reply, &error);
    if (document.isNull())
        qFatal("QJsonDocument: %s", qPrintable(error.errorString()));
    const QJsonArray list = document.object().value("list"_L1).toArray();
    std::vector<PlainDataset> datasets;
    datasets.reserve(size_t(list.size()));
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        datasets.push_back(
            datasetFrom([&object](const QString &name) { return object.value(name).toString(); }));
    }
    return datasets;
}

std::vector<PlainDataset> readXml(const QByteArray &reply)
{
    QDomDocument document;
    QString error;
    if (!document.setContent(reply, false, &error))
        qFatal("QDomDocument: %s", qPrintable(error));
    std::vector<PlainDataset> datasets;
    const QDomElement list = document.documentElement().firstChildElement(u"list"_s);
    for (QDomElement row = list.firstChildElement(); !row.isNull(); row = row.nextSiblingElement())
        datasets.push_back(datasetFrom(
            [&row](const QString &name) { return row.firstChildElement(name).text(); }));
    return datasets;
}

QString csvCell(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') &&
        !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

std::vector<PlainDataset> PlainFiles::read(const QByteArray &reply)
{
    return reply.startsWith('<') ? readXml(reply) : readJson(reply);
}

void PlainFiles::writeCsv(const QString &path, const std::vector<PlainDataset> &datasets)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QTextStream out(&file);
    for (int field = 0; field < SampleList::FieldCount; ++field)
        out << (field == 0 ? "" : ",") << SampleList::wireName(SampleList::Field(field));
    out << '\n';
    for (const PlainDataset &dataset : datasets) {
        for (int field = 0; field < SampleList::FieldCount; ++field) {
            if (field > 0)
                out << ',';
            out << csvCell(dataset.value(field));
        }
        out << '\n';
    }
}
