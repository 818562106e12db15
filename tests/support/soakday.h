// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/deskfixture.h"
#include "tests/support/footprint.h"
#include "tests/support/ledger.h"
#include "tests/support/spoiledline.h"

#include <QRandomGenerator>

/// Rounds of everyday use of the whole program, over a line that spoils replies here and there, and
/// with a colleague who works on the same account.
///
/// The dice fall the same each time.
class SoakDay
{
public:
    static constexpr int refreshesARound = 10;
    static constexpr int editsARound = 2;

    struct Counts
    {
        int refreshes = 0;
        int edits = 0;
        int posts = 0;
        int conflicts = 0;
        int confirmed = 0;
    };

    SoakDay();

    /// Stages, refreshes, looks around and mostly posts. Ends with a good refresh.
    void round();
    /// Posts what is staged, over a line that is good from now on.
    void postAll();
    /// Ends the program with edits that are staged, starts it again, and posts them.
    void startAgain();

    /// The first thing that went wrong; empty where nothing has.
    QString complaint() const { return m_complaint; }
    const Counts &counts() const { return m_counts; }
    int tokens() { return m_fixture.server().requests(SandboxOperation::GetToken); }
    int faults() const { return m_line.spoiled(); }
    /// Changes that the history calls confirmed.
    int recorded();
    /// With no connection open, and no more than \a descriptors.
    Footprint quiet(int descriptors = std::numeric_limits<int>::max());

private:
    const Desk &desk() { return m_fixture.desk(); }
    bool roll(int sides) { return m_dice.bounded(sides) == 0; }
    void complain(const QString &complaint);
    void check();
    void signIn();
    void stage();
    void disturb();
    void refresh();
    void look();
    void renewToken();
    void spoilSomething();
    void post(bool inDialog);
    /// Waits until the runner has done what \a start asks of it.
    void run(const std::function<void()> &start);

    DeskFixture m_fixture;
    SpoiledLine m_line{m_fixture.server().url()};
    Ledger m_ledger{m_fixture.server().store()};
    const QList<Fault> m_faults;
    QRandomGenerator m_dice{8};
    QString m_complaint;
    Counts m_counts;
    int m_rounds = 0;
};
