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

namespace {

const auto priority = u"d_priority"_s;

} // namespace

/// Writes to a server that lies, loses answers or breaks off: nothing is called saved that a read
/// did not show, and nothing sent is called unsent.
class TestChangeRunnerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void believesNoSuccess();
    void tellsTheThreeThatTookFromTheTwo();
    void confirmsAfterALostReply_data();
    void confirmsAfterALostReply();
    void sendsOnceMoreWhatALostReplyLost();
    void givesUpOnWhatIsLostTwice();
    void admitsThatItDoesNotKnow();
    void learnsLaterWhatBecameOfIt_data();
    void learnsLaterWhatBecameOfIt();
    void sendsNoMoreWhenSignInFails();
    void passesOnRefusals();
    void refusesWhatIsListedTwice();
    void holdsRowsAgainstWhatItAskedFor();
    void givesUpWhatIsUnderWay();

private:
    void makeAccount(int datasets);
    bool prepare();
    bool finished(const std::function<void()> &start);
    bool post()
    {
        return finished([this] { m_runner->post(); });
    }
    QList<State> states() const;
    int posts() const { return m_server->count(QuirkyAccount::update()); }
    int reads() const { return m_server->count(QuirkyAccount::read()); }

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<QuirkyAccount> m_account;
    std::unique_ptr<Connection> m_connection;
    StagedEdits m_edits;
    ChangeHistory m_history{{}};
    std::unique_ptr<ChangeRunner> m_runner;
};

void TestChangeRunnerFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    makeAccount(5);
}

/// Sets up an account and stages priority 20 for each of its datasets.
void TestChangeRunnerFaults::makeAccount(int datasets)
{
    m_runner.reset();
    m_connection.reset();
    m_server = std::make_unique<RogueServer>();
    m_account = std::make_unique<QuirkyAccount>(*m_server, datasets);
    m_connection = std::make_unique<Connection>(
        *ServerAddress::parse(m_server->url().toString()), Credentials{u"demo"_s, u"demo"_s, {}},
        WireFormat::Json, RestClient::Limits{.silence = std::chrono::milliseconds(500)});
    m_edits.clear();
    for (int id = 1; id <= datasets; ++id) {
        Dataset row;
        row[Dataset::Id] = QString::number(id);
        row[Dataset::Status] = u"LIVE"_s;
        row[Dataset::Priority] = u"10"_s;
        m_edits.stage(row, Dataset::Priority, u"20"_s);
    }
    m_runner = std::make_unique<ChangeRunner>(m_edits, m_history);
    m_runner->setApi(&m_connection->api());
}

bool TestChangeRunnerFaults::prepare()
{
    QSignalSpy prepared(m_runner.get(), &ChangeRunner::prepared);
    m_runner->prepare(m_edits.all());
    return prepared.wait(patienceMs);
}

bool TestChangeRunnerFaults::finished(const std::function<void()> &start)
{
    QSignalSpy finished(m_runner.get(), &ChangeRunner::finished);
    start();
    return (!finished.isEmpty() || finished.wait(patienceMs)) && finished.size() == 1;
}

QList<State> TestChangeRunnerFaults::states() const
{
    QList<State> states;
    for (const Change &change : m_runner->changes())
        states.append(change.state);
    return states;
}

void TestChangeRunnerFaults::believesNoSuccess()
{
    QVERIFY(prepare());
    m_account->treatWrites(QList<Quirk>(10, {.applies = 0}));
    QVERIFY(post());
    QCOMPARE(states(), QList<State>(5, State::Failed));
    for (const Change &change : m_runner->changes())
        QVERIFY2(change.reason.contains(u"10"_s), qPrintable(change.reason));
    QCOMPARE(m_edits.count(), 5);
    QCOMPARE(posts(), 6); // together, then each alone
}

void TestChangeRunnerFaults::tellsTheThreeThatTookFromTheTwo()
{
    QVERIFY(prepare());
    m_account->treatWrites({{.applies = 3}, {.applies = 0}, {.applies = 0}});
    QVERIFY(post());
    QCOMPARE(states(), (QList<State>{State::Confirmed, State::Confirmed, State::Confirmed,
                                     State::Failed, State::Failed}));
    QCOMPARE(m_edits.count(), 2);
    QCOMPARE(posts(), 3);
}

void TestChangeRunnerFaults::confirmsAfterALostReply_data()
{
    QTest::addColumn<RogueReply>("lost");
    QTest::newRow("closed") << RogueReply::closed();
    QTest::newRow("silent") << RogueReply::silence();
    QTest::newRow("cut") << RogueReply::cutShort(R"({"success":true})", 4);
    QTest::newRow("500") << RogueReply::httpStatus(500);
    QTest::newRow("nonsense") << RogueReply::of("<b>Warning</b>");
    QTest::newRow("no word") << RogueReply::of(R"({"total":5})");
    QTest::newRow("a lie") << QuirkyAccount::refusal();
}

void TestChangeRunnerFaults::confirmsAfterALostReply()
{
    QFETCH(const RogueReply, lost);
    QVERIFY(prepare());
    m_account->treatWrites({{.says = lost}});
    QVERIFY(post());
    QCOMPARE(states(), QList<State>(5, State::Confirmed));
    QCOMPARE(posts(), 1);
}

