// SPDX-License-Identifier: MIT
#include "models/contactnow/contactnowapi.h"

#include "models/contactnow/backoff.h"
#include "models/contactnow/replyreader.h"
#include "models/contactnow/restclient.h"
#include "models/contactnow/session.h"

#include <QTimer>

namespace {

constexpr auto ecnow = QLatin1StringView("ecnow.php");
constexpr auto database = QLatin1StringView("database.php");
constexpr auto reporting = QLatin1StringView("reporting.php");
constexpr auto ecnowDatasets = QLatin1StringView("ecnow_datasets");
constexpr auto readAction = QLatin1StringView("read");

} // namespace

/// One call on its way: kept whole, so that it can be sent again with another token.
struct ContactNowApi::Call
{
    QLatin1StringView script;
    FormFields arguments;
    QByteArray payload; ///< empty for a read
    QPointer<QObject> context;
    Done<Reply> done;
    std::function<void()> restart = [] {
    }; ///< forgets the rows of an attempt that failed
    std::function<void(const QList<Dataset> &, qint64 size)> rows;
    QList<Dataset> known;

    QString token;
    bool renewed = false;
    BackOff backOff;
    int attempt = 0;
    qint64 received = 0;
    std::shared_ptr<ReplyReader> reader; ///< touched by work on the worker thread only
};

