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
    ReplyReader reader; ///< touched by work on the worker thread only
    qsizetype fed = 0;
};

void ReplyFeeder::feed(const QByteArray &reply, const Rows &known, const Piece &piece,
                       const Done &done)
{
    feedNext(std::shared_ptr<Reading>(new Reading{reply, piece, done, ReplyReader(known)}));
}

void ReplyFeeder::feedNext(const std::shared_ptr<Reading> &reading)
{
    // Not copied, since a connection hands out what it has read without a copy too.
    const qsizetype size = std::min(pieceSize, reading->reply.size() - reading->fed);
    const QByteArray bytes =
        QByteArray::fromRawData(reading->reply.constData() + reading->fed, size);
    reading->fed += size;
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
