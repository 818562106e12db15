// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/changerunner.h"
#include "models/contactnow/connection.h"
#include "models/history/changehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"

/// A runner, and over a real socket an account that does as it is told.
class RunnerFixture
{
public:
    explicit RunnerFixture(int datasets, RestClient::Limits limits = {});

    /// Stages a value over what QuirkyAccount gives each dataset at first.
    void stage(int id, Dataset::Field field, const QString &value);
    /// Priority 20 in place of 10.
    static StagedEdit priority(int id);

    /// True once the changes are compared.
    bool prepare(const QList<StagedEdit> &wanted);
    bool prepare() { return prepare(edits.all()); }
    /// True once \a start has led to an outcome of all changes, and to one only.
    bool finished(const std::function<void()> &start);
    bool post()
    {
        return finished([this] { runner.post(); });
    }
    QList<Change::State> states() const;
    int posts() const { return server.count(QuirkyAccount::update()); }
    int reads() const { return server.count(QuirkyAccount::read()); }

    RogueServer server;
    QuirkyAccount account;
    Connection connection;
    StagedEdits edits;
    ChangeHistory history;
    ChangeRunner runner;
};
