// SPDX-License-Identifier: MIT
#include "models/changes/reviewmodel.h"
#include "tests/support/registeredtest.h"
#include "tests/support/runnerfixture.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rows of a review through everything that can become of its changes.
class TestReviewModel : public QObject
{
    Q_OBJECT

    using Kind = ReviewModel::RowKind;

private Q_SLOTS:
    void init();
    void asksUnderTheirOwnRows();
    void asksForTheTickOnlyOfWhatIsWanted();
    void choosingMovesNothing();
    void saysHowEachEnded();
    void saysWhatWasNotSent();
    void keepsServerTextAsItIs();
    void namesWhatIsEmpty();
    void takesTenThousand();

private:
    void makeAccount(int datasets);
    QList<Kind> kinds() const;
    QString text(int row, ReviewModel::Column column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    QStringList results() const;

    std::unique_ptr<RunnerFixture> m_desk;
    std::unique_ptr<ReviewModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestReviewModel::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    makeAccount(6);
}

void TestReviewModel::makeAccount(int datasets)
{
    m_tester.reset();
    m_model.reset();
    m_desk = std::make_unique<RunnerFixture>(datasets);
    m_model = std::make_unique<ReviewModel>(m_desk->runner);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QList<ReviewModel::RowKind> TestReviewModel::kinds() const
{
    QList<Kind> kinds;
    for (int row = 0; row < m_model->rowCount(); ++row)
        kinds.append(m_model->index(row, 0).data(ReviewModel::KindRole).value<Kind>());
    return kinds;
}

QStringList TestReviewModel::results() const
{
    QStringList results;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(ReviewModel::KindRole) == Kind::ChangeRow)
            results.append(text(row, ReviewModel::ResultColumn));
    }
    return results;
}

void TestReviewModel::asksUnderTheirOwnRows()
{
    m_desk->stage(1, Dataset::Priority, u"20"_s);
    m_desk->stage(2, Dataset::Priority, u"20"_s);
    m_desk->stage(3, Dataset::Status, u"EXPIRED"_s);
    m_desk->account.setField(2, u"d_priority"_s, u"30"_s);
    QSignalSpy reset(m_model.get(), &ReviewModel::modelReset);
    QSignalSpy inserted(m_model.get(), &ReviewModel::rowsInserted);
    QVERIFY(m_desk->prepare());
    QCOMPARE(reset.size(), 1);    // for the changes,
    QCOMPARE(inserted.size(), 2); // and for each decision a row of its own
    QCOMPARE(kinds(), (QList<Kind>{Kind::ChangeRow, Kind::ChangeRow, Kind::ConflictRow,
                                   Kind::ChangeRow, Kind::ExpiryRow}));
    QCOMPARE(results(), (QStringList{u"Ready"_s, u"Changed on the server"_s, u"Waits for you"_s}));
    QCOMPARE(text(2, ReviewModel::DatasetColumn),
             u"It was 10 when you read it. Someone set it to 30."_s);
    QVERIFY(
        text(4, ReviewModel::DatasetColumn).startsWith(u"Close dataset 3, Load 3, for ever."_s));
    QCOMPARE(text(2, ReviewModel::YoursColumn), QString());
    QCOMPARE(text(3, ReviewModel::DatasetColumn, ReviewModel::IdRole), u"3"_s);
    QCOMPARE(text(3, ReviewModel::DatasetColumn, ReviewModel::DescriptionRole), u"Load 3"_s);
    QCOMPARE(text(3, ReviewModel::YoursColumn, ReviewModel::StatusRole), u"EXPIRED"_s);
    QCOMPARE(text(1, ReviewModel::YoursColumn, ReviewModel::StatusRole), QString());

    m_desk->runner.confirmExpiry(2, true);
    QCOMPARE(results().last(), u"Ready"_s);
    QVERIFY(m_desk->post());
    QCOMPARE(kinds(), QList<Kind>(3, Kind::ChangeRow));
    QCOMPARE(results(), (QStringList{u"Confirmed"_s, u"Changed on the server"_s, u"Confirmed"_s}));
    QVERIFY(m_desk->prepare()); // others in their place
    QCOMPARE(kinds(), (QList<Kind>{Kind::ChangeRow, Kind::ConflictRow}));
}

