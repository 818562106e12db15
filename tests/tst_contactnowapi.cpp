// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"
#include "models/contactnow/connection.h"
#include "models/contactnow/contactnowapi.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Operation = SandboxOperation;
using Field = SandboxField;

Q_DECLARE_METATYPE(WireFormat)

/// The calls against the sandbox, which shares no code with them, in both wire formats.
class TestContactNowApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void readsAllDatasets();
    void readsWhatAQueryAsksFor();
    void reportsProgress();
    void updatesAndReadsBack_data();
    void updatesAndReadsBack();
    void sendsTheQueueAsItStands();
    void createsDatasets();
    void passesOnRefusals();
    void takesABadRecordForARefusal();
    void readsTablesAndQueues();
    void renewsTokensInTheMiddle_data();
    void renewsTokensInTheMiddle();
    void asksForOneToken();
    void saysWhenTheKeyIsWrong();

private:
    Result<ReadReply> read(const DatasetQuery &query = {});
    Result<Reply> update(const QList<DatasetUpdate> &updates);
    Result<Reply> create(const QString &table, const QString &description);
    void connectWith(const Credentials &credentials);

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Connection> m_connection;
};

void TestContactNowApi::initTestCase_data()
{
    QTest::addColumn<WireFormat>("format");
    QTest::newRow("JSON") << WireFormat::Json;
    QTest::newRow("XML") << WireFormat::Xml;
}

void TestContactNowApi::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_connection.reset();
    m_server = std::make_unique<SandboxServer>(SandboxOptions{.rows = 40});
    QVERIFY(m_server->listen());
    connectWith({u"demo"_s, u"demo"_s, {}});
    for (const qint64 id : {1, 2, 3})
        m_server->store().setField(id, Field::Status, u"LIVE"_s);
}

void TestContactNowApi::connectWith(const Credentials &credentials)
{
    QFETCH_GLOBAL(const WireFormat, format);
    m_connection = std::make_unique<Connection>(*ServerAddress::parse(m_server->url().toString()),
                                                credentials, format, RestClient::Limits{});
}

Result<ReadReply> TestContactNowApi::read(const DatasetQuery &query)
{
    return awaited<ReadReply>([&](QObject *context, const ContactNowApi::Done<ReadReply> &done) {
        m_connection->api().readDatasets(query, context, done);
    });
}

Result<Reply> TestContactNowApi::update(const QList<DatasetUpdate> &updates)
{
    return awaited<Reply>([&](QObject *context, const ContactNowApi::Done<Reply> &done) {
        m_connection->api().updateDatasets(updates, context, done);
    });
}

Result<Reply> TestContactNowApi::create(const QString &table, const QString &description)
{
    return awaited<Reply>([&](QObject *context, const ContactNowApi::Done<Reply> &done) {
        m_connection->api().createDataset(table, description, context, done);
    });
}

void TestContactNowApi::readsAllDatasets()
{
    m_server->store().setField(2, Field::Description, u" <Ä & \"€\"> 😀 "_s);
    m_server->store().setField(2, Field::Priority, u"007"_s);
    const Result<ReadReply> reply = read();
    QVERIFY(reply);
    QCOMPARE(reply->rows.size(), 40);
    QCOMPARE(reply->sent, 40);
    QCOMPARE(reply->total, std::optional<qint64>(40));
    QVERIFY(!reply->wasRepaired);
    const QList<qint64> ids = m_server->store().ids();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (int field = 0; field < Dataset::FieldCount; ++field)
            QCOMPARE(reply->rows.at(i)[static_cast<Dataset::Field>(field)],
                     m_server->store().field(ids.at(i), static_cast<Field>(field)));
        QVERIFY(reply->rows.at(i).extras().isEmpty());
    }
}

