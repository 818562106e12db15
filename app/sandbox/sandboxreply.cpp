// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxreply.h"

SandboxReply::SandboxReply(SandboxFormat written, const QByteArray &text)
    : format(written)
    , contentType(written == SandboxFormat::Json ? "application/json" : "text/xml; charset=utf-8")
    , body({{text}})
{}

qint64 SandboxReply::size() const
{
    qint64 size = 0;
    for (const Piece &piece : body)
        size += piece.bytes.size() * piece.times;
    return size;
}

QByteArray SandboxReply::head() const
{
    QByteArray head = "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType +
                      "\r\nContent-Length: " + QByteArray::number(size() + lengthError) + "\r\n";
    for (const QByteArray &line : headers)
        head += line + "\r\n";
    if (end == End::Close)
        head += "Connection: close\r\n";
    return head + "\r\n";
}
