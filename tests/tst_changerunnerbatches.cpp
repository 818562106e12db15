// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "tests/support/runnerfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Changes of more datasets than one request carries.
class TestChangeRunnerBatches : public QObject
{
    Q_OBJECT

    using State = Change::State;

private Q_SLOTS:
    void init();
    void sendsAHundredAtATime();
    void sendsAsManyAtATimeAsItWasTold();
    void keepsTheChangesOfADatasetTogether();
    void stopsBetweenBatches();
    void leavesTheRestWhenAReplyIsLost();
    void sendsOnAfterARefusal();

private:
    QList<int> batchSizes() const;

    std::unique_ptr<RunnerFixture> m_desk;
    QList<StagedEdit> m_wanted; ///< one of each of 250 datasets
};

void TestChangeRunnerBatches::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_desk = std::make_unique<RunnerFixture>(250);
    m_wanted.clear();
    for (int id = 1; id <= 250; ++id)
        m_wanted.append({QString::number(id), Dataset::Priority, u"10"_s, u"20"_s});
}

QList<int> TestChangeRunnerBatches::batchSizes() const
{
    QList<int> sizes;
    const QList<RogueRequest> writes = m_desk->server.requests(QuirkyAccount::update());
    for (const RogueRequest &write : writes)
        sizes.append(static_cast<int>(QJsonDocument::fromJson(write.body).array().size()));
    return sizes;
}

void TestChangeRunnerBatches::sendsAHundredAtATime()
{
    QList<StagedEdit> edits = m_wanted;
    for (const StagedEdit &edit : m_wanted)
        edits.append({edit.dataset, Dataset::Status, u"LIVE"_s, u"HOLD"_s});
    QVERIFY(m_desk->prepare(edits));
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->runner.count(State::Confirmed), 500);
    QCOMPARE(batchSizes(), (QList<int>{100, 100, 50}));
    QCOMPARE(m_desk->server.count(QuirkyAccount::read()), 2);
    for (int id = 1; id <= 250; ++id) {
        QCOMPARE(m_desk->account.field(id, u"d_priority"_s), u"20"_s);
        QCOMPARE(m_desk->account.field(id, u"d_status"_s), u"HOLD"_s);
    }
    const QList<HistoryEntry> recorded = m_desk->history.entries();
    QCOMPARE(recorded.size(), 500);
    QVERIFY(std::all_of(recorded.begin(), recorded.end(), [](const HistoryEntry &entry) {
        return entry.outcome == HistoryEntry::Outcome::Confirmed;
    }));
}

void TestChangeRunnerBatches::sendsAsManyAtATimeAsItWasTold()
{
    m_desk->runner.setBatchSize(40);
    QVERIFY(m_desk->prepare(m_wanted.first(100)));
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->runner.count(State::Confirmed), 100);
    QCOMPARE(batchSizes(), (QList<int>{40, 40, 20}));
}

void TestChangeRunnerBatches::keepsTheChangesOfADatasetTogether()
{
    QList<StagedEdit> edits = m_wanted.first(101);
    for (const StagedEdit &edit : m_wanted.first(101))
        edits.append({edit.dataset, Dataset::Status, u"LIVE"_s, u"HOLD"_s});
    QVERIFY(m_desk->prepare(edits));
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->runner.count(State::Confirmed), 202);
    QCOMPARE(batchSizes(), (QList<int>{100, 1}));
    QCOMPARE(m_desk->server.requests(QuirkyAccount::update()).last().body,
             R"([{"d_priority":"20","d_status":"HOLD","dataset":"101","qid":"12"}])");
}

void TestChangeRunnerBatches::stopsBetweenBatches()
{
    QVERIFY(m_desk->prepare(m_wanted));
    QSignalSpy finished(&m_desk->runner, &ChangeRunner::finished);
    m_desk->runner.post();
    m_desk->runner.stop(); // while the first is under way
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(m_desk->runner.count(State::Confirmed), 100);
    QCOMPARE(m_desk->runner.count(State::Ready), 150);
    QCOMPARE(batchSizes(), QList<int>{100});
    QCOMPARE(m_desk->account.field(101, u"d_priority"_s), u"10"_s);
    // The rest can go on its way later.
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->runner.count(State::Confirmed), 250);
    QCOMPARE(batchSizes(), (QList<int>{100, 100, 50}));
}

void TestChangeRunnerBatches::leavesTheRestWhenAReplyIsLost()
{
    QVERIFY(m_desk->prepare(m_wanted));
    m_desk->account.treatWrites({{.says = RogueReply::closed()}});
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->runner.count(State::Confirmed), 100);
    QCOMPARE(m_desk->runner.count(State::Ready), 150);
    QCOMPARE(batchSizes(), QList<int>{100});
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->runner.count(State::Confirmed), 250);
    QCOMPARE(batchSizes(), (QList<int>{100, 100, 50}));
}

void TestChangeRunnerBatches::sendsOnAfterARefusal()
{
    QVERIFY(m_desk->prepare(m_wanted));
    m_desk->account.treatWrites({{.applies = 0, .says = QuirkyAccount::refusal()}});
    m_desk->account.refuse(7);
    QVERIFY(m_desk->post());
    QCOMPARE(m_desk->runner.count(State::Confirmed), 249);
    QCOMPARE(m_desk->runner.changes().at(6).state, State::Failed);
    // The hundred that were refused together go again, each alone.
    QCOMPARE(batchSizes(), QList<int>({100, 100, 50}) + QList<int>(100, 1));
}

DIALDESK_GUILESS_TEST(TestChangeRunnerBatches)
#include "tst_changerunnerbatches.moc"
