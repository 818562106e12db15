// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxserver.h"
#include "tests/support/awaited.h"

/// What came over the wire for one request.
struct WireAnswer
{
    QByteArray head;
    QByteArray body; ///< its start, where there is more than was waited for
    bool isClosed = false;

    QByteArray status() const { return head.left(head.indexOf('\r')); }
    qint64 statedLength() const;
};

/// A sandbox of three datasets with faults, and requests whose answers are looked at byte by byte.
class FaultySandbox
{
public:
    /// \a faults as on the command line. It has signed in, well or not.
    explicit FaultySandbox(const QStringList &faults = {});

    /// Waits for the end of a reply, whole or not, or for \a enough bytes of the body. Silence has
    /// no end: it is waited for as long as \a waitMs.
    WireAnswer asked(const QByteArray &request, qsizetype enough = 1 << 20,
                     int waitMs = patienceMs) const;
    WireAnswer got(const QByteArray &target, qsizetype enough = 1 << 20,
                   int waitMs = patienceMs) const
    {
        return asked(getting(target), enough, waitMs);
    }
    WireAnswer signedIn() const;
    /// Sets the priority of dataset 1.
    WireAnswer updated(int priority, int waitMs = patienceMs) const;

    static QByteArray getting(const QByteArray &target)
    {
        return "GET /" + target + " HTTP/1.1\r\n\r\n";
    }
    /// A target, with the token: "read&format=json".
    QByteArray datasets(const QByteArray &actionAndMore) const;
    const QByteArray &token() const { return m_token; }
    SandboxServer &server() { return m_server; }

private:
    SandboxServer m_server;
    QByteArray m_token;
};
