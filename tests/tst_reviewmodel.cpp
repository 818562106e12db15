// SPDX-License-Identifier: MIT
#include "models/changes/reviewmodel.h"
#include "models/contactnow/connection.h"
#include "models/history/changehistory.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ReviewModel::RowKind;

/// The rows of a review through everything that can become of its changes.
class TestReviewModel : public QObject
{
    Q_OBJECT

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
    void stage(int id, Dataset::Field field, const QString &value);
    bool prepare();
    bool post();
    QList<Kind> kinds() const;
    QString text(int row, ReviewModel::Column column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    QStringList results() const;

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<QuirkyAccount> m_account;
    std::unique_ptr<Connection> m_connection;
    StagedEdits m_edits;
    ChangeHistory m_history{{}};
    std::unique_ptr<ChangeRunner> m_runner;
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
    m_runner.reset();
    m_connection.reset();
    m_server = std::make_unique<RogueServer>();
    m_account = std::make_unique<QuirkyAccount>(*m_server, datasets);
    m_connection = std::make_unique<Connection>(*ServerAddress::parse(m_server->url().toString()),
                                                Credentials{u"demo"_s, u"demo"_s, {}},
                                                WireFormat::Json, RestClient::Limits{});
    m_edits.clear();
    m_runner = std::make_unique<ChangeRunner>(m_edits, m_history);
    m_runner->setApi(&m_connection->api());
    m_model = std::make_unique<ReviewModel>(*m_runner);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestReviewModel::stage(int id, Dataset::Field field, const QString &value)
{
    Dataset row;
    row[Dataset::Id] = QString::number(id);
    row[Dataset::Status] = u"LIVE"_s;
    row[Dataset::Priority] = u"10"_s;
    row[Dataset::Description] = u"Load %1"_s.arg(id);
    QVERIFY(m_edits.stage(row, field, value));
}

bool TestReviewModel::prepare()
{
    QSignalSpy prepared(m_runner.get(), &ChangeRunner::prepared);
    m_runner->prepare(m_edits.all());
    return prepared.wait(patienceMs);
}

bool TestReviewModel::post()
{
    QSignalSpy finished(m_runner.get(), &ChangeRunner::finished);
    m_runner->post();
    return !finished.isEmpty() || finished.wait(patienceMs);
}

QList<Kind> TestReviewModel::kinds() const
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
    stage(1, Dataset::Priority, u"20"_s);
    stage(2, Dataset::Priority, u"20"_s);
    stage(3, Dataset::Status, u"EXPIRED"_s);
    m_account->setField(2, u"d_priority"_s, u"30"_s);
    QSignalSpy reset(m_model.get(), &ReviewModel::modelReset);
    QSignalSpy inserted(m_model.get(), &ReviewModel::rowsInserted);
    QVERIFY(prepare());
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

    m_runner->confirmExpiry(2, true);
    QCOMPARE(results().last(), u"Ready"_s);
    QVERIFY(post());
    QCOMPARE(kinds(), QList<Kind>(3, Kind::ChangeRow));
    QCOMPARE(results(), (QStringList{u"Confirmed"_s, u"Changed on the server"_s, u"Confirmed"_s}));
    QVERIFY(prepare()); // others in their place
    QCOMPARE(kinds(), (QList<Kind>{Kind::ChangeRow, Kind::ConflictRow}));
}

void TestReviewModel::asksForTheTickOnlyOfWhatIsWanted()
{
    stage(1, Dataset::Status, u"EXPIRED"_s);
    stage(2, Dataset::Priority, u"20"_s);
    m_account->setField(1, u"d_status"_s, u"HOLD"_s);
    QVERIFY(prepare());
    const QPersistentModelIndex second = m_model->index(2, 0);
    const QList<Kind> undecided{Kind::ChangeRow, Kind::ConflictRow, Kind::ChangeRow};
    QCOMPARE(kinds(), undecided);
    m_runner->chooseMine(0, true);
    QCOMPARE(kinds(),
             (QList<Kind>{Kind::ChangeRow, Kind::ConflictRow, Kind::ExpiryRow, Kind::ChangeRow}));
    QCOMPARE(second.row(), 3);
    QCOMPARE(results().first(), u"Waits for you"_s);
    m_runner->chooseMine(0, false);
    QCOMPARE(kinds(), undecided);
    m_runner->chooseAll(true);
    QCOMPARE(m_model->rowCount(), 4);
}

void TestReviewModel::choosingMovesNothing()
{
    for (int id = 1; id <= 3; ++id) {
        stage(id, Dataset::Priority, u"20"_s);
        m_account->setField(id, u"d_priority"_s, u"30"_s);
    }
    QVERIFY(prepare());
    QSignalSpy reset(m_model.get(), &ReviewModel::modelReset);
    QSignalSpy inserted(m_model.get(), &ReviewModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &ReviewModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &ReviewModel::dataChanged);
    m_runner->chooseMine(1, true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).value<QModelIndex>(), m_model->index(2, 0));
    QCOMPARE(changed.first().at(1).value<QModelIndex>(),
             m_model->index(3, ReviewModel::ResultColumn));
    m_runner->chooseAll(false);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().at(1).value<QModelIndex>(),
             m_model->index(5, ReviewModel::ResultColumn));
    QCOMPARE(reset.size() + inserted.size() + removed.size(), 0);
}

