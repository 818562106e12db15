// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/replyreader.h"
#include "models/contactnow/workerthread.h"

#include <functional>

/// Feeds a reply to a ReplyReader as ContactNowApi does: in the pieces of a connection, decoded
/// beside the GUI thread, with control back to the event loop between them.
class ReplyFeeder : public QObject
{
    Q_OBJECT

public:
    using Rows = decltype(std::declval<ReplyReader &>().takeRows());
    using Piece = std::function<void(const Rows &rows)>;
    using Done = std::function<void(const Reply &reply)>;

    /// \a known are the rows that are there already. A reply that makes no sense ends the program.
    void feed(const QByteArray &reply, const Rows &known, const Piece &piece, const Done &done);

private:
    struct Reading;

    void feedNext(const std::shared_ptr<Reading> &reading);

    WorkerThread m_worker;
};
