// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/contactnow/connection.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every state of a loader, and what it leaves in the model.
class TestDatasetLoader : public QObject
{
    Q_OBJECT
    using State = DatasetLoader::State;

private Q_SLOTS:
    void init();
    void beginsSignedOut();
    void loadsForTheFirstTime();
    void showsRowsAsTheyArrive();
    void tellsOfManyPiecesAtOnce();
    void refreshes();
    void unchangedRowsShareMemory();
    void readsOnceAtATime();
    void keepsRowsWhenARefreshFails();
    void failsWhenTheFirstReadFails();
    void cancels_data();
    void cancels();
    void signsOutInTheMiddle();
    void readsNamesOnce();
    void doesWithoutNames();
    void notesWhatIsOdd_data();
    void notesWhatIsOdd();

private:
    bool reaches(State state)
    {
        return QTest::qWaitFor([this, state] { return m_loader->state() == state; }, patienceMs);
    }

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<QuirkyAccount> m_account;
    std::unique_ptr<Connection> m_connection;
    StagedEdits m_edits;
    std::unique_ptr<DatasetModel> m_model;
    std::unique_ptr<DatasetLoader> m_loader;
};

void TestDatasetLoader::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_loader.reset();
    m_connection.reset();
    m_server = std::make_unique<RogueServer>();
    m_account = std::make_unique<QuirkyAccount>(*m_server, 3);
    m_connection = std::make_unique<Connection>(*ServerAddress::parse(m_server->url().toString()),
                                                Credentials{u"demo"_s, u"demo"_s, {}},
                                                WireFormat::Json, RestClient::Limits{});
    m_model = std::make_unique<DatasetModel>(m_edits);
    m_loader = std::make_unique<DatasetLoader>(*m_model);
}

void TestDatasetLoader::beginsSignedOut()
{
    QCOMPARE(m_loader->state(), State::SignedOut);
    m_loader->refresh();
    m_loader->cancel();
    QCOMPARE(m_loader->state(), State::SignedOut);
    QVERIFY(!m_loader->lastRead().isValid());
    QVERIFY(m_server->requests().isEmpty());
}

void TestDatasetLoader::loadsForTheFirstTime()
{
    m_loader->setApi(&m_connection->api());
    QSignalSpy changed(m_loader.get(), &DatasetLoader::stateChanged);
    m_loader->refresh();
    QCOMPARE(m_loader->state(), State::FirstLoad);
    QVERIFY(reaches(State::Ready));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_loader->lastRead().secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QVERIFY(m_loader->lastDurationMs() >= 0);
    QVERIFY(m_loader->received() > 0);
    QVERIFY(m_loader->notices().isEmpty());
}

void TestDatasetLoader::showsRowsAsTheyArrive()
{
    const QByteArray body = R"({"success":true,"list":[{"dataset":"7"},{"dataset":"8"},)";
    m_server->answer(QuirkyAccount::read(), RogueReply::stalled(body + QByteArray(100, ' '), 60));
    m_loader->setApi(&m_connection->api());
    QSignalSpy progressed(m_loader.get(), &DatasetLoader::progressed);
    m_loader->refresh();
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_loader->state(), State::FirstLoad);
    QVERIFY(progressed.size() >= 1);
    QCOMPARE(m_loader->received(), 60);
    QCOMPARE(m_loader->size(), body.size() + 100);
}

void TestDatasetLoader::tellsOfManyPiecesAtOnce()
{
    constexpr int rows = 20'000;
    QByteArray body = R"({"success":true,"list":[)";
    for (int id = 0; id < rows; ++id)
        body += R"({"dataset":")" + QByteArray::number(id) + R"(","notes":")" +
                QByteArray(250, '#') + "\"},";
    body.chop(1);
    m_server->answer(QuirkyAccount::read(), RogueReply::of(body + "]}"));
    m_loader->setApi(&m_connection->api());
    QSignalSpy progressed(m_loader.get(), &DatasetLoader::progressed);
    m_loader->refresh();
    QVERIFY(reaches(State::Ready));
    QCOMPARE(m_model->rowCount(), rows);
    QCOMPARE(m_loader->rowsReceived(), rows);
    const qsizetype pieces = body.size() / (64 * 1024);
    QVERIFY2(progressed.size() * 3 < pieces, qPrintable(QString::number(progressed.size())));
}

