// SPDX-License-Identifier: MIT
#include "tests/support/quirkyaccount.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

QuirkyAccount::QuirkyAccount(RogueServer &server, int count)
{
    for (int id = 1; id <= count; ++id) {
        m_rows.append({{u"dataset"_s, QString::number(id)},
                       {u"qid"_s, u"12"_s},
                       {u"d_status"_s, u"LIVE"_s},
                       {u"d_priority"_s, u"10"_s},
                       {u"description"_s, u"Load %1"_s.arg(id)},
                       {u"import_table"_s, u"leads"_s}});
    }
    server.answer(read(), [this](const RogueRequest &request) { return list(request); });
    server.answer(update(), [this](const RogueRequest &request) { return apply(request, false); });
    server.answer(create(), [this](const RogueRequest &request) { return apply(request, true); });
}

int QuirkyAccount::indexOf(const QString &dataset) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&dataset](const QJsonObject &row) {
            return row.value("dataset"_L1).toString() == dataset;
        });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

QString QuirkyAccount::field(int dataset, const QString &name) const
{
    const int index = indexOf(QString::number(dataset));
    return index < 0 ? QString() : m_rows.at(index).value(name).toString();
}

void QuirkyAccount::setField(int dataset, const QString &name, const QString &value)
{
    m_rows[indexOf(QString::number(dataset))].insert(name, value);
}

void QuirkyAccount::remove(int dataset)
{
    m_rows.removeAt(indexOf(QString::number(dataset)));
}

void QuirkyAccount::listTwice(int dataset)
{
    m_rows.append(m_rows.at(indexOf(QString::number(dataset))));
}

RogueReply QuirkyAccount::list(const RogueRequest &request) const
{
    const QString wanted = request.query.value(u"dataset"_s);
    QJsonArray rows;
    for (const QJsonObject &row : m_rows) {
        if (wanted.isEmpty() || wanted.split(u',').contains(row.value("dataset"_L1).toString()))
            rows.append(row);
    }
    const QJsonObject reply{{u"success"_s, true},
                            {u"account_id"_s, u"10278"_s},
                            {u"total"_s, rows.size()},
                            {u"list"_s, rows}};
    return RogueReply::of(QJsonDocument(reply).toJson(QJsonDocument::Compact));
}

RogueReply QuirkyAccount::apply(const RogueRequest &request, bool creates)
{
    const Quirk quirk = m_quirks.isEmpty() ? Quirk() : m_quirks.takeFirst();
    const QJsonArray records = QJsonDocument::fromJson(request.body).array();
    RogueReply honest = success();
    for (int i = 0; i < records.size(); ++i) {
        QJsonObject record = records.at(i).toObject();
        const int index = indexOf(record.value("dataset"_L1).toString());
        if (m_refused.contains(record.value("dataset"_L1).toString()) || (index < 0 && !creates)) {
            honest = refusal();
            continue;
        }
        if (quirk.applies >= 0 && i >= quirk.applies)
            continue;
        if (creates) {
            record.insert(u"dataset"_s, QString::number(m_rows.size() + 1));
            honest.body = R"({"success":true,"total":1,"bad":0,"key":)" +
                          QByteArray::number(m_rows.size() + 1) + '}';
            m_rows.append(record);
        } else {
            for (auto value = record.constBegin(); value != record.constEnd(); ++value)
                m_rows[index].insert(value.key(), value.value());
        }
    }
    return quirk.says.value_or(honest);
}
