// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/pacedserver.h"
#include "app/sandbox/sandboxdatasets.h"
#include "app/sandbox/sandboxfaults.h"
#include "app/sandbox/sandboxhttp.h"
#include "app/sandbox/sandboxoperation.h"
#include "app/sandbox/sandboxoptions.h"
#include "app/sandbox/sandboxtokens.h"

#include <QUrl>

/// A stand-in ContactNow server on a loopback port, with the user demo and the key demo.
/// Needs an event loop in its thread to answer.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    explicit SandboxServer(const SandboxOptions &options = {}, QObject *parent = nullptr);

    /// False when the port cannot be had: see errorString(). Call it once.
    bool listen();
    QString errorString() const { return m_listener->errorString(); }

    /// http://127.0.0.1:PORT/, from a successful listen() on.
    QUrl url() const;

    /// The account's datasets, to look at or to change between two requests.
    SandboxStore &store() { return m_store; }
    /// Who is called next, and who was.
    SandboxDialler &dialler() { return m_dialler; }

    /// Requests for the operation so far, those that failed too.
    int requests(SandboxOperation operation) const { return m_requests.value(operation); }

    /// From here on, all tokens handed out so far answer "Expired token".
    void expireTokens() { m_tokens.expireAll(); }
    /// From here on, all tokens handed out so far answer "Unknown token".
    void forgetTokens() { m_tokens.forgetAll(); }

Q_SIGNALS:
    /// The answer stands, and is about to be sent. Method and action are those that were sent.
    void requestHandled(const QString &script, const QString &method, const QString &action,
                        const QString &verb);

private:
    std::optional<SandboxReply> handle(const SandboxCall &call);
    QByteArray answer(const SandboxCall &call, std::optional<SandboxOperation> operation);
    QByteArray answerToken(const SandboxCall &call, SandboxOperation operation);
    QByteArray readCampaignTables(const SandboxCall &call) const;
    QByteArray readQueues(const SandboxCall &call) const;
    QByteArray readCalls(const SandboxCall &call);

    const quint16 m_port;
    SandboxStore m_store;
    SandboxDialler m_dialler;
    SandboxDatasets m_datasets;
    SandboxTokens m_tokens;
    SandboxFaults m_faults;
    QHash<SandboxOperation, int> m_requests;
    PacedServer *const m_listener; ///< m_http becomes its parent
    SandboxHttp m_http;
};
