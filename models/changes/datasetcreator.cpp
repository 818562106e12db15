// SPDX-License-Identifier: MIT
#include "models/changes/datasetcreator.h"

#include "models/history/changehistory.h"

DatasetCreator::DatasetCreator(ContactNowApi &api, ChangeHistory &history, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_history(history)
{}

void DatasetCreator::create(const QString &importTable, const QString &description, Done done)
{
    m_importTable = importTable;
    m_description = description;
    m_done = std::move(done);
    DatasetQuery query;
    query.importTable = importTable;
    m_api.readDatasets(query, this, [this](const Result<ReadReply> &reply) {
        if (!reply)
            return m_done({.kind = Outcome::NotSent, .error = reply.error()});
        m_history.setAccount(reply->accountId);
        QSet<QString> before;
        for (const Dataset &row : reply->rows)
            before.insert(row.id());
        send(before);
    });
}

void DatasetCreator::send(const QSet<QString> &before)
{
    HistoryEntry intent;
    intent.field = Dataset::Id;
    intent.detail = QStringLiteral("%1: %2").arg(m_importTable, m_description);
    m_record = m_history.record({intent}).constFirst();
    m_api.createDataset(
        m_importTable, m_description, this, [this, before](const Result<Reply> &reply) {
            if (reply || reply.error().mayHaveReachedServer)
                return readBack(before, reply);
            const bool refused = reply.error().kind == ApiError::Kind::Refused;
            finish({.kind = refused ? Outcome::Refused : Outcome::NotSent, .error = reply.error()});
        });
}

void DatasetCreator::readBack(const QSet<QString> &before, const Result<Reply> &created)
{
    DatasetQuery query;
    query.importTable = m_importTable;
    m_api.readDatasets(query, this, [this, before, created](const Result<ReadReply> &reply) {
        Outcome outcome{.kind = Outcome::Uncertain};
        outcome.error = created ? ApiError{ApiError::Kind::NotUnderstood,
                                           tr("The server said success, but a fresh read does not "
                                              "show the new dataset."),
                                           {},
                                           true}
                                : created.error();
        if (!reply) {
            if (created)
                outcome.error = reply.error();
            return finish(outcome);
        }
        outcome.wasRead = true;
        outcome.rows = reply->rows;
        for (const Dataset &row : reply->rows) {
            if (!before.contains(row.id()) && row[Dataset::Description] == m_description)
                outcome.candidates.append(row.id());
        }
        // The key names the new one; an account that sends none leaves a single candidate.
        const bool named = created && outcome.candidates.contains(created->key);
        if (named)
            outcome.id = created->key;
        else if (created && outcome.candidates.size() == 1)
            outcome.id = outcome.candidates.first();
        if (!outcome.id.isEmpty())
            outcome.kind = Outcome::Created;
        finish(outcome);
    });
}

void DatasetCreator::finish(const Outcome &outcome)
{
    using Recorded = HistoryEntry::Outcome;
    m_record.dataset = outcome.id;
    m_record.after = outcome.id;
    m_record.outcome = outcome.kind == Outcome::Created     ? Recorded::Confirmed
                       : outcome.kind == Outcome::Uncertain ? Recorded::Unknown
                                                            : Recorded::Failed;
    if (outcome.kind != Outcome::Created)
        m_record.detail += u' ' + outcome.error.sentence;
    m_history.settle({m_record});
    m_done(outcome);
}
