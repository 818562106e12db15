// SPDX-License-Identifier: MIT
#include "models/contactnow/session.h"

#include "models/contactnow/formfields.h"
#include "models/contactnow/overwrite.h"
#include "models/contactnow/replyreader.h"
#include "models/contactnow/restclient.h"

namespace {

constexpr int renewalMarginSeconds = 5 * 60;
constexpr auto tokenScript = QLatin1StringView("token.php");

ApiError refused(const Reply &reply, const Redactor &redactor)
{
    const bool wrongKey = reply.error.contains(QLatin1StringView("Authentication"));
    return {ApiError::Kind::SignIn,
            wrongKey ? Session::tr("The server refused this name and key.")
                     : Session::tr("The server did not accept the token."),
            redactor.redacted(reply.error), false};
}

} // namespace

Session::Session(RestClient &client, ServerAddress server, Credentials credentials, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_server(std::move(server))
    , m_credentials(std::move(credentials))
    , m_token(m_credentials.token)
{
    m_client.redactor().addSecret(m_credentials.key);
    m_client.redactor().addSecret(m_token);
}

Session::~Session()
{
    for (QString *secret : {&m_token, &m_credentials.token, &m_credentials.key})
        overwrite(*secret);
}

void Session::token(QObject *context, Done done)
{
    const bool isDue = m_renewAt.isValid() && QDateTime::currentDateTimeUtc() >= m_renewAt;
    if (m_token.isEmpty() || (isDue && m_credentials.token.isEmpty()))
        renew(m_token, context, std::move(done));
    else
        done(m_token);
}

void Session::renew(const QString &rejected, QObject *context, Done done)
{
    if (m_token != rejected)
        return done(m_token);
    if (!m_credentials.token.isEmpty())
        return done(tl::unexpected(ApiError{ApiError::Kind::SignIn,
                                            tr("The token is no longer accepted. Sign in again."),
                                            {},
                                            false}));
    m_waiting.append({context, std::move(done)});
    if (!m_requesting)
        request();
}

void Session::request()
{
    m_requesting = true;
    const QByteArray form = encodeForm({{QLatin1StringView("action"), QStringLiteral("get")},
                                        {QLatin1StringView("username"), m_credentials.user},
                                        {QLatin1StringView("password"), m_credentials.key}});
    m_client.signIn(m_server.script(tokenScript), form, this,
                    [this](const Result<QByteArray> &body) { take(body); });
}

void Session::take(const Result<QByteArray> &body)
{
    m_requesting = false;
    Result<QString> outcome = m_token;
    const Result<Reply> reply = read(body);
    if (!reply) {
        outcome = tl::unexpected(reply.error());
    } else if (reply->token.isEmpty()) {
        outcome = tl::unexpected(ApiError{ApiError::Kind::NotUnderstood,
                                          tr("The server's answer to the sign-in holds no token."),
                                          {},
                                          false});
    } else {
        m_token = reply->token;
        m_client.redactor().addSecret(m_token);
        setExpires(reply->expires.value_or(0));
        outcome = m_token;
    }
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &caller : waiting) {
        if (caller.context)
            caller.done(outcome);
    }
}

void Session::validate(QObject *context, std::function<void(Result<void>)> done)
{
    const QByteArray form = encodeForm({{QLatin1StringView("action"), QStringLiteral("validate")},
                                        {QLatin1StringView("token"), m_token}});
    m_client.signIn(m_server.script(tokenScript), form, this,
                    [this, context = QPointer<QObject>(context),
                     done = std::move(done)](const Result<QByteArray> &body) {
                        if (!context)
                            return;
                        const Result<Reply> reply = read(body);
                        if (!reply)
                            return done(tl::unexpected(reply.error()));
                        setExpires(reply->expires.value_or(0));
                        done({});
                    });
}

Result<Reply> Session::read(const Result<QByteArray> &body) const
{
    if (!body)
        return tl::unexpected(body.error());
    ReplyReader reader;
    reader.add(*body);
    Result<Reply> reply = reader.finish();
    if (!reply) {
        reply.error().detail = m_client.redactor().redacted(reply.error().detail);
        return reply;
    }
    if (!reply->success)
        return tl::unexpected(
            ApiError{ApiError::Kind::NotUnderstood,
                     tr("The server's answer does not say whether it did what was asked."),
                     m_client.redactor().redacted(reply->words()), false});
    if (!*reply->success)
        return tl::unexpected(refused(*reply, m_client.redactor()));
    return reply;
}

void Session::setExpires(qint64 unixTime)
{
    m_expires = unixTime > 0 ? QDateTime::fromSecsSinceEpoch(unixTime, Qt::UTC) : QDateTime();
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_expires);
    // While a token is valid the server hands out the same again, so asking earlier than at its end
    // brings nothing when it is in its last minutes already. One that seems to have ended comes
    // from another clock: then the server's word counts alone.
    if (!m_expires.isValid() || left <= 0)
        m_renewAt = {};
    else
        m_renewAt = m_expires.addSecs(left > renewalMarginSeconds ? -renewalMarginSeconds : 0);
    Q_EMIT expiresChanged();
}