void TestReviewModel::asksForTheTickOnlyOfWhatIsWanted()
{
    m_desk->stage(1, Dataset::Status, u"EXPIRED"_s);
    m_desk->stage(2, Dataset::Priority, u"20"_s);
    m_desk->account.setField(1, u"d_status"_s, u"HOLD"_s);
    QVERIFY(m_desk->prepare());
    const QPersistentModelIndex second = m_model->index(2, 0);
    const QList<Kind> undecided{Kind::ChangeRow, Kind::ConflictRow, Kind::ChangeRow};
    QCOMPARE(kinds(), undecided);
    m_desk->runner.chooseMine(0, true);
    QCOMPARE(kinds(),
             (QList<Kind>{Kind::ChangeRow, Kind::ConflictRow, Kind::ExpiryRow, Kind::ChangeRow}));
    QCOMPARE(second.row(), 3);
    QCOMPARE(results().first(), u"Waits for you"_s);
    m_desk->runner.chooseMine(0, false);
    QCOMPARE(kinds(), undecided);
    m_desk->runner.chooseAll(true);
    QCOMPARE(m_model->rowCount(), 4);
}

void TestReviewModel::choosingMovesNothing()
{
    for (int id = 1; id <= 3; ++id) {
        m_desk->stage(id, Dataset::Priority, u"20"_s);
        m_desk->account.setField(id, u"d_priority"_s, u"30"_s);
    }
    QVERIFY(m_desk->prepare());
    QSignalSpy reset(m_model.get(), &ReviewModel::modelReset);
    QSignalSpy inserted(m_model.get(), &ReviewModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &ReviewModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &ReviewModel::dataChanged);
    m_desk->runner.chooseMine(1, true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).value<QModelIndex>(), m_model->index(2, 0));
    QCOMPARE(changed.first().at(1).value<QModelIndex>(),
             m_model->index(3, ReviewModel::ResultColumn));
    m_desk->runner.chooseAll(false);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().at(1).value<QModelIndex>(),
             m_model->index(5, ReviewModel::ResultColumn));
    QCOMPARE(reset.size() + inserted.size() + removed.size(), 0);
}

void TestReviewModel::saysHowEachEnded()
{
    for (int id = 1; id <= 4; ++id)
        m_desk->stage(id, Dataset::Priority, u"20"_s);
    m_desk->stage(5, Dataset::Status, u"HOLD"_s);
    m_desk->stage(6, Dataset::Priority, u"20"_s);
    m_desk->account.setField(1, u"d_priority"_s, u"20"_s);
    m_desk->account.setField(2, u"d_priority"_s, u"30"_s);
    QVERIFY(m_desk->prepare());
    QCOMPARE(m_desk->edits.count(), 5);
    QCOMPARE(results().first(), u"The server has it already"_s);
    m_desk->runner.chooseMine(1, false);
    // All together takes for one, the next is refused, and then the line goes down.
    m_desk->account.treatWrites({{.applies = 1, .says = QuirkyAccount::success()},
                                 {.applies = 0, .says = QuirkyAccount::refusal()},
                                 {.applies = 0, .says = RogueReply::closed()}});
    QStringList seen;
    connect(m_model.get(), &ReviewModel::dataChanged, this, [&] { seen += results(); });
    connect(&m_desk->runner, &ChangeRunner::rowsRead, this, [&, reads = 0]() mutable {
        if (++reads == 1)
            m_desk->server.answerNext(QuirkyAccount::read(), {RogueReply::httpStatus(503)});
    });
    QVERIFY(m_desk->post());
    for (const auto &word : {u"Waiting"_s, u"Sending"_s, u"Reading back"_s})
        QVERIFY2(seen.contains(word), qPrintable(word));
    QCOMPARE(results(), (QStringList{u"The server has it already"_s, u"Kept the server's value"_s,
                                     u"Confirmed"_s, u"Unknown"_s, u"Unknown"_s, u"Failed"_s}));
    QCOMPARE(text(3, ReviewModel::ServerColumn), u"Not known"_s);
    QCOMPARE(text(4, ReviewModel::ServerColumn, ReviewModel::StatusRole), QString());
    QVERIFY(!text(3, ReviewModel::ResultColumn, ReviewModel::ReasonRole).isEmpty());
    QCOMPARE(text(2, ReviewModel::ResultColumn, ReviewModel::ReasonRole), QString());
    QVERIFY(text(3, ReviewModel::ResultColumn, Qt::AccessibleTextRole).startsWith(u"Unknown "_s));
}

