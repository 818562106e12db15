// SPDX-License-Identifier: MIT
#include "models/contactnow/replyreader.h"
#include "tests/fuzz/subjects.h"

#include <random>
#include <tuple>

namespace {

/// What a reply came to.
struct Read
{
    QList<Dataset> rows;
    Result<Reply> reply = tl::unexpected(ApiError{});
};

/// Reads \a document in pieces of the sizes that \a nextSize gives.
template<typename NextSize>
Read read(const QByteArray &document, NextSize nextSize, const QList<Dataset> &known = {})
{
    ReplyReader reader(known);
    Read result;
    qsizetype size = 0;
    for (qsizetype at = 0; at < document.size(); at += size) {
        size = nextSize();
        reader.add(document.mid(at, size));
        result.rows += reader.takeRows();
    }
    result.reply = reader.finish();
    result.rows += reader.takeRows();
    return result;
}

auto parts(const Reply &reply)
{
    return std::tie(reply.success, reply.total, reply.bad, reply.key, reply.accountId, reply.error,
                    reply.info, reply.token, reply.expires, reply.hasList, reply.wasRepaired);
}

/// Rows that came before a failure are as many as the pieces happened to hold.
bool isSame(const Read &a, const Read &b)
{
    if (!a.reply || !b.reply)
        return a.reply.has_value() == b.reply.has_value();
    return a.rows == b.rows && parts(*a.reply) == parts(*b.reply);
}

Dataset madeAnew(const Dataset &row)
{
    Dataset result;
    for (int field = 0; field < Dataset::FieldCount; ++field)
        result.set(static_cast<Dataset::Field>(field), row[static_cast<Dataset::Field>(field)]);
    result.setExtras(row.extras());
    return result;
}

} // namespace

void fuzzReply(const QByteArray &input)
{
    const Read whole = read(input, [&input] { return input.size(); });
    mustHold(whole.reply || !whole.reply.error().detail.isEmpty(), "a failure says why");
    for (const Dataset &row : whole.rows)
        mustHold(madeAnew(row) == row, "a row's values make the same row");

    mustHold(isSame(whole, read(input, [] { return 1; })), "byte by byte it reads the same");
    // The same bytes are always cut alike.
    std::minstd_rand random(qChecksum(input));
    const auto anySize = [&random, &input] {
        return 1 + static_cast<qsizetype>(random()) % input.size();
    };
    mustHold(isSame(whole, read(input, anySize)), "in pieces it reads the same");
    mustHold(isSame(whole, read(input, anySize, whole.rows)), "over known rows it reads the same");
}