void TestDatasetLoader::refreshes()
{
    m_loader->setApi(&m_connection->api());
    m_loader->refresh();
    QVERIFY(reaches(State::Ready));
    m_account->remove(2);
    m_account->setField(3, u"d_priority"_s, u"50"_s);
    m_loader->refresh();
    QCOMPARE(m_loader->state(), State::Refreshing);
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(reaches(State::Ready));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->dataset(1)[Dataset::Priority], u"50"_s);
}

void TestDatasetLoader::unchangedRowsShareMemory()
{
    m_loader->setApi(&m_connection->api());
    m_loader->refresh();
    QVERIFY(reaches(State::Ready));
    const QList<Dataset> before = m_model->datasets();
    m_account->setField(2, u"d_priority"_s, u"50"_s);
    QList<Dataset> read;
    connect(m_loader.get(), &DatasetLoader::arrived, m_loader.get(),
            [&read](const QList<Dataset> &rows) { read = rows; });
    m_loader->refresh();
    QVERIFY(reaches(State::Ready));
    QCOMPARE(read.size(), 3);
    const auto isShared = [&](int row) {
        return read.at(row).utf8(Dataset::Id).data() == before.at(row).utf8(Dataset::Id).data();
    };
    QVERIFY(isShared(0) && !isShared(1) && isShared(2));
}

void TestDatasetLoader::readsOnceAtATime()
{
    m_loader->setApi(&m_connection->api());
    m_loader->refresh();
    m_loader->refresh();
    QVERIFY(reaches(State::Ready));
    QCOMPARE(m_server->count(QuirkyAccount::read()), 1);
}

void TestDatasetLoader::keepsRowsWhenARefreshFails()
{
    m_loader->setApi(&m_connection->api());
    m_loader->refresh();
    QVERIFY(reaches(State::Ready));
    const QDateTime read = m_loader->lastRead();
    m_server->answerNext(QuirkyAccount::read(), {RogueReply::httpStatus(502)});
    m_loader->refresh();
    QVERIFY(reaches(State::Stale));
    QCOMPARE(m_loader->error().kind, ApiError::Kind::HttpStatus);
    QCOMPARE(m_loader->lastRead(), read);
    QCOMPARE(m_model->rowCount(), 3);
    m_loader->refresh();
    QVERIFY(reaches(State::Ready));
}

