// SPDX-License-Identifier: MIT
#include "models/changes/changerunner.h"
#include "models/contactnow/connection.h"
#include "models/history/changehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Change::State;
using Choice = Change::Choice;

namespace {

const auto priority = u"d_priority"_s;
const auto status = u"d_status"_s;

} // namespace

/// What the user chooses in a review, and what is tried again after one.
class TestChangeRunnerChoices : public QObject
{
    Q_OBJECT

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
    void stage(int id, Dataset::Field field, const QString &value);
    bool prepare(const QList<StagedEdit> &edits);
    bool post();
    QList<State> states() const;
    int posts() const { return m_server->count(QuirkyAccount::update()); }

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<QuirkyAccount> m_account;
    std::unique_ptr<Connection> m_connection;
    StagedEdits m_edits;
    ChangeHistory m_history{{}};
    std::unique_ptr<ChangeRunner> m_runner;
};

void TestChangeRunnerChoices::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_runner.reset();
    m_connection.reset();
    m_server = std::make_unique<RogueServer>();
    m_account = std::make_unique<QuirkyAccount>(*m_server, 150);
    m_connection = std::make_unique<Connection>(*ServerAddress::parse(m_server->url().toString()),
                                                Credentials{u"demo"_s, u"demo"_s, {}},
                                                WireFormat::Json, RestClient::Limits{});
    m_edits.clear();
    m_runner = std::make_unique<ChangeRunner>(m_edits, m_history);
    m_runner->setApi(&m_connection->api());
}

void TestChangeRunnerChoices::stage(int id, Dataset::Field field, const QString &value)
{
    Dataset row;
    row[Dataset::Id] = QString::number(id);
    row[Dataset::Status] = u"LIVE"_s;
    row[Dataset::Priority] = u"10"_s;
    QVERIFY(m_edits.stage(row, field, value));
}

bool TestChangeRunnerChoices::prepare(const QList<StagedEdit> &edits)
{
    QSignalSpy prepared(m_runner.get(), &ChangeRunner::prepared);
    m_runner->prepare(edits);
    return prepared.wait(patienceMs);
}

bool TestChangeRunnerChoices::post()
{
    QSignalSpy finished(m_runner.get(), &ChangeRunner::finished);
    m_runner->post();
    return !finished.isEmpty() || finished.wait(patienceMs);
}

QList<State> TestChangeRunnerChoices::states() const
{
    QList<State> states;
    for (const Change &change : m_runner->changes())
        states.append(change.state);
    return states;
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
        stage(id, Dataset::Priority, u"20"_s);
    for (int id = 1; id <= 3; ++id)
        m_account->setField(id, priority, u"30"_s);
    QVERIFY(prepare(m_edits.all()));
    QCOMPARE(m_runner->postableCount(), 1);
    QSignalSpy changed(m_runner.get(), &ChangeRunner::changed);
    m_runner->chooseAll(mine);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_runner->changes().at(3).choice, Choice::Undecided); // there is nothing to choose
    QCOMPARE(m_runner->postableCount(), mine ? 4 : 1);
    // Single choices count after it.
    m_runner->chooseMine(2, !mine);
    QCOMPARE(m_runner->postableCount(), mine ? 3 : 2);
    QVERIFY(post());
    const State all = mine ? State::Confirmed : State::Kept;
    QCOMPARE(states(),
             (QList<State>{all, all, mine ? State::Kept : State::Confirmed, State::Confirmed}));
    QCOMPARE(m_account->field(1, priority), mine ? u"20"_s : u"30"_s);
    QCOMPARE(m_account->field(3, priority), mine ? u"30"_s : u"20"_s);
    QCOMPARE(m_edits.count(), 0);
}

void TestChangeRunnerChoices::keepsTheServersValuesWithoutARequest()
{
    stage(1, Dataset::Priority, u"20"_s);
    stage(2, Dataset::Priority, u"20"_s);
    m_account->setField(1, priority, u"30"_s);
    m_account->setField(2, priority, u"30"_s);
    QVERIFY(prepare(m_edits.all()));
    m_runner->chooseMine(0, false);
    QCOMPARE(m_edits.count(), 2); // until posting begins the choice can change
    const auto requests = m_server->requests().size();
    QVERIFY(post());
    QCOMPARE(states(), (QList<State>{State::Kept, State::Conflict}));
    QCOMPARE(m_edits.count(), 1);
    QVERIFY(m_edits.find(u"2"_s, Dataset::Priority));
    QCOMPARE(m_runner->postedCount(), 0);
    QCOMPARE(m_server->requests().size(), requests);
}

