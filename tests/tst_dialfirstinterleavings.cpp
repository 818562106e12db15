// SPDX-License-Identifier: MIT
#include "tests/support/planneddialling.h"
#include "tests/support/registeredtest.h"

using namespace PlannedDialling;
using namespace Qt::StringLiterals;
using Goal = DialFirstPlan::Goal;
using Scope = DialFirstPlan::Scope;

/// A plan, checked exhaustively: one crash and one change by a colleague, at all moments.
class TestDialFirstInterleavings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInterleavingEndsWell_data();
    void everyInterleavingEndsWell();
};

void TestDialFirstInterleavings::everyInterleavingEndsWell_data()
{
    QTest::addColumn<QString>("wantedStatus");
    QTest::addColumn<Goal>("goal");
    QTest::newRow("wanted on HOLD, finished") << u"HOLD"_s << Goal::Finish;
    QTest::newRow("wanted on HOLD, restored") << u"HOLD"_s << Goal::Restore;
    QTest::newRow("wanted LIVE, finished") << u"LIVE"_s << Goal::Finish;
    QTest::newRow("wanted LIVE, restored") << u"LIVE"_s << Goal::Restore;
}

/// Walks all orders in which one change by a colleague and one crash can fall between what the run
/// does: before and after each write to disk, each request, each record of it that takes effect,
/// and each read.
void TestDialFirstInterleavings::everyInterleavingEndsWell()
{
    QFETCH(const QString, wantedStatus);
    QFETCH(const Goal, goal);
    const QList<Dataset> start{row(1, wantedStatus, 10), row(2, u"LIVE"_s, 20),
                               row(3, u"LIVE"_s, 30), row(4, u"HOLD"_s, 90)};
    const QStringList wasLive = Server{start, {}}.live();
    const QStringList words{u"LIVE"_s, u"HOLD"_s, u"EXPIRED"_s};
    int walks = 0;
    QSet<bool> ends;

    // A walk counts the moments at which something can happen, and lets it happen at the given two.
    const auto walk = [&](int crashAt, int colleagueAt, const QString &id, const QString &word,
                          int &moment) {
        Server server{start, {}};
        moment = 0;
        QList<QStringList> asked{{}}; // between one read and the next
        std::optional<qsizetype> actedAt;
        bool hasChanged = false;
        auto onDisk = *planned(server.rows, {u"1"_s}, Scope::Table);
        DialFirstPlan plan = onDisk;
        const auto crashes = [&] {
            if (moment == colleagueAt) {
                const QString before = server.status(id);
                server.set(id, word);
                hasChanged = server.status(id) != before;
                actedAt = asked.size() - 1;
            }
            return moment++ == crashAt;
        };
        // One life of the program: false where it crashed.
        const auto lives = [&] {
            while (true) {
                if (crashes())
                    return false;
                const auto step = plan.next();
                if (!step)
                    return true;
                plan.begin(*step);
                if (crashes())
                    return false;
                onDisk = plan;
                for (const int index : step->items) // whether it leaves, nobody knows from here on
                    asked.last().append(plan.items().at(index).dataset);
                QHash<QString, QString> answers;
                for (const int index : step->items) { // each may be the last that takes effect
                    if (crashes())
                        return false;
                    const QString dataset = plan.items().at(index).dataset;
                    const bool isExpired = server.status(dataset) == u"EXPIRED"_s;
                    server.set(dataset, step->status);
                    answers.insert(dataset, isExpired ? u"No."_s : u""_s);
                }
                if (crashes())
                    return false;
                const QList<Dataset> read = server.rows;
                asked.append(QStringList());
                // What was read and not kept was not read.
                const QStringList stillAsked = asked.at(asked.size() - 2);
                if (crashes()) {
                    asked.last() = stillAsked;
                    return false;
                }
                plan.observe(read, answers);
                if (crashes()) {
                    asked.last() = stillAsked;
                    return false;
                }
                onDisk = plan;
            }
        };
        if (!lives()) {
            plan = onDisk;
            plan.setGoal(goal);
            asked.append(QStringList());
            plan.observe(server.rows);
            onDisk = plan;
            lives();
        }
        ++walks;

        // What the run leaves of each dataset.
        const bool isRestored = plan.goal() == Goal::Restore;
        const QString where = u"crash at %1, colleague at %2 sets %3 to %4: %5"_s.arg(crashAt)
                                  .arg(colleagueAt)
                                  .arg(id, word, server.live().join(u','));
        for (const Dataset &dataset : std::as_const(server.rows)) {
            const QString planned =
                wasLive.contains(dataset.id()) || (dataset.id() == u"1"_s && !isRestored)
                    ? u"LIVE"_s
                    : u"HOLD"_s;
            const QString now = dataset[Dataset::Status];
            // The colleague's word stands, but where it fell between the read before a request for
            // that very dataset and the read after it: nobody can tell them apart then.
            const bool isColleagues = actedAt && hasChanged && dataset.id() == id;
            const bool isRace = isColleagues && asked.at(*actedAt).contains(id);
            QVERIFY2(isRace ? now == word || now == planned
                            : now == (isColleagues ? word : planned),
                     qPrintable(where));
        }
        if (!hasChanged)
            QVERIFY2(plan.isAsPlanned(), qPrintable(where));
        ends.insert(isRestored);
    };

    int moments = 0;
    walk(-1, -1, {}, {}, moments);
    QVERIFY(moments > 15);
    for (int crashAt = -1; crashAt < moments; ++crashAt) {
        int ignored = 0;
        walk(crashAt, -1, {}, {}, ignored);
        for (int colleagueAt = 0; colleagueAt < 2 * moments; ++colleagueAt) {
            for (int id = 1; id <= 4; ++id) {
                for (const QString &word : words) {
                    walk(crashAt, colleagueAt, QString::number(id), word, ignored);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
    }
    QCOMPARE(ends.size(), 2); // one where a dataset can't be put on HOLD is restored
    QVERIFY(walks > 5000);
}

DIALDESK_GUILESS_TEST(TestDialFirstInterleavings)
#include "tst_dialfirstinterleavings.moc"