void TestReviewModel::saysWhatWasNotSent()
{
    m_desk->stage(1, Dataset::Status, u"EXPIRED"_s);
    m_desk->stage(2, Dataset::Priority, u"20"_s);
    QVERIFY(m_desk->prepare());
    QVERIFY(m_desk->post());
    QCOMPARE(results(), (QStringList{u"Not sent"_s, u"Confirmed"_s}));
    QVERIFY(!m_model->index(0, ReviewModel::ResultColumn).data(ReviewModel::WaitsRole).toBool());
    m_desk->runner.setApi(nullptr);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestReviewModel::keepsServerTextAsItIs()
{
    m_desk->stage(1, Dataset::Description, u"<i>%2</i>"_s);
    m_desk->account.setField(1, u"description"_s, u"<b>%1 & all</b>"_s);
    QVERIFY(m_desk->prepare());
    QCOMPARE(text(0, ReviewModel::ServerColumn), u"<b>%1 & all</b>"_s);
    QCOMPARE(text(1, ReviewModel::DatasetColumn),
             u"It was “Load 1” when you read it. Someone set it to “<b>%1 & all</b>”."_s);
    QCOMPARE(ReviewModel::useYoursText(m_desk->runner.changes().first()),
             u"Use yours, “<i>%2</i>”"_s);
}

void TestReviewModel::namesWhatIsEmpty()
{
    m_desk->stage(1, Dataset::Description, u"new"_s);
    m_desk->account.setField(1, u"description"_s, u""_s);
    QVERIFY(m_desk->prepare());
    QCOMPARE(ReviewModel::keepServersText(m_desk->runner.changes().first()),
             u"Keep the server's (empty)"_s);
}

void TestReviewModel::takesTenThousand()
{
    constexpr int many = 10'000;
    makeAccount(1);
    m_tester.reset(); // which looks at every row each time
    QList<StagedEdit> edits;
    QByteArray list;
    for (int id = 1; id <= many; ++id) {
        edits.append({QString::number(id), Dataset::Priority, u"10"_s, u"20"_s});
        list += R"({"dataset":")" + QByteArray::number(id) +
                R"(","d_status":"LIVE","d_priority":"30"},)";
    }
    list.chop(1);
    m_desk->server.answer(QuirkyAccount::read(),
                          RogueReply::of(R"({"success":true,"list":[)" + list + "]}"));
    QElapsedTimer timer;
    timer.start();
    QSignalSpy prepared(&m_desk->runner, &ChangeRunner::prepared);
    m_desk->runner.prepare(edits);
    QVERIFY(prepared.wait(patienceMs));
    QCOMPARE(m_model->rowCount(), 2 * many);
    m_desk->runner.chooseAll(true);
    for (int change = 0; change < many; ++change)
        m_desk->runner.chooseMine(change, change % 2 == 0);
    m_desk->runner.chooseAll(false);
    m_desk->runner.post();
    QCOMPARE(m_model->rowCount(), many);
    QCOMPARE(results().last(), u"Kept the server's value"_s);
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
}

DIALDESK_GUILESS_TEST(TestReviewModel)
#include "tst_reviewmodel.moc"
