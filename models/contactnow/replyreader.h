// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/reply.h"
#include "models/contactnow/replydecoder.h"
#include "models/contactnow/utf8repair.h"
#include "models/datasets/knownrows.h"

#include <memory>
#include <optional>

/// Reads one reply in pieces, as they arrive; JSON or XML, whichever the first byte shows.
///
/// Byte order marks before the document and white space around it are passed over. Anything else
/// before it, such as a PHP warning, makes the reply NotUnderstood, with its first 200 characters
/// as the detail.
class ReplyReader
{
public:
    /// Rows that equal one of \a known share its memory.
    explicit ReplyReader(const QList<Dataset> &known = {});

    /// Takes a piece. Once the reply makes no sense the rest is ignored.
    void add(const QByteArray &piece);
    /// The rows completed since the last call.
    QList<Dataset> takeRows();
    /// The reply beside its rows. Lets go of the known ones.
    Result<Reply> finish();

private:
    void start(const QByteArray &text);
    void feed(const QByteArray &utf8);
    ApiError notUnderstood(const QString &why) const;

    std::optional<KnownRows> m_known;
    std::unique_ptr<ReplyDecoder> m_decoder;
    Utf8Repair m_repair;
    QByteArray m_head;     ///< the first bytes, for the message
    QByteArray m_lead;     ///< bytes that do not yet tell what the reply is
    bool m_asItIs = false; ///< the document states another encoding than UTF-8
    bool m_failed = false;
};
