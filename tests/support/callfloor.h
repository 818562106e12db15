// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/quirkyaccount.h"

/// An account of a campaign table with many LIVE datasets, and one on HOLD that is to dial first.
class CallFloor
{
public:
    static constexpr int live = 30;
    static constexpr int wanted = live + 1;
    static constexpr int onHold = live + 2;    ///< which nobody wants
    static constexpr int elsewhere = live + 3; ///< LIVE, of another campaign table

    CallFloor();

    QSet<int> liveOnes() const;
    /// Before a run, and after one that was taken back.
    static QSet<int> before();
    /// After a run.
    static QSet<int> after() { return before() + QSet<int>{wanted}; }
    /// Datasets that a request asks to change.
    static QSet<int> datasetsOf(const RogueRequest &request);
    void setStatus(int dataset, const QString &status)
    {
        account.setField(dataset, QStringLiteral("d_status"), status);
    }
    QString status(int dataset) const { return account.field(dataset, QStringLiteral("d_status")); }

    RogueServer server;
    QuirkyAccount account{server, elsewhere};
};
