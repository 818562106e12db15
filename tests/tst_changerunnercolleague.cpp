// SPDX-License-Identifier: MIT
#include "models/changes/changerunner.h"
#include "models/contactnow/connection.h"
#include "models/history/changehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Phase = ChangeRunner::Phase;
using State = Change::State;

/// What a colleague does between the review and the read-back is never overwritten unseen.
class TestChangeRunnerColleague : public QObject
{
    Q_OBJECT

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
    bool prepare(const QList<StagedEdit> &edits);
    /// Posts, and waits until that ended or led back to the review.
    bool post();
    int posts() const { return m_server->count(QuirkyAccount::update()); }
    int reads() const { return m_server->count(QuirkyAccount::read()); }
    static StagedEdit priority(int id)
    {
        return {QString::number(id), Dataset::Priority, u"10"_s, u"20"_s};
    }

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<QuirkyAccount> m_account;
    std::unique_ptr<Connection> m_connection;
    StagedEdits m_edits;
    ChangeHistory m_history{{}};
    std::unique_ptr<ChangeRunner> m_runner;
};

void TestChangeRunnerColleague::init()
{
    m_runner.reset();
    m_connection.reset();
    m_server = std::make_unique<RogueServer>();
    m_account = std::make_unique<QuirkyAccount>(*m_server, 5);
    m_connection = std::make_unique<Connection>(*ServerAddress::parse(m_server->url().toString()),
                                                Credentials{u"demo"_s, u"demo"_s, {}},
                                                WireFormat::Json, RestClient::Limits{});
    m_runner = std::make_unique<ChangeRunner>(m_edits, m_history);
    m_runner->setApi(&m_connection->api());
    m_runner->setFreshness(std::chrono::seconds(0));
}

bool TestChangeRunnerColleague::prepare(const QList<StagedEdit> &edits)
{
    QSignalSpy prepared(m_runner.get(), &ChangeRunner::prepared);
    m_runner->prepare(edits);
    return prepared.wait(patienceMs);
}

bool TestChangeRunnerColleague::post()
{
    QSignalSpy prepared(m_runner.get(), &ChangeRunner::prepared);
    QSignalSpy finished(m_runner.get(), &ChangeRunner::finished);
    m_runner->post();
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
    QVERIFY(prepare({priority(1), priority(2)}));
    QCOMPARE(m_runner->postableCount(), 2);
    m_account->setField(1, u"d_priority"_s, value); // while the user looks
    QVERIFY(post());
    QCOMPARE(posts(), 0);
    QCOMPARE(m_runner->phase(), Phase::Reviewed);
    QVERIFY(m_runner->hasMoved());
    QTEST(m_runner->changes().at(0).state, "state");
    QCOMPARE(m_runner->changes().at(1).state, State::Ready);
    QCOMPARE(m_account->field(1, u"d_priority"_s), value);
    // The user has seen it now.
    QVERIFY(post());
    QCOMPARE(posts(), 1);
    QVERIFY(!m_runner->hasMoved());
    QCOMPARE(m_account->field(1, u"d_priority"_s), value);
    QCOMPARE(m_account->field(2, u"d_priority"_s), u"20"_s);
}

void TestChangeRunnerColleague::postsAtOnceWhatWasJustCompared()
{
    m_runner->setFreshness(std::chrono::hours(1));
    QVERIFY(prepare({priority(1)}));
    QVERIFY(post());
    QCOMPARE(m_runner->phase(), Phase::Settled);
    QCOMPARE(reads(), 2);
    QCOMPARE(posts(), 1);
}

void TestChangeRunnerColleague::postsWhatIsStillAsItWasShown()
{
    QVERIFY(prepare({priority(1)}));
    m_account->setField(1, u"description"_s, u"Not what this is about"_s);
    QVERIFY(post());
    QCOMPARE(m_runner->phase(), Phase::Settled);
    QCOMPARE(m_runner->count(State::Confirmed), 1);
    QCOMPARE(reads(), 3);
}

void TestChangeRunnerColleague::keepsToWhatTheUserSawInAConflict()
{
    m_account->setField(1, u"d_priority"_s, u"33"_s);
    QVERIFY(prepare({priority(1)}));
    m_runner->chooseMine(0, true);
    m_account->setField(1, u"d_priority"_s, u"44"_s);
    QVERIFY(post());
    QCOMPARE(posts(), 0);
    QVERIFY(m_runner->changes().first().isUndecided());
    QCOMPARE(m_runner->changes().first().serverValue(), u"44"_s);
    m_runner->chooseMine(0, true);
    QVERIFY(post());
    QCOMPARE(m_account->field(1, u"d_priority"_s), u"20"_s);
}

void TestChangeRunnerColleague::asksForTheTickAgainWhereTheRowMoved()
{
    QVERIFY(prepare({{u"1"_s, Dataset::Status, u"LIVE"_s, u"EXPIRED"_s}}));
    m_runner->confirmExpiry(0, true);
    m_account->setField(1, u"d_status"_s, u"HOLD"_s);
    QVERIFY(post());
    QCOMPARE(posts(), 0);
    m_runner->chooseMine(0, true);
    QVERIFY(m_runner->changes().first().waitsForTick());
    QVERIFY(post());
    QCOMPARE(posts(), 0);
    QCOMPARE(m_account->field(1, u"d_status"_s), u"HOLD"_s);
}

void TestChangeRunnerColleague::doesNotSendAgainOverAChangeInTheMiddle()
{
    m_runner->setFreshness(std::chrono::hours(1));
    QVERIFY(prepare({priority(1), priority(2)}));
    m_server->answer(QuirkyAccount::update(), [this](const RogueRequest &) {
        m_account->setField(1, u"d_priority"_s, u"33"_s); // a colleague, after ours took effect
        m_account->setField(2, u"d_priority"_s, u"20"_s);
        return QuirkyAccount::success();
    });
    QVERIFY(post());
    QCOMPARE(posts(), 1);
    QCOMPARE(m_account->field(1, u"d_priority"_s), u"33"_s);
    const Change &change = m_runner->changes().first();
    QCOMPARE(change.state, State::Failed);
    QVERIFY2(change.reason.contains(u"33"_s), qPrintable(change.reason));
    QCOMPARE(m_runner->changes().at(1).state, State::Confirmed);
    // Another try shows it as the conflict that it is.
    QVERIFY(prepare(m_runner->editsIn(State::Failed)));
    QCOMPARE(m_runner->changes().first().state, State::Conflict);
}

QTEST_GUILESS_MAIN(TestChangeRunnerColleague)
#include "tst_changerunnercolleague.moc"