void TestContactNowApi::readsWhatAQueryAsksFor()
{
    const QString table = m_server->store().field(1, Field::ImportTable);
    m_server->store().setField(1, Field::Status, u"HOLD"_s);
    QCOMPARE(read({.datasets = {u"1"_s, u"3"_s, u"999"_s}})->rows.size(), 2);
    const Result<ReadReply> held = read({.status = u"HOLD"_s, .importTable = table});
    QVERIFY(!held->rows.isEmpty());
    QCOMPARE(held->sent, held->rows.size());
    for (const Dataset &row : held->rows) {
        QCOMPARE(row[Dataset::Status], u"HOLD"_s);
        QCOMPARE(row[Dataset::ImportTable], table);
    }
    // Too long a list of ids for a URL: all are read, and those asked for come.
    QStringList many;
    for (int id = 2; id < 5000; ++id)
        many.append(QString::number(id));
    const Result<ReadReply> most = read({.datasets = many});
    QCOMPARE(most->sent, 40);
    QCOMPARE(most->rows.size(), 39);
}

void TestContactNowApi::reportsProgress()
{
    QList<Dataset> rows;
    qint64 received = 0;
    bool finished = false;
    const Result<ReadReply> reply =
        awaited<ReadReply>([&](QObject *context, const ContactNowApi::Done<ReadReply> &done) {
            m_connection->api().readDatasets(
                {}, context,
                [done, &finished](const Result<ReadReply> &all) {
                    finished = true;
                    done(all);
                },
                [&](const ReadProgress &progress) {
                    QVERIFY(!finished);
                    rows += progress.rows;
                    QVERIFY(progress.received > received);
                    received = progress.received;
                    QVERIFY(progress.size < 0 || progress.received <= progress.size);
                });
        });
    QVERIFY(rows == reply->rows);
}

void TestContactNowApi::updatesAndReadsBack_data()
{
    QTest::addColumn<Dataset::Field>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("status") << Dataset::Status << u"HOLD"_s;
    QTest::newRow("priority") << Dataset::Priority << u"90"_s;
    QTest::newRow("description") << Dataset::Description << u"<Ä & \"€\"> 'x' ]]> 😀"_s;
    QTest::newRow("white space") << Dataset::Description << u"  a\tb \r\n c\rd  "_s;
    QTest::newRow("empty") << Dataset::Description << u""_s;
}

void TestContactNowApi::updatesAndReadsBack()
{
    QFETCH(const Dataset::Field, field);
    QFETCH(const QString, value);
    const QString before = m_server->store().field(3, static_cast<Field>(field));
    const Result<Reply> reply =
        update({{u"1"_s, u"12"_s, {{field, value}}}, {u"2"_s, u"12"_s, {{field, value}}}});
    QVERIFY2(reply && reply->isDone(), reply ? "" : qPrintable(reply.error().detail));
    const Result<ReadReply> rows = read({.datasets = {u"1"_s, u"2"_s, u"3"_s}});
    QCOMPARE(rows->rows.size(), 3);
    QCOMPARE(rows->rows.at(0)[field], value);
    QCOMPARE(rows->rows.at(1)[field], value);
    QCOMPARE(rows->rows.at(2)[field], before);
    QCOMPARE(m_server->requests(Operation::UpdateDatasets), 1);
}

void TestContactNowApi::sendsTheQueueAsItStands()
{
    const QString queue = m_server->store().field(1, Field::Qid);
    QVERIFY(update({{u"1"_s, queue, {{Dataset::Priority, u"1"_s}}}}));
    QCOMPARE(m_server->store().field(1, Field::Qid), queue);
}

void TestContactNowApi::createsDatasets()
{
    const QString table = m_server->store().field(1, Field::ImportTable);
    const Result<Reply> reply = create(table, u"New & <bold> €"_s);
    QVERIFY(reply);
    const qint64 id = m_server->store().ids().constLast();
    QCOMPARE(reply->key, QString::number(id));
    QCOMPARE(m_server->store().field(id, Field::Description), u"New & <bold> €"_s);
    QCOMPARE(m_server->requests(Operation::CreateDatasets), 1);
}

