// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/connection.h"
#include "tests/support/rogueserver.h"

#include <QMap>

/// A server that says how often datasets were called, and a line to it.
struct Reporting
{
    static QString operation() { return QStringLiteral("calls "); }

    Reporting()
    {
        server.answer(operation(), [this](const RogueRequest &) { return reply(); });
    }

    RogueReply reply() const
    {
        QByteArrayList rows;
        for (auto call = calls.cbegin(); call != calls.cend(); ++call)
            rows.append(R"({"dsid":")" + QByteArray::number(call.key()) + R"(","nc_out":")" +
                        QByteArray::number(call.value()) + R"("})");
        return RogueReply::of(R"({"success":true,"list":[)" + rows.join(',') + "]}");
    }
    /// FROM:TO of each time it was asked.
    QStringList ranges() const
    {
        QStringList result;
        const QList<RogueRequest> requests = server.requests(operation());
        for (const RogueRequest &request : requests)
            result.append(request.query.value(QStringLiteral("range")));
        return result;
    }

    QMap<int, int> calls; ///< by dataset
    RogueServer server;
    Connection connection{*ServerAddress::parse(server.url().toString()),
                          Credentials{QStringLiteral("demo"), QStringLiteral("demo"), {}},
                          WireFormat::Json,
                          {}};
};
