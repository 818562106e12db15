// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/contactnowapi.h"
#include "models/contactnow/restclient.h"
#include "models/contactnow/session.h"

/// One account on one server: the client, its session and the calls, living and dying together.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Each request goes into \a log, where there is one, which must outlive the connection.
    Connection(ServerAddress server, Credentials credentials, WireFormat format,
               RestClient::Limits limits, RequestLog *log = nullptr, QObject *parent = nullptr);

    Session &session() { return m_session; }
    ContactNowApi &api() { return m_api; }
    /// How long the server may stay without a byte, from the next request on.
    void setSilence(std::chrono::milliseconds silence) { m_client.setSilence(silence); }

    /// Whether anything may leave that would change the account, from the next request on.
    void setReadOnly(bool isReadOnly) { m_client.setReadOnly(isReadOnly); }

    /// Gets a token with name and key, or has the given one validated.
    void signIn(QObject *context, std::function<void(Result<void>)> done);

private:
    const bool m_hasGivenToken;
    RestClient m_client;
    Session m_session;
    ContactNowApi m_api;
};
