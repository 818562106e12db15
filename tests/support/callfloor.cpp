// SPDX-License-Identifier: MIT
#include "tests/support/callfloor.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

CallFloor::CallFloor()
{
    for (int id = 1; id <= live; ++id)
        account.setField(id, u"d_priority"_s, QString::number(90 - id));
    setStatus(wanted, u"HOLD"_s);
    setStatus(onHold, u"HOLD"_s);
    account.setField(elsewhere, u"import_table"_s, u"other"_s);
    // Tokens are asked for, too, so that each request can be meddled with.
    server.answer(u"token.php get"_s, [](const RogueRequest &) {
        return RogueReply::of(RogueServer::tokenReply(RogueServer::token(), 12 * 60 * 60));
    });
}

QSet<int> CallFloor::liveOnes() const
{
    QSet<int> ids;
    for (int id = 1; id <= elsewhere; ++id) {
        if (status(id) == u"LIVE"_s)
            ids.insert(id);
    }
    return ids;
}

QSet<int> CallFloor::before()
{
    QSet<int> ids{elsewhere};
    for (int id = 1; id <= live; ++id)
        ids.insert(id);
    return ids;
}

QSet<int> CallFloor::datasetsOf(const RogueRequest &request)
{
    QSet<int> ids;
    const QJsonArray records = QJsonDocument::fromJson(request.body).array();
    for (const auto &record : records)
        ids.insert(record[u"dataset"_s].toString().toInt());
    return ids;
}
