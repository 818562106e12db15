// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxwriter.h"

#include <QList>

/// One HTTP reply, good or spoiled, as it is to go over the wire.
struct SandboxReply
{
    /// Part of a body: the same bytes several times, so that a gigabyte takes no memory.
    struct Piece
    {
        QByteArray bytes;
        qint64 times = 1;
    };
    enum class Sent {
        All,
        Half, ///< of the body, behind the whole head
        Nothing,
    };
    enum class End {
        KeepAlive,
        Close,
        Silence, ///< the connection stays open, and nothing more comes
    };

    /// A good one.
    SandboxReply(SandboxFormat written, const QByteArray &text);

    /// Puts one text in place of the body.
    void setText(const QByteArray &text) { body = {{text}}; }
    /// The body of a reply that is one text.
    QByteArray &text() { return body.first().bytes; }

    /// Of the body, in bytes.
    qint64 size() const;
    /// Status line and headers, with the empty line behind them.
    QByteArray head() const;

    SandboxFormat format;
    QByteArray status = "200 OK";
    QByteArray contentType;
    QList<QByteArray> headers; ///< further lines
    QList<Piece> body;
    qint64 lengthError = 0; ///< added to the size that the head states
    Sent sent = Sent::All;
    End end = End::KeepAlive;
    int dripMs = 0; ///< above 0: so much time between each two bytes of the body
};