void TestReviewModel::saysHowEachEnded()
{
    for (int id = 1; id <= 4; ++id)
        stage(id, Dataset::Priority, u"20"_s);
    stage(5, Dataset::Status, u"HOLD"_s);
    stage(6, Dataset::Priority, u"20"_s);
    m_account->setField(1, u"d_priority"_s, u"20"_s);
    m_account->setField(2, u"d_priority"_s, u"30"_s);
    QVERIFY(prepare());
    QCOMPARE(m_edits.count(), 5);
    QCOMPARE(results().first(), u"The server has it already"_s);
    m_runner->chooseMine(1, false);
    // All together takes for one, the next is refused, and then the line goes down.
    m_account->treatWrites({{.applies = 1, .says = QuirkyAccount::success()},
                            {.applies = 0, .says = QuirkyAccount::refusal()},
                            {.applies = 0, .says = RogueReply::closed()}});
    QStringList seen;
    connect(m_model.get(), &ReviewModel::dataChanged, this, [&] { seen += results(); });
    connect(m_runner.get(), &ChangeRunner::rowsRead, this, [&, reads = 0]() mutable {
        if (++reads == 1)
            m_server->answerNext(QuirkyAccount::read(), {RogueReply::httpStatus(503)});
    });
    QVERIFY(post());
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
    stage(1, Dataset::Status, u"EXPIRED"_s);
    stage(2, Dataset::Priority, u"20"_s);
    QVERIFY(prepare());
    QVERIFY(post());
    QCOMPARE(results(), (QStringList{u"Not sent"_s, u"Confirmed"_s}));
    QVERIFY(!m_model->index(0, ReviewModel::ResultColumn).data(ReviewModel::WaitsRole).toBool());
    m_runner->setApi(nullptr);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestReviewModel::keepsServerTextAsItIs()
{
    stage(1, Dataset::Description, u"<i>%2</i>"_s);
    m_account->setField(1, u"description"_s, u"<b>%1 & all</b>"_s);
    QVERIFY(prepare());
    QCOMPARE(text(0, ReviewModel::ServerColumn), u"<b>%1 & all</b>"_s);
    QCOMPARE(text(1, ReviewModel::DatasetColumn),
             u"It was “Load 1” when you read it. Someone set it to “<b>%1 & all</b>”."_s);
    QCOMPARE(ReviewModel::useYoursText(m_runner->changes().first()), u"Use yours, “<i>%2</i>”"_s);
}

void TestReviewModel::namesWhatIsEmpty()
{
    stage(1, Dataset::Description, u"new"_s);
    m_account->setField(1, u"description"_s, u""_s);
    QVERIFY(prepare());
    QCOMPARE(ReviewModel::keepServersText(m_runner->changes().first()),
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
    m_server->answer(QuirkyAccount::read(),
                     RogueReply::of(R"({"success":true,"list":[)" + list + "]}"));
    QElapsedTimer timer;
    timer.start();
    QSignalSpy prepared(m_runner.get(), &ChangeRunner::prepared);
    m_runner->prepare(edits);
    QVERIFY(prepared.wait(patienceMs));
    QCOMPARE(m_model->rowCount(), 2 * many);
    m_runner->chooseAll(true);
    for (int change = 0; change < many; ++change)
        m_runner->chooseMine(change, change % 2 == 0);
    m_runner->chooseAll(false);
    m_runner->post();
    QCOMPARE(m_model->rowCount(), many);
    QCOMPARE(results().last(), u"Kept the server's value"_s);
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
}

QTEST_GUILESS_MAIN(TestReviewModel)
#include "tst_reviewmodel.moc"
