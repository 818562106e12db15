// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "tests/support/runnerfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a colleague does between the review and the read-back is never overwritten unseen.
class TestChangeRunnerColleague : public QObject
{
    Q_OBJECT

    using Phase = ChangeRunner::Phase;
    using State = Change::State;

private Q_SLOTS:
    void init();
    void looksAgainBeforeALatePost_data();
    void looksAgainBeforeALatePost();
    void postsAtOnceWhatWasJustCompared();
    void postsWhatIsStillAsItWasShown();
    void keepsToWhatTheUserSawInAConflict();
    void asksForTheTickAgainWhereTheRowMoved();
    void doesNotSendAgainOverAChangeInTheMiddle();

private:
    /// Posts, and waits until that ended or led back to the review.
    bool post();

    std::unique_ptr<RunnerFixture> m_desk;
};

void TestChangeRunnerColleague::init()
{
    m_desk = std::make_unique<RunnerFixture>(5);
    m_desk->runner.setFreshness(std::chrono::seconds(0));
}

bool TestChangeRunnerColleague::post()
{
    QSignalSpy prepared(&m_desk->runner, &ChangeRunner::prepared);
    QSignalSpy finished(&m_desk->runner, &ChangeRunner::finished);
    m_desk->runner.post();
    return QTest::qWaitFor([&] { return !prepared.isEmpty() || !finished.isEmpty(); }, patienceMs);
}

void TestChangeRunnerColleague::looksAgainBeforeALatePost_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<State>("state");
    QTest::newRow("another value") << u"33"_s << State::Conflict;
    QTest::newRow("the same value") << u"20"_s << State::AlreadyThere;
}

void TestChangeRunnerColleague::looksAgainBeforeALatePost()
{
    QFETCH(const QString, value);
    QVERIFY(m_desk->prepare({RunnerFixture::priority(1), RunnerFixture::priority(2)}));
    QCOMPARE(m_desk->runner.postableCount(), 2);
    m_desk->account.setField(1, u"d_priority"_s, value); // while the user looks
    QVERIFY(post());
    QCOMPARE(m_desk->posts(), 0);
    QCOMPARE(m_desk->runner.phase(), Phase::Reviewed);
    QVERIFY(m_desk->runner.hasMoved());
    QTEST(m_desk->runner.changes().at(0).state, "state");
    QCOMPARE(m_desk->runner.changes().at(1).state, State::Ready);
    QCOMPARE(m_desk->account.field(1, u"d_priority"_s), value);
    // The user has seen it now.
    QVERIFY(post());
    QCOMPARE(m_desk->posts(), 1);
    QVERIFY(!m_desk->runner.hasMoved());
    QCOMPARE(m_desk->account.field(1, u"d_priority"_s), value);
    QCOMPARE(m_desk->account.field(2, u"d_priority"_s), u"20"_s);
}

void TestChangeRunnerColleague::postsAtOnceWhatWasJustCompared()
{
    m_desk->runner.setFreshness(std::chrono::hours(1));
    QVERIFY(m_desk->prepare({RunnerFixture::priority(1)}));
    QVERIFY(post());
    QCOMPARE(m_desk->runner.phase(), Phase::Settled);
    QCOMPARE(m_desk->reads(), 2);
    QCOMPARE(m_desk->posts(), 1);
}

void TestChangeRunnerColleague::postsWhatIsStillAsItWasShown()
{
    QVERIFY(m_desk->prepare({RunnerFixture::priority(1)}));
    m_desk->account.setField(1, u"description"_s, u"Not what this is about"_s);
    QVERIFY(post());
    QCOMPARE(m_desk->runner.phase(), Phase::Settled);
    QCOMPARE(m_desk->runner.count(State::Confirmed), 1);
    QCOMPARE(m_desk->reads(), 3);
}

void TestChangeRunnerColleague::keepsToWhatTheUserSawInAConflict()
{
    m_desk->account.setField(1, u"d_priority"_s, u"33"_s);
    QVERIFY(m_desk->prepare({RunnerFixture::priority(1)}));
    m_desk->runner.chooseMine(0, true);
    m_desk->account.setField(1, u"d_priority"_s, u"44"_s);
    QVERIFY(post());
    QCOMPARE(m_desk->posts(), 0);
    QVERIFY(m_desk->runner.changes().first().isUndecided());
    QCOMPARE(m_desk->runner.changes().first().serverValue(), u"44"_s);
    m_desk->runner.chooseMine(0, true);
    QVERIFY(post());
    QCOMPARE(m_desk->account.field(1, u"d_priority"_s), u"20"_s);
}

void TestChangeRunnerColleague::asksForTheTickAgainWhereTheRowMoved()
{
    QVERIFY(m_desk->prepare({{u"1"_s, Dataset::Status, u"LIVE"_s, u"EXPIRED"_s}}));
    m_desk->runner.confirmExpiry(0, true);
    m_desk->account.setField(1, u"d_status"_s, u"HOLD"_s);
    QVERIFY(post());
    QCOMPARE(m_desk->posts(), 0);
    m_desk->runner.chooseMine(0, true);
    QVERIFY(m_desk->runner.changes().first().waitsForTick());
    QVERIFY(post());
    QCOMPARE(m_desk->posts(), 0);
    QCOMPARE(m_desk->account.field(1, u"d_status"_s), u"HOLD"_s);
}

void TestChangeRunnerColleague::doesNotSendAgainOverAChangeInTheMiddle()
{
    m_desk->runner.setFreshness(std::chrono::hours(1));
    QVERIFY(m_desk->prepare({RunnerFixture::priority(1), RunnerFixture::priority(2)}));
    m_desk->server.answer(QuirkyAccount::update(), [this](const RogueRequest &) {
        m_desk->account.setField(1, u"d_priority"_s,
                                 u"33"_s); // a colleague, after ours took effect
        m_desk->account.setField(2, u"d_priority"_s, u"20"_s);
        return QuirkyAccount::success();
    });
    QVERIFY(post());
    QCOMPARE(m_desk->posts(), 1);
    QCOMPARE(m_desk->account.field(1, u"d_priority"_s), u"33"_s);
    const Change &change = m_desk->runner.changes().first();
    QCOMPARE(change.state, State::Failed);
    QVERIFY2(change.reason.contains(u"33"_s), qPrintable(change.reason));
    QCOMPARE(m_desk->runner.changes().at(1).state, State::Confirmed);
    // Another try shows it as the conflict that it is.
    QVERIFY(m_desk->prepare(m_desk->runner.editsIn(State::Failed)));
    QCOMPARE(m_desk->runner.changes().first().state, State::Conflict);
}

DIALDESK_GUILESS_TEST(TestChangeRunnerColleague)
#include "tst_changerunnercolleague.moc"
