// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxstore.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 highestPriority = 90; // 100 is kept for callbacks

SandboxOutcome refused(const QString &error)
{
    return {SandboxOutcome::Refused, 0, error};
}

} // namespace

bool SandboxFilter::admits(const SandboxRecord &record) const
{
    const auto holds = [&record](const std::optional<QByteArray> &wanted, SandboxField field) {
        return !wanted || record.text(field) == *wanted;
    };
    return (!datasets || datasets->contains(record.id())) &&
           (!queues || queues->contains(record.text(SandboxField::Qid).toLongLong())) &&
           holds(status, SandboxField::Status) && holds(table, SandboxField::ImportTable) &&
           holds(description, SandboxField::Description);
}

SandboxStore::SandboxStore(SandboxWorld world)
    : m_world(std::move(world))
{}

std::vector<const SandboxRecord *> SandboxStore::find(const SandboxFilter &filter) const
{
    std::vector<const SandboxRecord *> found;
    for (const SandboxRecord &record : m_world.records) {
        if (filter.admits(record))
            found.push_back(&record);
    }
    return found;
}

SandboxOutcome SandboxStore::update(const SandboxValues &values)
{
    const QString sentId = values.value(SandboxField::Dataset);
    const auto id = sandboxInteger(sentId);
    if (!id)
        return refused(u"Record id [%1] is not an integer."_s.arg(sentId));

    const auto found = record(*id);
    if (found == m_world.records.cend())
        return {SandboxOutcome::Missing, 0, u"Record id [%1] does not exist."_s.arg(sentId)};
    if (found->text(SandboxField::Status) == "EXPIRED")
        return refused(u"Record id [%1] is EXPIRED and cannot be changed."_s.arg(sentId));

    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const QString reason = whyNot(value.key(), value.value());
        if (!reason.isEmpty())
            return refused(u"Record id [%1]: %2"_s.arg(sentId, reason));
    }

    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const bool isNumber =
            value.key() == SandboxField::Qid || value.key() == SandboxField::Priority;
        if (isNumber)
            setField(*id, value.key(), QString::number(*sandboxInteger(value.value())));
        else if (value.key() != SandboxField::Dataset)
            setField(*id, value.key(), value.value());
    }
    return {};
}

SandboxOutcome SandboxStore::create(const SandboxValues &values)
{
    const QByteArray table = values.value(SandboxField::ImportTable).toUtf8();
    const auto campaign =
        std::find_if(m_world.campaigns.cbegin(), m_world.campaigns.cend(),
                     [&table](const SandboxCampaign &known) { return known.table == table; });
    if (campaign == m_world.campaigns.cend())
        return refused(u"Campaign table [%1] does not exist."_s.arg(QString::fromUtf8(table)));

    const qint64 id = m_world.records.empty() ? 1 : m_world.records.back().id() + 1;
    const QByteArray idText = QByteArray::number(id);
    const QByteArray description = values.value(SandboxField::Description).toUtf8();
    const QByteArray now =
        QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
    const QByteArray campaignId = QByteArray::number(campaign->id);
    m_world.records.emplace_back(SandboxRecord::Texts{idText, "0", "HOLD", "0", description, "API",
                                                      "none", "", "", "0", now, "", table,
                                                      campaignId, "0"});
    return {SandboxOutcome::Done, id, {}};
}

QList<qint64> SandboxStore::ids() const
{
    QList<qint64> ids;
    ids.reserve(static_cast<qsizetype>(m_world.records.size()));
    for (const SandboxRecord &record : m_world.records)
        ids.append(record.id());
    return ids;
}

QString SandboxStore::field(qint64 id, SandboxField field) const
{
    const auto found = record(id);
    return found == m_world.records.cend() ? QString() : QString::fromUtf8(found->text(field));
}

bool SandboxStore::setField(qint64 id, SandboxField field, const QString &value)
{
    const auto found = record(id);
    if (found == m_world.records.cend() || field == SandboxField::Dataset)
        return false;
    const auto index = static_cast<std::size_t>(found - m_world.records.cbegin());
    SandboxRecord &changed = m_world.records[index];
    const bool isOtherStatus =
        field == SandboxField::Status && changed.text(field) != value.toUtf8();
    changed.set(field, value.toUtf8());
    if (isOtherStatus && m_statusWatch)
        m_statusWatch(changed);
    return true;
}

bool SandboxStore::remove(qint64 id)
{
    const auto found = record(id);
    if (found == m_world.records.cend())
        return false;
    m_world.records.erase(found);
    return true;
}

SandboxStore::Records::const_iterator SandboxStore::record(qint64 id) const
{
    const auto found = std::lower_bound(
        m_world.records.cbegin(), m_world.records.cend(), id,
        [](const SandboxRecord &record, qint64 wanted) { return record.id() < wanted; });
    return found != m_world.records.cend() && found->id() == id ? found : m_world.records.cend();
}

QString SandboxStore::whyNot(SandboxField field, const QString &value) const
{
    const auto number = sandboxInteger(value);
    switch (field) {
    case SandboxField::Qid: {
        const auto isMeant = [&number](const SandboxQueue &queue) {
            return queue.qid == *number;
        };
        if (number &&
            (*number == 0 || std::any_of(m_world.queues.cbegin(), m_world.queues.cend(), isMeant)))
            return {};
        return u"queue [%1] does not exist."_s.arg(value);
    }
    case SandboxField::Status:
        if (value == "LIVE"_L1 || value == "HOLD"_L1 || value == "EXPIRED"_L1)
            return {};
        return u"status [%1] is not LIVE, HOLD or EXPIRED."_s.arg(value);
    case SandboxField::Priority:
        if (number && *number >= 0 && *number <= highestPriority)
            return {};
        return u"priority [%1] is not an integer from 0 to 90."_s.arg(value);
    default:
        return {};
    }
}