void TestChangeRunnerChoices::asksForTheTickOfAConflictThatExpires()
{
    stage(1, Dataset::Status, u"EXPIRED"_s);
    m_account->setField(1, status, u"HOLD"_s);
    QVERIFY(prepare(m_edits.all()));
    m_runner->chooseAll(true);
    QVERIFY(m_runner->changes().first().waitsForTick());
    QVERIFY(post());
    QCOMPARE(posts(), 0);
    QCOMPARE(m_account->field(1, status), u"HOLD"_s);
    QCOMPARE(m_edits.count(), 1);
}

void TestChangeRunnerChoices::neverAsksAboutWhatNobodySaw()
{
    m_account->setField(1, priority, u"30"_s);
    QVERIFY(prepare({{u"1"_s, Dataset::Priority, {}, u"20"_s}}));
    QCOMPARE(m_runner->postableCount(), 1);
    QVERIFY(post());
    QCOMPARE(states(), QList<State>{State::Confirmed});
}

void TestChangeRunnerChoices::comparesAgainBeforeARetry()
{
    stage(1, Dataset::Priority, u"20"_s);
    stage(2, Dataset::Status, u"EXPIRED"_s);
    stage(3, Dataset::Priority, u"20"_s);
    stage(4, Dataset::Priority, u"20"_s);
    QVERIFY(prepare(m_edits.all()));
    m_runner->confirmExpiry(1, true);
    // Together and then one by one: the last one takes.
    QList<Quirk> quirks(4, {.applies = 0, .says = QuirkyAccount::refusal()});
    m_account->treatWrites(quirks);
    QVERIFY(post());
    QCOMPARE(states(), QList<State>(3, State::Failed) << State::Confirmed);
    m_account->setField(1, priority, u"33"_s);

    QVERIFY(prepare(m_runner->editsIn(State::Failed)));
    QCOMPARE(states(), (QList<State>{State::Conflict, State::Ready, State::Ready}));
    QCOMPARE(m_runner->postableCount(), 1); // the tick counted for one review
    QVERIFY(post());
    QCOMPARE(states(), (QList<State>{State::Conflict, State::Ready, State::Confirmed}));
    QCOMPARE(m_account->field(1, priority), u"33"_s);
    QCOMPARE(m_account->field(2, status), u"LIVE"_s);
    QCOMPARE(m_edits.count(), 2);
}

void TestChangeRunnerChoices::tellsWhatWaitsFromWhatIsOnItsWay()
{
    for (int id = 1; id <= 150; ++id)
        stage(id, Dataset::Priority, u"20"_s);
    QVERIFY(prepare(m_edits.all()));
    QList<QList<int>> counts; // waiting, sending, sent, confirmed
    connect(m_runner.get(), &ChangeRunner::changed, this, [&] {
        const QList<int> now{m_runner->count(State::Waiting), m_runner->count(State::Sending),
                             m_runner->count(State::Sent), m_runner->count(State::Confirmed)};
        if (!counts.contains(now))
            counts.append(now);
    });
    QVERIFY(post());
    QCOMPARE(m_runner->postedCount(), 150);
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
        stage(id, Dataset::Priority, u"20"_s);
    QVERIFY(prepare(m_edits.all()));
    m_account->treatWrites({{.says = RogueReply::silence()}});
    m_runner->post();
    QTRY_COMPARE_WITH_TIMEOUT(posts(), 1, patienceMs);
    QSignalSpy changed(m_runner.get(), &ChangeRunner::changed);
    if (signsOut)
        m_runner->setApi(nullptr);
    else
        m_runner->giveUp();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_runner->phase(), ChangeRunner::Phase::Idle);
    QCOMPARE(m_runner->count(State::Unknown), 100);
    QCOMPARE(m_runner->count(State::Ready), 50);
    QVERIFY(!m_runner->changes().first().reason.isEmpty());
    QCOMPARE(m_edits.count(), 150);
}

void TestChangeRunnerChoices::saysThatItIsSignedOut()
{
    m_runner->setApi(nullptr);
    stage(1, Dataset::Priority, u"20"_s);
    QSignalSpy failed(m_runner.get(), &ChangeRunner::failed);
    m_runner->prepare(m_edits.all());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_runner->phase(), ChangeRunner::Phase::Idle);
    QCOMPARE(m_edits.count(), 1);
}

QTEST_GUILESS_MAIN(TestChangeRunnerChoices)
#include "tst_changerunnerchoices.moc"
