// SPDX-License-Identifier: MIT
#include "models/changes/changerunner.h"
#include "models/contactnow/connection.h"
#include "models/history/changehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Change::State;

/// Changes of more datasets than one request carries.
class TestChangeRunnerBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsAHundredAtATime();
    void sendsAsManyAtATimeAsItWasTold();
    void keepsTheChangesOfADatasetTogether();
    void stopsBetweenBatches();
    void leavesTheRestWhenAReplyIsLost();
    void sendsOnAfterARefusal();

private:
    bool prepare(const QList<StagedEdit> &edits);
    bool post();
    QList<int> batchSizes() const;

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<QuirkyAccount> m_account;
    std::unique_ptr<Connection> m_connection;
    StagedEdits m_edits;
    ChangeHistory m_history{{}};
    std::unique_ptr<ChangeRunner> m_runner;
    QList<StagedEdit> m_wanted; ///< one of each of 250 datasets
};

void TestChangeRunnerBatches::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_runner.reset();
    m_connection.reset();
    m_server = std::make_unique<RogueServer>();
    m_account = std::make_unique<QuirkyAccount>(*m_server, 250);
    m_connection = std::make_unique<Connection>(*ServerAddress::parse(m_server->url().toString()),
                                                Credentials{u"demo"_s, u"demo"_s, {}},
                                                WireFormat::Json, RestClient::Limits{});
    m_runner = std::make_unique<ChangeRunner>(m_edits, m_history);
    m_runner->setApi(&m_connection->api());
    m_wanted.clear();
    for (int id = 1; id <= 250; ++id)
        m_wanted.append({QString::number(id), Dataset::Priority, u"10"_s, u"20"_s});
}

bool TestChangeRunnerBatches::prepare(const QList<StagedEdit> &edits)
{
    QSignalSpy prepared(m_runner.get(), &ChangeRunner::prepared);
    m_runner->prepare(edits);
    return prepared.wait(patienceMs);
}

bool TestChangeRunnerBatches::post()
{
    QSignalSpy finished(m_runner.get(), &ChangeRunner::finished);
    m_runner->post();
    return finished.wait(patienceMs);
}

QList<int> TestChangeRunnerBatches::batchSizes() const
{
    QList<int> sizes;
    const QList<RogueRequest> writes = m_server->requests(QuirkyAccount::update());
    for (const RogueRequest &write : writes)
        sizes.append(static_cast<int>(QJsonDocument::fromJson(write.body).array().size()));
    return sizes;
}

void TestChangeRunnerBatches::sendsAHundredAtATime()
{
    QList<StagedEdit> edits = m_wanted;
    for (const StagedEdit &edit : m_wanted)
        edits.append({edit.dataset, Dataset::Status, u"LIVE"_s, u"HOLD"_s});
    QVERIFY(prepare(edits));
    QVERIFY(post());
    QCOMPARE(m_runner->count(State::Confirmed), 500);
    QCOMPARE(batchSizes(), (QList<int>{100, 100, 50}));
    QCOMPARE(m_server->count(QuirkyAccount::read()), 2);
    for (int id = 1; id <= 250; ++id) {
        QCOMPARE(m_account->field(id, u"d_priority"_s), u"20"_s);
        QCOMPARE(m_account->field(id, u"d_status"_s), u"HOLD"_s);
    }
    const QList<HistoryEntry> recorded = m_history.entries();
    QVERIFY(recorded.size() >= 500);
    QVERIFY(std::all_of(recorded.begin(), recorded.begin() + 500, [](const HistoryEntry &entry) {
        return entry.outcome == HistoryEntry::Outcome::Confirmed;
    }));
}

void TestChangeRunnerBatches::sendsAsManyAtATimeAsItWasTold()
{
    m_runner->setBatchSize(40);
    QVERIFY(prepare(m_wanted.first(100)));
    QVERIFY(post());
    QCOMPARE(m_runner->count(State::Confirmed), 100);
    QCOMPARE(batchSizes(), (QList<int>{40, 40, 20}));
}

void TestChangeRunnerBatches::keepsTheChangesOfADatasetTogether()
{
    QList<StagedEdit> edits = m_wanted.first(101);
    for (const StagedEdit &edit : m_wanted.first(101))
        edits.append({edit.dataset, Dataset::Status, u"LIVE"_s, u"HOLD"_s});
    QVERIFY(prepare(edits));
    QVERIFY(post());
    QCOMPARE(m_runner->count(State::Confirmed), 202);
    QCOMPARE(batchSizes(), (QList<int>{100, 1}));
    QCOMPARE(m_server->requests(QuirkyAccount::update()).last().body,
             R"([{"d_priority":"20","d_status":"HOLD","dataset":"101","qid":"12"}])");
}

void TestChangeRunnerBatches::stopsBetweenBatches()
{
    QVERIFY(prepare(m_wanted));
    QSignalSpy finished(m_runner.get(), &ChangeRunner::finished);
    m_runner->post();
    m_runner->stop(); // while the first is under way
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(m_runner->count(State::Confirmed), 100);
    QCOMPARE(m_runner->count(State::Ready), 150);
    QCOMPARE(batchSizes(), QList<int>{100});
    QCOMPARE(m_account->field(101, u"d_priority"_s), u"10"_s);
    // The rest can go on its way later.
    QVERIFY(post());
    QCOMPARE(m_runner->count(State::Confirmed), 250);
    QCOMPARE(batchSizes(), (QList<int>{100, 100, 50}));
}

void TestChangeRunnerBatches::leavesTheRestWhenAReplyIsLost()
{
    QVERIFY(prepare(m_wanted));
    m_account->treatWrites({{.says = RogueReply::closed()}});
    QVERIFY(post());
    QCOMPARE(m_runner->count(State::Confirmed), 100);
    QCOMPARE(m_runner->count(State::Ready), 150);
    QCOMPARE(batchSizes(), QList<int>{100});
    QVERIFY(post());
    QCOMPARE(m_runner->count(State::Confirmed), 250);
    QCOMPARE(batchSizes(), (QList<int>{100, 100, 50}));
}

void TestChangeRunnerBatches::sendsOnAfterARefusal()
{
    QVERIFY(prepare(m_wanted));
    m_account->treatWrites({{.applies = 0, .says = QuirkyAccount::refusal()}});
    m_account->refuse(7);
    QVERIFY(post());
    QCOMPARE(m_runner->count(State::Confirmed), 249);
    QCOMPARE(m_runner->changes().at(6).state, State::Failed);
    // The hundred that were refused together go again, each alone.
    QCOMPARE(batchSizes(), QList<int>({100, 100, 50}) + QList<int>(100, 1));
}

QTEST_GUILESS_MAIN(TestChangeRunnerBatches)
#include "tst_changerunnerbatches.moc"
