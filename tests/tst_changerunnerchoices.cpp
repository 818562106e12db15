// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "tests/support/runnerfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Choice = Change::Choice;

namespace {

const auto priority = u"d_priority"_s;
const auto status = u"d_status"_s;

} // namespace

/// What the user chooses in a review, and what is tried again after one.
class TestChangeRunnerChoices : public QObject
{
    Q_OBJECT

    using State = Change::State;

private Q_SLOTS:
    void init();
    void settlesAllConflictsAtOnce_data();
    void settlesAllConflictsAtOnce();
    void keepsTheServersValuesWithoutARequest();
    void asksForTheTickOfAConflictThatExpires();
    void neverAsksAboutWhatNobodySaw();
    void comparesAgainBeforeARetry();
    void tellsWhatWaitsFromWhatIsOnItsWay();
    void givesUpWhatIsUnderWay_data();
    void givesUpWhatIsUnderWay();
    void saysThatItIsSignedOut();

private:
    std::unique_ptr<RunnerFixture> m_desk;
};

void TestChangeRunnerChoices::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_desk = std::make_unique<RunnerFixture>(150);
}

void TestChangeRunnerChoices::settlesAllConflictsAtOnce_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("mine") << true;
    QTest::newRow("theirs") << false;
}

void TestChangeRunnerChoices::settlesAllConflictsAtOnce()
{
    QFETCH(const bool, mine);
    for (int id = 1; id <= 4; ++id)
        m_desk->stage(id, Dataset::Priority, u"20"_s);
    for (int id = 1; id <= 3; ++id)
        m_desk->account.setField(id, priority, u"30"_s);
    QVERIFY(m_desk->prepare());
    QCOMPARE(m_desk->runner.postableCount(), 1);
    QSignalSpy changed(&m_desk->runner, &ChangeRunner::changed);
    m_desk->runner.chooseAll(mine);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_desk->runner.changes().at(3).choice,
             Choice::Undecided); // there is nothing to choose
    QCOMPARE(m_desk->runner.postableCount(), mine ? 4 : 1);
    // Single choices count after it.
    m_desk->runner.chooseMine(2, !mine);
    QCOMPARE(m_desk->runner.postableCount(), mine ? 3 : 2);
    QVERIFY(m_desk->post());
    const State all = mine ? State::Confirmed : State::Kept;
    QCOMPARE(m_desk->states(),
             (QList<State>{all, all, mine ? State::Kept : State::Confirmed, State::Confirmed}));
    QCOMPARE(m_desk->account.field(1, priority), mine ? u"20"_s : u"30"_s);
    QCOMPARE(m_desk->account.field(3, priority), mine ? u"30"_s : u"20"_s);
    QCOMPARE(m_desk->edits.count(), 0);
}

void TestChangeRunnerChoices::keepsTheServersValuesWithoutARequest()
{
    m_desk->stage(1, Dataset::Priority, u"20"_s);
    m_desk->stage(2, Dataset::Priority, u"20"_s);
    m_desk->account.setField(1, priority, u"30"_s);
    m_desk->account.setField(2, priority, u"30"_s);
    QVERIFY(m_desk->prepare());
    m_desk->runner.chooseMine(0, false);
    QCOMPARE(m_desk->edits.count(), 2); // until posting begins the choice can change
    const auto requests = m_desk->server.requests().size();
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), (QList<State>{State::Kept, State::Conflict}));
    QCOMPARE(m_desk->edits.count(), 1);
    QVERIFY(m_desk->edits.find(u"2"_s, Dataset::Priority));
    QCOMPARE(m_desk->runner.postedCount(), 0);
    QCOMPARE(m_desk->server.requests().size(), requests);
}

void TestChangeRunnerChoices::asksForTheTickOfAConflictThatExpires()
{
    m_desk->stage(1, Dataset::Status, u"EXPIRED"_s);
    m_desk->account.setField(1, status, u"HOLD"_s);
    QVERIFY(m_desk->prepare());
    m_desk->runner.chooseAll(true);
    QVERIFY(m_desk->runner.changes().first().waitsForTick());
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->posts(), 0);
    QCOMPARE(m_desk->account.field(1, status), u"HOLD"_s);
    QCOMPARE(m_desk->edits.count(), 1);
}

void TestChangeRunnerChoices::neverAsksAboutWhatNobodySaw()
{
    m_desk->account.setField(1, priority, u"30"_s);
    QVERIFY(m_desk->prepare({{u"1"_s, Dataset::Priority, {}, u"20"_s}}));
    QCOMPARE(m_desk->runner.postableCount(), 1);
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), QList<State>{State::Confirmed});
}

