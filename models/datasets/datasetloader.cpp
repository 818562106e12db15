// SPDX-License-Identifier: MIT
#include "models/datasets/datasetloader.h"

#include "models/contactnow/utf8repair.h"
#include "models/datasets/datasetmodel.h"

#include <QLocale>

DatasetLoader::DatasetLoader(DatasetModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_intake(model)
{
    connect(&m_intake, &RowIntake::tookRowsIn, this, &DatasetLoader::progressed);
}

void DatasetLoader::setApi(ContactNowApi *api)
{
    m_reading.reset();
    m_intake.drop();
    m_account = std::make_unique<QObject>();
    m_campaignTables.clear();
    m_api = api;
    setState(State::SignedOut);
    if (m_api)
        readNames();
}

void DatasetLoader::forget()
{
    m_lastRead = {};
    m_accountId.clear();
    m_notices.clear();
}

void DatasetLoader::refresh()
{
    if (!m_api || m_reading)
        return;
    m_reading = std::make_unique<QObject>();
    m_started = QDateTime::currentDateTimeUtc();
    m_attempt = 1;
    m_received = 0;
    m_rowsReceived = 0;
    m_size = -1;
    const bool first = m_model.rowCount() == 0;
    setState(first ? State::FirstLoad : State::Refreshing);
    m_api->readDatasets(
        {}, m_reading.get(), [this](const Result<ReadReply> &reply) { finish(reply); },
        [this, first](const ReadProgress &progress) {
            if (std::exchange(m_attempt, progress.attempt) != progress.attempt) {
                m_rowsReceived = 0;
                m_intake.drop();
            }
            m_received = progress.received;
            m_rowsReceived += progress.rows.size();
            m_size = progress.size;
            if (first)
                m_intake.add(progress.rows);
        },
        m_model.datasets());
}

void DatasetLoader::cancel()
{
    if (!m_reading)
        return;
    m_reading.reset();
    m_intake.finish();
    m_error = {ApiError::Kind::NotSent, tr("Reading was cancelled."), {}, false};
    setState(m_lastRead.isValid() ? State::Stale : State::Failed);
}

void DatasetLoader::finish(const Result<ReadReply> &reply)
{
    m_reading.release()->deleteLater();
    if (!reply) {
        m_intake.finish();
        m_error = reply.error();
        setState(m_lastRead.isValid() ? State::Stale : State::Failed);
        return;
    }
    m_intake.drop(); // it is all in the reply
    Q_EMIT arrived(reply->rows);
    m_model.merge(reply->rows);
    m_accountId = reply->accountId;
    m_lastRead = QDateTime::currentDateTimeUtc();
    m_lastDurationMs = static_cast<int>(m_started.msecsTo(m_lastRead));
    m_rowsRead = reply->rows.size();
    m_notices = noticesOf(*reply, m_model.idsListedTwice());
    setState(State::Ready);
}

void DatasetLoader::readNames()
{
    m_api->readQueues(m_account.get(), [this](const Result<QHash<QString, QString>> &names) {
        // Without them the queues show by number, which is true as well.
        if (names)
            m_model.setQueueNames(*names);
    });
    m_api->readCampaignTables(m_account.get(), [this](const Result<QStringList> &tables) {
        if (tables)
            m_campaignTables = *tables;
    });
}

QStringList DatasetLoader::campaignTables() const
{
    if (!m_campaignTables.isEmpty())
        return m_campaignTables;
    QSet<QByteArrayView> seen;
    for (const Dataset &row : m_model.datasets())
        seen.insert(row.utf8(Dataset::ImportTable));
    QStringList tables;
    for (const QByteArrayView table : seen) {
        if (!table.isEmpty())
            tables.append(textFromUtf8(table));
    }
    tables.sort();
    return tables;
}

QStringList DatasetLoader::noticesOf(const ReadReply &reply, const QStringList &listedTwice)
{
    QStringList notices;
    const QLocale locale;
    if (reply.total && *reply.total > reply.sent)
        notices.append(tr("The server counts %1, and sent %2.")
                           .arg(locale.toString(*reply.total), locale.toString(reply.sent)));
    if (reply.wasRepaired)
        notices.append(
            tr("Some text was not valid UTF-8: what could not be read shows as U+FFFD."));
    if (!listedTwice.isEmpty())
        notices.append(
            tr("The server lists these datasets more than once, so they can't be edited: %1.")
                .arg(listedTwice.join(QStringLiteral(", "))));
    return notices;
}

void DatasetLoader::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}