ContactNowApi::ContactNowApi(RestClient &client, Session &session, WireFormat format,
                             QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_session(session)
    , m_format(format)
{}

void ContactNowApi::readDatasets(const DatasetQuery &query, QObject *context, Done<ReadReply> done,
                                 Progress progress, const QList<Dataset> &known)
{
    auto result = std::make_shared<ReadReply>();
    const CallPointer call =
        makeCall(ecnow, ecnowDatasets, readAction, context,
                 [this, result, done = std::move(done)](const Result<Reply> &reply) {
                     if (!reply)
                         return done(tl::unexpected(reply.error()));
                     result->total = reply->total;
                     result->accountId = reply->accountId;
                     result->wasRepaired = reply->wasRepaired;
                     const QPointer<ContactNowApi> self(this); // which a sign-out may delete
                     Result<ReadReply> read = std::move(*result);
                     done(read);
                     if (self)
                         m_worker.run([rows = std::move(read->rows)] {}); // long lists end slowly
                 });
    call->known = known;
    call->restart = [result] {
        *result = {};
    };
    call->arguments += query.arguments();

    DatasetQuery rest = query;
    const QStringList listed = std::exchange(rest.datasets, {});
    call->rows = [rest, wanted = QSet<QString>(listed.begin(), listed.end()), result,
                  progress = std::move(progress),
                  call = call.get()](const QList<Dataset> &rows, qint64 size) {
        QList<Dataset> matching;
        for (const Dataset &row : rows) {
            if ((wanted.isEmpty() || wanted.contains(row.id())) && rest.matches(row))
                matching.append(row);
        }
        result->sent += rows.size();
        result->rows += matching;
        if (progress)
            progress({matching, call->received, size, call->attempt});
    };
    start(call);
}

void ContactNowApi::updateDatasets(const QList<DatasetUpdate> &updates, QObject *context,
                                   Done<Reply> done)
{
    write(QLatin1StringView("update"), Payload::update(m_format, updates), context,
          std::move(done));
}

void ContactNowApi::createDataset(const QString &importTable, const QString &description,
                                  QObject *context, Done<Reply> done)
{
    write(QLatin1StringView("create"), Payload::create(m_format, importTable, description), context,
          std::move(done));
}

template<typename T>
void ContactNowApi::readList(const CallPointer &call, Done<T> done,
                             T (*made)(const QList<Dataset> &rows))
{
    auto rows = std::make_shared<QList<Dataset>>();
    call->restart = [rows] {
        rows->clear();
    };
    call->rows = [rows](const QList<Dataset> &more, qint64) {
        *rows += more;
    };
    call->done = [rows, made, done = std::move(done)](const Result<Reply> &reply) {
        done(reply.map([&](const Reply &) { return made(*rows); }));
    };
    start(call);
}

void ContactNowApi::readCampaignTables(QObject *context, Done<QStringList> done)
{
    readList<QStringList>(
        makeCall(ecnow, QLatin1StringView("campaign_tables"), readAction, context), std::move(done),
        [](const QList<Dataset> &rows) {
            QStringList names;
            for (const Dataset &row : rows)
                names.append(row.extra(QStringLiteral("name")));
            return names;
        });
}

void ContactNowApi::readQueues(QObject *context, Done<QHash<QString, QString>> done)
{
    using Names = QHash<QString, QString>;
    readList<Names>(makeCall(database, QLatin1StringView("queues"), readAction, context),
                    std::move(done), [](const QList<Dataset> &rows) {
                        Names names;
                        for (const Dataset &row : rows)
                            names.insert(row[Dataset::QueueId], row[Dataset::Description]);
                        return names;
                    });
}

void ContactNowApi::readCalls(const QDateTime &from, const QDateTime &to, QObject *context,
                              Done<QHash<QString, int>> done)
{
    using Calls = QHash<QString, int>;
    const CallPointer call = makeCall(reporting, QLatin1StringView("calls"), {}, context);
    const QString range =
        QStringLiteral("%1:%2").arg(from.toSecsSinceEpoch()).arg(to.toSecsSinceEpoch());
    call->arguments += {{QLatin1StringView("fields"), QStringLiteral("dsid,dsnm,nc_out")},
                        {QLatin1StringView("groupby"), QStringLiteral("dsid")},
                        {QLatin1StringView("range"), range}};
    readList<Calls>(call, std::move(done), [](const QList<Dataset> &rows) {
        Calls calls;
        for (const Dataset &row : rows)
            calls.insert(row.extra(QStringLiteral("dsid")),
                         row.extra(QStringLiteral("nc_out")).toInt());
        return calls;
    });
}

ContactNowApi::CallPointer ContactNowApi::makeCall(QLatin1StringView script,
                                                   QLatin1StringView method,
                                                   QLatin1StringView action, QObject *context,
                                                   Done<Reply> done) const
{
    auto call = std::make_shared<Call>();
    call->script = script;
    call->arguments = {{QLatin1StringView("method"), method}};
    if (!action.isEmpty()) // reporting.php has none
        call->arguments.append({QLatin1StringView("action"), action});
    call->arguments.append({QLatin1StringView("format"), m_format == WireFormat::Json
                                                             ? QStringLiteral("json")
                                                             : QStringLiteral("xml")});
    call->context = context;
    call->backOff = BackOff(m_client.limits().retries);
    call->done = std::move(done);
    return call;
}

void ContactNowApi::write(QLatin1StringView action, const QByteArray &payload, QObject *context,
                          Done<Reply> done)
{
    const CallPointer call = makeCall(ecnow, ecnowDatasets, action, context, std::move(done));
    call->arguments.append({QLatin1StringView("raw"), QStringLiteral("1")});
    call->payload = payload;
    start(call);
}

void ContactNowApi::start(const CallPointer &call)
{
    m_session.token(call->context,
                    [this, call](const Result<QString> &token) { sendWith(token, call); });
}

void ContactNowApi::sendWith(const Result<QString> &token, const CallPointer &call)
{
    if (token) {
        call->token = *token;
        return send(call);
    }
    // The request for a token may have reached the server, the call itself did not.
    ApiError error = token.error();
    error.mayHaveReachedServer = false;
    call->done(tl::unexpected(error));
}

void ContactNowApi::send(const CallPointer &call)
{
    call->reader = std::make_shared<ReplyReader>(call->known);
    call->received = 0;
    ++call->attempt;
    call->restart();
    FormFields arguments{{QLatin1StringView("token"), call->token}};
    arguments += call->arguments;
    const QUrl url = m_session.server().script(call->script, encodeForm(arguments));
    const auto done = [this, call](const Result<QByteArray> &body) {
        finish(call, body);
    };
    if (call->payload.isEmpty()) {
        m_client.get(url, call->context, done, [this, call](const QByteArray &piece, qint64 size) {
            take(call, piece, size);
        });
    } else {
        m_client.post(url, Payload::contentType(m_format), call->payload, call->context, done);
    }
}

void ContactNowApi::take(const CallPointer &call, const QByteArray &piece, qint64 size)
{
    const QPointer<QObject> context = call->context;
    m_worker.run([this, call, context, reader = call->reader, piece, size] {
        reader->add(piece);
        m_worker.deliver(context, [call, rows = reader->takeRows(), bytes = piece.size(), size] {
            call->received += bytes;
            if (call->rows)
                call->rows(rows, size);
        });
    });
}

void ContactNowApi::finish(const CallPointer &call, const Result<QByteArray> &body)
{
    if (body && !body->isEmpty())
        take(call, *body, body->size());
    // An error takes the same road, behind the pieces that came before it.
    const QPointer<QObject> context = call->context;
    m_worker.run([this, call, context, body, reader = call->reader] {
        if (!body)
            return m_worker.deliver(context, [this, call, body] { fail(call, body.error()); });
        m_worker.deliver(context, [this, call, reply = reader->finish()] { settle(call, reply); });
    });
}

void ContactNowApi::fail(const CallPointer &call, const ApiError &error)
{
    // A write is not repeated without a read that shows what became of it.
    const auto wait = call->payload.isEmpty() ? call->backOff.next(error) : std::nullopt;
    if (!wait)
        return call->done(tl::unexpected(error));
    QTimer::singleShot(*wait, this, [this, call] {
        if (call->context)
            send(call);
    });
}

void ContactNowApi::settle(const CallPointer &call, Result<Reply> reply)
{
    using Kind = ApiError::Kind;
    if (!reply) {
        reply.error().detail = m_client.redactor().redacted(reply.error().detail);
        return call->done(tl::unexpected(reply.error()));
    }
    const QString words = m_client.redactor().redacted(reply->words());
    if (reply->isTokenOver() && !call->renewed) {
        call->renewed = true;
        return m_session.renew(
            call->token, call->context,
            [this, call](const Result<QString> &token) { sendWith(token, call); });
    }
    call->known.clear(); // or the list would be copied where it changes next
    if (reply->isTokenRejected())
        return call->done(tl::unexpected(
            ApiError{Kind::SignIn, tr("The server did not accept the token."), words, false}));

    // A read may leave `success` out where it brings a list; nothing else may.
    const bool isRead = call->payload.isEmpty();
    if (!reply->success && !(isRead && reply->hasList))
        return call->done(tl::unexpected(ApiError{
            Kind::NotUnderstood,
            tr("The server's answer does not say whether it did what was asked."), words, true}));
    if (!reply->success.value_or(true) || reply->bad.value_or(0) > 0)
        return call->done(tl::unexpected(
            ApiError{Kind::Refused, tr("The server refused the request."), words, false}));
    call->done(std::move(*reply));
}