void TestDatasetLoader::failsWhenTheFirstReadFails()
{
    m_server->answer(QuirkyAccount::read(), RogueReply::of("<b>Warning</b>"));
    m_loader->setApi(&m_connection->api());
    m_loader->refresh();
    QVERIFY(reaches(State::Failed));
    QCOMPARE(m_loader->error().kind, ApiError::Kind::NotUnderstood);
    QVERIFY(!m_loader->lastRead().isValid());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestDatasetLoader::cancels_data()
{
    QTest::addColumn<bool>("refreshing");
    QTest::newRow("first load") << false;
    QTest::newRow("refresh") << true;
}

void TestDatasetLoader::cancels()
{
    QFETCH(const bool, refreshing);
    m_loader->setApi(&m_connection->api());
    if (refreshing) {
        m_loader->refresh();
        QVERIFY(reaches(State::Ready));
    }
    const int before = m_server->count(QuirkyAccount::read());
    m_server->answerNext(QuirkyAccount::read(), {RogueReply::silence()});
    m_loader->refresh();
    QTRY_COMPARE(m_server->count(QuirkyAccount::read()), before + 1);
    m_loader->cancel();
    QCOMPARE(m_loader->state(), refreshing ? State::Stale : State::Failed);
    QVERIFY(!m_loader->error().sentence.isEmpty());
    m_loader->refresh();
    QVERIFY(reaches(State::Ready));
    QCOMPARE(m_model->rowCount(), 3);
}

void TestDatasetLoader::signsOutInTheMiddle()
{
    m_loader->setApi(&m_connection->api());
    m_server->answer(QuirkyAccount::read(), RogueReply::silence());
    m_loader->refresh();
    QTRY_COMPARE(m_server->count(QuirkyAccount::read()), 1);
    m_loader->setApi(nullptr);
    QCOMPARE(m_loader->state(), State::SignedOut);
    m_connection.reset();
    QTRY_COMPARE(m_server->connections(), 0);
    m_loader->refresh();
    QCOMPARE(m_loader->state(), State::SignedOut);
}

void TestDatasetLoader::readsNamesOnce()
{
    m_server->answer(
        u"queues read"_s,
        RogueReply::of(
            R"({"success":true,"list":[{"qid":12,"type":"outbound","description":"Sales"}]})"));
    m_server->answer(u"campaign_tables read"_s,
                     RogueReply::of(R"({"success":true,"list":[{"name":"b"},{"name":"a"}]})"));
    m_loader->setApi(&m_connection->api());
    QTRY_COMPARE(m_model->queueName(u"12"_s), u"Sales"_s);
    QTRY_COMPARE(m_loader->campaignTables(), (QStringList{u"b"_s, u"a"_s}));
    m_loader->refresh();
    QVERIFY(reaches(State::Ready));
    QCOMPARE(m_model->index(0, Dataset::QueueId).data().toString(), u"Sales"_s);
    QCOMPARE(m_server->count(u"queues read"_s), 1);
    QCOMPARE(m_server->count(u"token.php get"_s), 1);
}

void TestDatasetLoader::doesWithoutNames()
{
    m_server->answer(u"campaign_tables read"_s,
                     RogueReply::of(R"({"success":false,"error":"Not for this account"})"));
    m_loader->setApi(&m_connection->api());
    m_loader->refresh();
    QVERIFY(reaches(State::Ready));
    QTRY_COMPARE(m_server->count(u"queues read"_s), 1);
    QCOMPARE(m_loader->campaignTables(), QStringList{u"leads"_s});
    QCOMPARE(m_model->index(0, Dataset::QueueId).data().toString(), u"12"_s);
}

void TestDatasetLoader::notesWhatIsOdd_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QByteArray(R"({"success":true,"total":1,"list":[{"dataset":"7"}]})")
                             << QStringList();
    QTest::newRow("total") << QByteArray(R"({"success":true,"total":5,"list":[{"dataset":"7"}]})")
                           << QStringList{u"5"_s};
    QTest::newRow("total below") << QByteArray(R"({"total":0,"list":[{"dataset":"7"}]})")
                                 << QStringList();
    QTest::newRow("UTF-8") << QByteArray("{\"list\":[{\"dataset\":\"7\",\"notes\":\"\xE9\"}]}")
                           << QStringList{u"UTF-8"_s};
    QTest::newRow("all of it") << QByteArray("{\"total\":9,\"list\":[{\"dataset\":\"7\"},{\"dataset"
                                             "\":\"77\"},{\"dataset\":\"7\",\"notes\":\"\xE9\"}]}")
                               << QStringList{u"9"_s, u"UTF-8"_s, u"7."_s};
}

void TestDatasetLoader::notesWhatIsOdd()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QStringList, words);
    m_server->answer(QuirkyAccount::read(), RogueReply::of(reply));
    m_loader->setApi(&m_connection->api());
    m_loader->refresh();
    QVERIFY(reaches(State::Ready));
    const QStringList notices = m_loader->notices();
    QCOMPARE(notices.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        QVERIFY2(notices.at(i).contains(words.at(i)), qPrintable(notices.at(i)));
}

DIALDESK_GUILESS_TEST(TestDatasetLoader)
#include "tst_datasetloader.moc"
