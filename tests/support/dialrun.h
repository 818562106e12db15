// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/connection.h"
#include "models/dialfirst/dialfirst.h"
#include "models/history/changehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/callfloor.h"

#include <QSignalSpy>

/// A run over a floor, and over a real socket.
struct DialRun
{
    explicit DialRun(const QString &folder = {})
        : store(folder)
        , run(store, history)
    {
        run.setApi(&connection.api(), QStringLiteral("account"));
    }

    bool plans()
    {
        QSignalSpy planned(&run, &DialFirst::planned);
        run.plan({QString::number(CallFloor::wanted)}, DialFirstPlan::Scope::Table);
        return planned.wait(patienceMs);
    }
    /// It ends, one way or the other.
    bool ends()
    {
        return QTest::qWaitFor([this] { return run.phase() != DialFirst::Phase::Running; },
                               patienceMs);
    }
    /// Requests of a run in which nothing happens, from its start on.
    static int requestsOfOne()
    {
        static const int requests = [] {
            DialRun desk;
            if (!desk.plans())
                qFatal("Nothing is planned.");
            const qsizetype before = desk.floor.server.requests().size();
            desk.run.start();
            if (!desk.ends())
                qFatal("The run does not end.");
            return static_cast<int>(desk.floor.server.requests().size() - before);
        }();
        return requests;
    }
    int posts() const { return floor.server.count(QuirkyAccount::update()); }

    CallFloor floor;
    Connection connection{*ServerAddress::parse(floor.server.url().toString()),
                          {QStringLiteral("demo"), QStringLiteral("demo"), {}},
                          WireFormat::Json,
                          {.silence = std::chrono::seconds(1)}};
    ChangeHistory history{{}};
    DialFirstStore store;
    DialFirst run;
};