void TestContactNowApi::passesOnRefusals()
{
    m_server->store().setField(1, Field::Status, u"EXPIRED"_s);
    for (const Result<Reply> &reply : {update({{u"1"_s, u"12"_s, {{Dataset::Priority, u"1"_s}}}}),
                                       create(u"no_such_table"_s, u"x"_s)}) {
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ApiError::Kind::Refused);
        QVERIFY(!reply.error().mayHaveReachedServer);
        QVERIFY(!reply.error().detail.isEmpty());
    }
}

void TestContactNowApi::takesABadRecordForARefusal()
{
    // The sandbox, as ContactNow, says success:true, total:0, bad:1.
    const Result<Reply> reply = update({{u"999"_s, u"12"_s, {{Dataset::Priority, u"1"_s}}}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ApiError::Kind::Refused);
    QVERIFY2(reply.error().detail.contains(u"999"_s), qPrintable(reply.error().detail));
}

void TestContactNowApi::readsTablesAndQueues()
{
    const auto tables = awaited<QStringList>(
        [this](QObject *context, const ContactNowApi::Done<QStringList> &done) {
            m_connection->api().readCampaignTables(context, done);
        });
    QStringList expected;
    for (const SandboxCampaign &campaign : m_server->store().campaigns())
        expected.append(QString::fromUtf8(campaign.table));
    QCOMPARE(tables.value(), expected);

    const auto queues = awaited<QHash<QString, QString>>(
        [this](QObject *context, const ContactNowApi::Done<QHash<QString, QString>> &done) {
            m_connection->api().readQueues(context, done);
        });
    QCOMPARE(queues->size(), m_server->store().queues().size());
    for (const SandboxQueue &queue : m_server->store().queues())
        QCOMPARE(queues->value(QString::number(queue.qid)), QString::fromUtf8(queue.description));
}

void TestContactNowApi::renewsTokensInTheMiddle_data()
{
    QTest::addColumn<bool>("forgets");
    QTest::newRow("expired") << false;
    QTest::newRow("unknown") << true;
}

void TestContactNowApi::renewsTokensInTheMiddle()
{
    QFETCH(const bool, forgets);
    QVERIFY(read());
    const auto invalidate = [this, forgets] {
        if (forgets)
            m_server->forgetTokens();
        else
            m_server->expireTokens();
    };
    invalidate();
    QCOMPARE(read()->rows.size(), 40);
    QCOMPARE(m_server->requests(Operation::GetToken), 2);
    invalidate();
    QVERIFY(update({{u"1"_s, u"12"_s, {{Dataset::Priority, u"77"_s}}}}));
    QCOMPARE(m_server->store().field(1, Field::Priority), u"77"_s);
    QCOMPARE(m_server->requests(Operation::GetToken), 3);
    QCOMPARE(m_server->requests(Operation::UpdateDatasets), 2); // the first was turned away
}

void TestContactNowApi::asksForOneToken()
{
    QObject context;
    int done = 0;
    for (int i = 0; i < 4; ++i)
        m_connection->api().readDatasets({}, &context,
                                         [&done](const Result<ReadReply> &) { ++done; });
    m_connection->api().readCampaignTables(&context,
                                           [&done](const Result<QStringList> &) { ++done; });
    QTRY_COMPARE(done, 5);
    QCOMPARE(m_server->requests(Operation::GetToken), 1);
}

void TestContactNowApi::saysWhenTheKeyIsWrong()
{
    connectWith({u"demo"_s, u"wrong"_s, {}});
    QCOMPARE(read().error().kind, ApiError::Kind::SignIn);
    connectWith({{}, {}, QString(40, u'a')});
    QCOMPARE(read().error().kind, ApiError::Kind::SignIn);
    QCOMPARE(m_server->requests(Operation::GetToken), 1);
}

DIALDESK_GUILESS_TEST(TestContactNowApi)
#include "tst_contactnowapi.moc"