void TestChangeRunnerFaults::sendsOnceMoreWhatALostReplyLost()
{
    QVERIFY(prepare());
    m_account->treatWrites({{.applies = 2, .says = RogueReply::closed()}});
    QVERIFY(post());
    QCOMPARE(states(), QList<State>(5, State::Confirmed));
    QCOMPARE(posts(), 4);
    QCOMPARE(m_server->requests(QuirkyAccount::update()).last().body,
             R"([{"d_priority":"20","dataset":"5","qid":"12"}])");
}

void TestChangeRunnerFaults::givesUpOnWhatIsLostTwice()
{
    makeAccount(2);
    QVERIFY(prepare());
    m_account->treatWrites(QList<Quirk>(10, {.applies = 0, .says = RogueReply::closed()}));
    QVERIFY(post());
    QCOMPARE(states(), QList<State>(2, State::Failed));
    QVERIFY(posts() <= 3);
    QCOMPARE(m_edits.count(), 2);
}

void TestChangeRunnerFaults::admitsThatItDoesNotKnow()
{
    QVERIFY(prepare());
    m_account->treatWrites({{.says = RogueReply::closed()}});
    m_server->answerNext(QuirkyAccount::read(), {RogueReply::httpStatus(502)});
    QVERIFY(post());
    QCOMPARE(states(), QList<State>(5, State::Unknown));
    QVERIFY(!m_runner->changes().first().reason.isEmpty());
    QVERIFY(!m_runner->changes().first().detail.isEmpty());
    QCOMPARE(m_edits.count(), 5);
    QCOMPARE(posts(), 1);
}

void TestChangeRunnerFaults::learnsLaterWhatBecameOfIt_data()
{
    QTest::addColumn<int>("applied");
    QTest::newRow("all") << 5;
    QTest::newRow("some") << 3;
    QTest::newRow("none") << 0;
}

void TestChangeRunnerFaults::learnsLaterWhatBecameOfIt()
{
    QFETCH(const int, applied);
    QVERIFY(prepare());
    m_account->treatWrites({{.applies = applied, .says = RogueReply::silence()}});
    m_server->answerNext(QuirkyAccount::read(),
                         {RogueReply::httpStatus(502), RogueReply::silence()});
    QVERIFY(post());
    const auto checkAgain = [this] {
        m_runner->checkAgain();
    };
    QVERIFY(finished(checkAgain));
    QCOMPARE(states(), QList<State>(5, State::Unknown));
    QVERIFY(finished(checkAgain));
    QCOMPARE(m_runner->count(State::Confirmed), applied);
    QCOMPARE(m_runner->count(State::Failed), 5 - applied);
    QCOMPARE(m_edits.count(), 5 - applied);
    QCOMPARE(posts(), 1); // looking is not sending
}

void TestChangeRunnerFaults::sendsNoMoreWhenSignInFails()
{
    QVERIFY(prepare());
    m_server->answer(QuirkyAccount::update(),
                     RogueReply::of(R"({"success":false,"error":"Unknown token"})"));
    m_server->answer(u"token.php get"_s, RogueReply::closed());
    QVERIFY(post());
    QCOMPARE(states(), QList<State>(5, State::Failed));
    QCOMPARE(posts(), 1);
    QCOMPARE(reads(), 1); // there is nothing to read back
}

void TestChangeRunnerFaults::passesOnRefusals()
{
    QVERIFY(prepare());
    m_account->refuse(2);
    QVERIFY(post());
    QCOMPARE(states(), (QList<State>{State::Confirmed, State::Failed, State::Confirmed,
                                     State::Confirmed, State::Confirmed}));
    QVERIFY(m_runner->changes().at(1).detail.contains(u"Not for you."_s));
    QCOMPARE(posts(), 2);
    QCOMPARE(m_account->field(2, priority), u"10"_s);
}

void TestChangeRunnerFaults::refusesWhatIsListedTwice()
{
    m_account->listTwice(3);
    QVERIFY(prepare());
    QCOMPARE(m_runner->changes().at(2).state, State::Failed);
    QVERIFY(post());
    QCOMPARE(m_runner->count(State::Confirmed), 4);
    QCOMPARE(m_account->field(3, priority), u"10"_s);
}

void TestChangeRunnerFaults::holdsRowsAgainstWhatItAskedFor()
{
    m_server->answer(
        QuirkyAccount::read(),
        RogueReply::of(
            R"({"success":true,"list":[{"dataset":"77","d_priority":"10","d_status":"LIVE"}]})"));
    QVERIFY(prepare());
    QCOMPARE(states(), QList<State>(5, State::Failed));
    QVERIFY(post());
    QCOMPARE(posts(), 0);
}

void TestChangeRunnerFaults::givesUpWhatIsUnderWay()
{
    QVERIFY(prepare());
    m_account->treatWrites({{.says = RogueReply::silence()}});
    QSignalSpy finished(m_runner.get(), &ChangeRunner::finished);
    m_runner->post();
    QTRY_COMPARE(posts(), 1);
    m_runner->setApi(nullptr);
    QCOMPARE(states(), QList<State>(5, State::Unknown));
    QCOMPARE(m_runner->phase(), ChangeRunner::Phase::Idle);
    m_runner->setApi(&m_connection->api());
    QVERIFY(prepare());
    QCOMPARE(states(), QList<State>(5, State::AlreadyThere));
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(TestChangeRunnerFaults)
#include "tst_changerunnerfaults.moc"
