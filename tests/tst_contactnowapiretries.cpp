// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/contactnow/connection.h"
#include "models/datasets/datasetloader.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Reads that fail for a passing reason are sent again, and nothing else is.
class TestContactNowApiRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAgain_data();
    void readsAgain();
    void givesUpInTheEnd();
    void doesNotAskAgainWhatWillNotPass_data();
    void doesNotAskAgainWhatWillNotPass();
    void waitsAsLongAsTheServerAsks();
    void tellsOfAWaitThatIsTooLong();
    void sendsAWriteOnce();
    void stopsWithItsContext();
    void loadsEachRowOnce();

private:
    Result<ReadReply> read()
    {
        return awaited<ReadReply>([this](QObject *context, const auto &done) {
            m_connection->api().readDatasets({}, context, done);
        });
    }
    int reads() const { return m_server->count(QuirkyAccount::read()); }
    void answerNextReads(const QList<RogueReply> &replies)
    {
        m_server->answerNext(QuirkyAccount::read(), replies);
    }
    /// Breaks off in the middle of the list.
    RogueReply half() const
    {
        const QByteArray body = m_account->list().body;
        return RogueReply::cutShort(body, body.size() / 2);
    }

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<QuirkyAccount> m_account;
    std::unique_ptr<Connection> m_connection;
};

void TestContactNowApiRetries::init()
{
    m_server = std::make_unique<RogueServer>();
    m_account = std::make_unique<QuirkyAccount>(*m_server, 400);
    m_connection = std::make_unique<Connection>(
        ServerAddress::parse(m_server->url().toString()).value(),
        Credentials{u"demo"_s, u"demo"_s, {}}, WireFormat::Json, RestClient::Limits{.retries = 2});
}

void TestContactNowApiRetries::readsAgain_data()
{
    QTest::addColumn<QList<int>>("statuses"); // 0: a list that breaks off
    for (const int status : {429, 502, 503, 504})
        QTest::addRow("%d", status) << QList{status};
    QTest::newRow("cut") << QList{0};
    QTest::newRow("twice") << QList{0, 503};
}

void TestContactNowApiRetries::readsAgain()
{
    QFETCH(const QList<int>, statuses);
    QList<RogueReply> replies;
    for (const int status : statuses)
        replies.append(status == 0 ? half() : RogueReply::httpStatus(status));
    answerNextReads(replies);
    const Result<ReadReply> reply = read();
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->rows.size(), 400);
    QCOMPARE(reply->sent, 400);
    QCOMPARE(reads(), replies.size() + 1);
}

void TestContactNowApiRetries::givesUpInTheEnd()
{
    m_server->answer(QuirkyAccount::read(), RogueReply::httpStatus(502));
    QCOMPARE(read().error().kind, ApiError::Kind::HttpStatus);
    QCOMPARE(reads(), 3);
}

void TestContactNowApiRetries::doesNotAskAgainWhatWillNotPass_data()
{
    QTest::addColumn<RogueReply>("reply");
    QTest::newRow("403") << RogueReply::httpStatus(403);
    QTest::newRow("500") << RogueReply::httpStatus(500);
    QTest::newRow("refusal") << QuirkyAccount::refusal();
    QTest::newRow("nonsense") << RogueReply::of("<b>Warning</b>");
}

void TestContactNowApiRetries::doesNotAskAgainWhatWillNotPass()
{
    QFETCH(const RogueReply, reply);
    answerNextReads({reply});
    QVERIFY(!read());
    QCOMPARE(reads(), 1);
}

void TestContactNowApiRetries::waitsAsLongAsTheServerAsks()
{
    RogueReply reply = RogueReply::httpStatus(429);
    reply.headers = {"Retry-After: 1"};
    answerNextReads({reply});
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(read());
    QVERIFY(elapsed.elapsed() >= 950); // timers may be early by a twentieth
}

void TestContactNowApiRetries::tellsOfAWaitThatIsTooLong()
{
    RogueReply reply = RogueReply::httpStatus(503);
    reply.headers = {"Retry-After: 3600"};
    answerNextReads({reply});
    const Result<ReadReply> result = read();
    QVERIFY(!result);
    QVERIFY2(result.error().sentence.contains(QLocale().toString(3600)),
             qPrintable(result.error().sentence));
    QCOMPARE(reads(), 1);
}

void TestContactNowApiRetries::sendsAWriteOnce()
{
    m_server->answer(QuirkyAccount::create(), RogueReply::httpStatus(503));
    m_server->answer(QuirkyAccount::update(), RogueReply::httpStatus(503));
    QVERIFY(!awaited<Reply>([this](QObject *context, const auto &done) {
        m_connection->api().createDataset(u"leads"_s, u"New"_s, context, done);
    }));
    QVERIFY(!awaited<Reply>([this](QObject *context, const auto &done) {
        m_connection->api().updateDatasets({{u"1"_s, u"12"_s, {{Dataset::Priority, u"20"_s}}}},
                                           context, done);
    }));
    QVERIFY(read());
    QCOMPARE(m_server->count(QuirkyAccount::create()), 1);
    QCOMPARE(m_server->count(QuirkyAccount::update()), 1);
}

void TestContactNowApiRetries::stopsWithItsContext()
{
    auto context = std::make_unique<QObject>();
    answerNextReads({RogueReply::httpStatus(503)});
    m_connection->api().readDatasets(
        {}, context.get(), [](const Result<ReadReply> &) { qFatal("Nobody waits for this."); });
    QTRY_COMPARE_WITH_TIMEOUT(reads(), 1, patienceMs);
    context.reset();
    // A whole read with a wait of its own, after which the first would have come again.
    answerNextReads({RogueReply::httpStatus(503), RogueReply::httpStatus(503)});
    QVERIFY(read());
    QCOMPARE(reads(), 4);
}

void TestContactNowApiRetries::loadsEachRowOnce()
{
    StagedEdits edits;
    DatasetModel model(edits);
    DatasetLoader loader(model);
    loader.setApi(&m_connection->api());
    answerNextReads({half()});
    QSignalSpy progressed(&loader, &DatasetLoader::progressed);
    connect(&loader, &DatasetLoader::progressed, this,
            [&model] { QVERIFY(model.idsListedTwice().isEmpty()); });
    loader.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(loader.state(), DatasetLoader::State::Ready, patienceMs);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(model.rowCount(), 400);
    QVERIFY(model.idsListedTwice().isEmpty());
    QCOMPARE(loader.rowsReceived(), 400);
    QCOMPARE(reads(), 2);
}

DIALDESK_GUILESS_TEST(TestContactNowApiRetries)
#include "tst_contactnowapiretries.moc"
