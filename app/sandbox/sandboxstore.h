// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxworld.h"

#include <QSet>

#include <functional>

/// What a read asks for; what is not set admits everything.
struct SandboxFilter
{
    std::optional<QSet<qint64>> datasets;
    std::optional<QSet<qint64>> queues;
    std::optional<QByteArray> table;
    std::optional<QByteArray> status;
    std::optional<QByteArray> description; ///< the whole text, not a part of it

    bool admits(const SandboxRecord &record) const;
};

/// What became of one record of a payload.
struct SandboxOutcome
{
    enum Kind {
        Done,
        Missing, ///< counted as bad, yet the call as a whole succeeds
        Refused,
    };
    Kind kind = Done;
    qint64 key = 0; ///< the id of a created record
    QString error;
};

/// The datasets of the account and the rules by which callers may change them.
class SandboxStore
{
public:
    explicit SandboxStore(SandboxWorld world);

    const QList<SandboxCampaign> &campaigns() const { return m_world.campaigns; }
    const QList<SandboxQueue> &queues() const { return m_world.queues; }

    /// In ascending order of id. The pointers live until the store changes.
    std::vector<const SandboxRecord *> find(const SandboxFilter &filter) const;

    /// Applies all of the values or none.
    SandboxOutcome update(const SandboxValues &values);
    SandboxOutcome create(const SandboxValues &values);

    // As a colleague or another program would, past all rules.
    QList<qint64> ids() const;
    /// Null when there is no such record.
    QString field(qint64 id, SandboxField field) const;
    /// False when there is no such record; the id itself cannot be set.
    bool setField(qint64 id, SandboxField field, const QString &value);
    bool remove(qint64 id);

    using Watch = std::function<void(const SandboxRecord &record)>;
    /// \a watch is called with each record whose status has changed.
    void watchStatus(Watch watch) { m_statusWatch = std::move(watch); }

private:
    using Records = std::vector<SandboxRecord>;

    Records::const_iterator record(qint64 id) const;
    QString whyNot(SandboxField field, const QString &value) const;

    SandboxWorld m_world;
    Watch m_statusWatch;
};
