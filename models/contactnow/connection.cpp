// SPDX-License-Identifier: MIT
#include "models/contactnow/connection.h"

Connection::Connection(ServerAddress server, Credentials credentials, WireFormat format,
                       RestClient::Limits limits, RequestLog *log, QObject *parent)
    : QObject(parent)
    , m_hasGivenToken(!credentials.token.isEmpty())
    , m_client(std::move(limits), log)
    , m_session(m_client, std::move(server), std::move(credentials))
    , m_api(m_client, m_session, format)
{}

void Connection::signIn(QObject *context, std::function<void(Result<void>)> done)
{
    if (m_hasGivenToken)
        return m_session.validate(context, std::move(done));
    m_session.token(context, [done = std::move(done)](const Result<QString> &token) {
        if (token)
            done({});
        else
            done(tl::unexpected(token.error()));
    });
}
