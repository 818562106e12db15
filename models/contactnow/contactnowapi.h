// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/datasetquery.h"
#include "models/contactnow/formfields.h"
#include "models/contactnow/payload.h"
#include "models/contactnow/reply.h"
#include "models/contactnow/wireformat.h"
#include "models/contactnow/workerthread.h"

#include <functional>

class ReplyReader;
class RestClient;
class Session;

/// What a read brought.
struct ReadReply
{
    QList<Dataset> rows;         ///< those that match the query, in the server's order
    std::optional<qint64> total; ///< as the server counts, which can be more than it sent
    qint64 sent = 0;             ///< rows in the reply
    QString accountId;
    bool wasRepaired = false; ///< some bytes were not UTF-8 and became U+FFFD
};

/// How far a read has come: rows since the last time, bytes so far, bytes in all or -1.
struct ReadProgress
{
    QList<Dataset> rows;
    qint64 received = 0;
    qint64 size = -1;
    int attempt = 1; ///< with another one, all rows come again from the first
};

/// The calls of ecnow.php, database.php and reporting.php that Dialdesk makes.
///
/// Each takes a context and a callback that never runs once the context is gone, which also ends a
/// request under way. A token that the server no longer accepts is renewed and the call made once
/// more.
class ContactNowApi : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;
    using Progress = std::function<void(const ReadProgress &)>;

    ContactNowApi(RestClient &client, Session &session, WireFormat format,
                  QObject *parent = nullptr);

    /// Rows that equal one of \a known, which was read before, share its memory.
    void readDatasets(const DatasetQuery &query, QObject *context, Done<ReadReply> done,
                      Progress progress = {}, const QList<Dataset> &known = {});
    /// Sends the updates in one request. Success means that the server says so, and no more: what
    /// it holds then is for a read to show.
    void updateDatasets(const QList<DatasetUpdate> &updates, QObject *context, Done<Reply> done);
    /// Sends a create once. The reply's `key` is the new id. An error with mayHaveReachedServer
    /// leaves open whether there is a new dataset.
    void createDataset(const QString &importTable, const QString &description, QObject *context,
                       Done<Reply> done);
    /// Names that `import_table` may take. Refused by some accounts.
    void readCampaignTables(QObject *context, Done<QStringList> done);
    /// Names of the queues, by qid.
    void readQueues(QObject *context, Done<QHash<QString, QString>> done);
    /// Outbound calls in that time by dataset id; those without any may be missing. Refused to
    /// accounts without reporting rights.
    void readCalls(const QDateTime &from, const QDateTime &to, QObject *context,
                   Done<QHash<QString, int>> done);

private:
    struct Call;
    using CallPointer = std::shared_ptr<Call>;

    CallPointer makeCall(QLatin1StringView script, QLatin1StringView method,
                         QLatin1StringView action, QObject *context, Done<Reply> done = {}) const;
    template<typename T>
    void readList(const CallPointer &call, Done<T> done, T (*made)(const QList<Dataset> &rows));
    void write(QLatin1StringView action, const QByteArray &payload, QObject *context,
               Done<Reply> done);
    void start(const CallPointer &call);
    void sendWith(const Result<QString> &token, const CallPointer &call);
    void send(const CallPointer &call);
    void take(const CallPointer &call, const QByteArray &piece, qint64 size);
    void finish(const CallPointer &call, const Result<QByteArray> &body);
    void fail(const CallPointer &call, const ApiError &error);
    void settle(const CallPointer &call, Result<Reply> reply);

    RestClient &m_client;
    Session &m_session;
    const WireFormat m_format;
    WorkerThread m_worker;
};
