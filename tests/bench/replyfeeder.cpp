// SPDX-License-Identifier: MIT
#include "tests/bench/replyfeeder.h"

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

} // namespace

struct ReplyFeeder::Reading
{
    QByteArray reply;
    Piece piece;
    Done done;
    qsizetype fed = 0;
    ReplyReader reader; ///< touched by work on the worker thread only
};

void ReplyFeeder::feed(const QByteArray &reply, const Piece &piece, const Done &done)
{
    feedNext(std::make_shared<Reading>(Reading{.reply = reply, .piece = piece, .done = done}));
}

void ReplyFeeder::feedNext(const std::shared_ptr<Reading> &reading)
{
    const QByteArray bytes = reading->reply.mid(reading->fed, pieceSize);
    reading->fed += bytes.size();
    const QPointer<QObject> context = this;
    if (bytes.isEmpty()) {
        m_worker.run([this, context, reading] {
            m_worker.deliver(context, [reading, reply = reading->reader.finish()] {
                if (!reply)
                    qFatal("The reply was not understood: %s", qPrintable(reply.error().detail));
                reading->done(*reply);
            });
        });
        return;
    }
    m_worker.run([this, context, reading, bytes] {
        reading->reader.add(bytes);
        m_worker.deliver(context,
                         [reading, rows = reading->reader.takeRows()] { reading->piece(rows); });
    });
    QMetaObject::invokeMethod(
        this, [this, reading] { feedNext(reading); }, Qt::QueuedConnection);
}