void TestChangeRunnerChoices::comparesAgainBeforeARetry()
{
    m_desk->stage(1, Dataset::Priority, u"20"_s);
    m_desk->stage(2, Dataset::Status, u"EXPIRED"_s);
    m_desk->stage(3, Dataset::Priority, u"20"_s);
    m_desk->stage(4, Dataset::Priority, u"20"_s);
    QVERIFY(m_desk->prepare());
    m_desk->runner.confirmExpiry(1, true);
    // Together and then one by one: the last one takes.
    QList<Quirk> quirks(4, {.applies = 0, .says = QuirkyAccount::refusal()});
    m_desk->account.treatWrites(quirks);
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), QList<State>(3, State::Failed) << State::Confirmed);
    m_desk->account.setField(1, priority, u"33"_s);

    QVERIFY(m_desk->prepare(m_desk->runner.editsIn(State::Failed)));
    QCOMPARE(m_desk->states(), (QList<State>{State::Conflict, State::Ready, State::Ready}));
    QCOMPARE(m_desk->runner.postableCount(), 1); // the tick counted for one review
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->states(), (QList<State>{State::Conflict, State::Ready, State::Confirmed}));
    QCOMPARE(m_desk->account.field(1, priority), u"33"_s);
    QCOMPARE(m_desk->account.field(2, status), u"LIVE"_s);
    QCOMPARE(m_desk->edits.count(), 2);
}

void TestChangeRunnerChoices::tellsWhatWaitsFromWhatIsOnItsWay()
{
    for (int id = 1; id <= 150; ++id)
        m_desk->stage(id, Dataset::Priority, u"20"_s);
    QVERIFY(m_desk->prepare());
    QList<QList<int>> counts; // waiting, sending, sent, confirmed
    connect(&m_desk->runner, &ChangeRunner::changed, this, [&] {
        const QList<int> now{
            m_desk->runner.count(State::Waiting), m_desk->runner.count(State::Sending),
            m_desk->runner.count(State::Sent), m_desk->runner.count(State::Confirmed)};
        if (!counts.contains(now))
            counts.append(now);
    });
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->runner.postedCount(), 150);
    for (const QList<int> &expected : {QList<int>{150, 0, 0, 0},
                                       {50, 100, 0, 0},
                                       {50, 0, 100, 0},
                                       {0, 50, 100, 0},
                                       {0, 0, 150, 0},
                                       {0, 0, 0, 150}})
        QVERIFY2(counts.contains(expected), QByteArray::number(expected.at(0)).constData());
}

void TestChangeRunnerChoices::givesUpWhatIsUnderWay_data()
{
    QTest::addColumn<bool>("signsOut");
    QTest::newRow("given up") << false;
    QTest::newRow("signed out") << true;
}

void TestChangeRunnerChoices::givesUpWhatIsUnderWay()
{
    QFETCH(const bool, signsOut);
    for (int id = 1; id <= 150; ++id)
        m_desk->stage(id, Dataset::Priority, u"20"_s);
    QVERIFY(m_desk->prepare());
    m_desk->account.treatWrites({{.says = RogueReply::silence()}});
    m_desk->runner.post();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->posts(), 1, patienceMs);
    QSignalSpy changed(&m_desk->runner, &ChangeRunner::changed);
    if (signsOut)
        m_desk->runner.setApi(nullptr);
    else
        m_desk->runner.giveUp();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_desk->runner.phase(), ChangeRunner::Phase::Idle);
    QCOMPARE(m_desk->runner.count(State::Unknown), 100);
    QCOMPARE(m_desk->runner.count(State::Ready), 50);
    QVERIFY(!m_desk->runner.changes().first().reason.isEmpty());
    QCOMPARE(m_desk->edits.count(), 150);
}

void TestChangeRunnerChoices::saysThatItIsSignedOut()
{
    m_desk->runner.setApi(nullptr);
    m_desk->stage(1, Dataset::Priority, u"20"_s);
    QSignalSpy failed(&m_desk->runner, &ChangeRunner::failed);
    m_desk->runner.prepare(m_desk->edits.all());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_desk->runner.phase(), ChangeRunner::Phase::Idle);
    QCOMPARE(m_desk->edits.count(), 1);
}

DIALDESK_GUILESS_TEST(TestChangeRunnerChoices)
#include "tst_changerunnerchoices.moc"
