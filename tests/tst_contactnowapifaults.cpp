// SPDX-License-Identifier: MIT
#include "models/contactnow/connection.h"
#include "models/contactnow/contactnowapi.h"
#include "tests/support/awaited.h"
#include "tests/support/quirkyaccount.h"
#include "tests/support/registeredtest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

static const auto getToken = u"token.php get"_s;

/// The calls against a server that bends the contract.
class TestContactNowApiFaults : public QObject
{
    Q_OBJECT

    using Kind = ApiError::Kind;

private Q_SLOTS:
    void init();
    void asksInTheContractsWords();
    void sendsWritesAsRawBodies();
    void countsMoreThanWasSent();
    void holdsRowsAgainstTheQuery();
    void acceptsTablesThatAreLeftOut();
    void judgesReads_data();
    void judgesReads();
    void judgesWrites_data();
    void judgesWrites();
    void givesUpOnATokenThatIsNeverGood_data();
    void givesUpOnATokenThatIsNeverGood();
    void knowsThatNothingLeftWithoutAToken();
    void sendsNothingAfterItsContext();
    void reportsNoProgressAfterTheEnd();
    void leaksNoTokens();

private:
    Result<ReadReply> read(const DatasetQuery &query = {});
    Result<Reply> create();

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<Connection> m_connection;
};

void TestContactNowApiFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_connection.reset();
    m_server = std::make_unique<RogueServer>();
    m_connection = std::make_unique<Connection>(
        *ServerAddress::parse(m_server->url().toString()), Credentials{u"demo"_s, u"s3cret"_s, {}},
        WireFormat::Json, RestClient::Limits{.silence = std::chrono::milliseconds(500)});
}

Result<ReadReply> TestContactNowApiFaults::read(const DatasetQuery &query)
{
    return awaited<ReadReply>([&](QObject *context, const ContactNowApi::Done<ReadReply> &done) {
        m_connection->api().readDatasets(query, context, done);
    });
}

Result<Reply> TestContactNowApiFaults::create()
{
    return awaited<Reply>([this](QObject *context, const ContactNowApi::Done<Reply> &done) {
        m_connection->api().createDataset(u"leads"_s, u"New"_s, context, done);
    });
}

void TestContactNowApiFaults::asksInTheContractsWords()
{
    m_server->answer(QuirkyAccount::read(), RogueReply::of(R"({"success":true})"));
    QVERIFY(read({{u"7"_s, u"12"_s}, u"LIVE"_s, u"a&b+c d"_s}));
    const RogueRequest request = m_server->requests().last();
    QCOMPARE(request.verb, "GET");
    QCOMPARE(request.target,
             "/ecnow.php?token=" + RogueServer::token() +
                 "&method=ecnow_datasets&action=read&format=json&dataset=7%2C12&d_status=LIVE"
                 "&import_table=a%26b%2Bc%20d");
}

void TestContactNowApiFaults::sendsWritesAsRawBodies()
{
    m_server->answer(QuirkyAccount::create(), QuirkyAccount::success());
    QVERIFY(create());
    const RogueRequest request = m_server->requests().last();
    QCOMPARE(request.verb, "POST");
    QCOMPARE(request.target, "/ecnow.php?token=" + RogueServer::token() +
                                 "&method=ecnow_datasets&action=create&format=json&raw=1");
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QCOMPARE(request.body, R"([{"description":"New","import_table":"leads"}])");
}

void TestContactNowApiFaults::countsMoreThanWasSent()
{
    m_server->answer(
        QuirkyAccount::read(),
        RogueReply::of(
            R"({"success":true,"account_id":"4711","total":"5","list":[{"dataset":"7"}]})"));
    const Result<ReadReply> reply = read();
    QCOMPARE(reply->total, std::optional<qint64>(5));
    QCOMPARE(reply->sent, 1);
    QCOMPARE(reply->rows.size(), 1);
    QCOMPARE(reply->accountId, u"4711"_s);
}

void TestContactNowApiFaults::holdsRowsAgainstTheQuery()
{
    m_server->answer(QuirkyAccount::read(),
                     RogueReply::of(R"({"success":true,"total":3,"list":[)"
                                    R"({"dataset":"1","d_status":"LIVE","import_table":"a"},)"
                                    R"({"dataset":"2","d_status":"HOLD","import_table":"a"},)"
                                    R"({"dataset":"12","d_status":"LIVE","import_table":"b"}]})"));
    const auto ids = [this](const DatasetQuery &query) {
        QStringList result;
        const Result<ReadReply> reply = read(query);
        for (const Dataset &row : reply->rows)
            result.append(row.id());
        return reply->sent == 3 ? result : QStringList{u"not all were counted"_s};
    };
    QCOMPARE(ids({}), (QStringList{u"1"_s, u"2"_s, u"12"_s}));
    QCOMPARE(ids({.datasets = {u"2"_s, u"3"_s}}), QStringList{u"2"_s});
    QCOMPARE(ids({.status = u"LIVE"_s}), (QStringList{u"1"_s, u"12"_s}));
    QCOMPARE(ids({.importTable = u"b"_s}), QStringList{u"12"_s});
}

void TestContactNowApiFaults::acceptsTablesThatAreLeftOut()
{
    // Older accounts send no import_table, so whether a row is of that table can't be seen.
    m_server->answer(
        QuirkyAccount::read(),
        RogueReply::of(
            R"({"success":true,"list":[{"dataset":"1"},{"dataset":"2","import_table":""}]})"));
    const Result<ReadReply> reply = read({.importTable = u"b"_s});
    QCOMPARE(reply->rows.size(), 1);
    QCOMPARE(reply->rows.at(0).id(), u"1"_s);
}

void TestContactNowApiFaults::judgesReads_data()
{
    QTest::addColumn<RogueReply>("reply");
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row = [](const char *name, const QByteArray &body, std::optional<Kind> kind) {
        QTest::newRow(name) << RogueReply::of(body) << kind;
    };
    row("no success, but a list", R"({"list":[]})", std::nullopt);
    row("nothing listed", R"({"success":true,"total":0})", std::nullopt);
    row("no success and no list", R"({"total":0})", Kind::NotUnderstood);
    row("success false beside a list", R"({"success":false,"list":[]})", Kind::Refused);
    row("bad record", R"({"success":true,"bad":1,"list":[]})", Kind::Refused);
    row("nonsense", "<b>Warning</b>", Kind::NotUnderstood);
    row("cut", R"({"success":true,"list":[{"dataset":"1"},)", Kind::NotUnderstood);
    row("bad address", R"({"success":false,"error":"Invalid token"})", Kind::SignIn);
    QTest::newRow("500") << RogueReply::httpStatus(500) << std::optional<Kind>(Kind::HttpStatus);
    QTest::newRow("closed in a list")
        << RogueReply::cutShort(R"({"success":true,"list":[{"dataset":"1"},{"dataset":"2"}]})", 44)
        << std::optional<Kind>(Kind::Unreachable);
}

void TestContactNowApiFaults::judgesReads()
{
    QFETCH(const RogueReply, reply);
    QFETCH(const std::optional<Kind>, kind);
    m_server->answer(QuirkyAccount::read(), reply);
    const Result<ReadReply> result = read();
    QCOMPARE(result.has_value(), !kind.has_value());
    if (kind)
        QCOMPARE(result.error().kind, *kind);
}

void TestContactNowApiFaults::judgesWrites_data()
{
    QTest::addColumn<RogueReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("mayHaveReachedServer");
    QTest::newRow("bad") << RogueReply::of(R"({"success":true,"total":0,"bad":"1"})")
                         << Kind::Refused << false;
    QTest::newRow("refused") << QuirkyAccount::refusal() << Kind::Refused << false;
    QTest::newRow("a list is no success")
        << RogueReply::of(R"({"list":[]})") << Kind::NotUnderstood << true;
    QTest::newRow("no word") << RogueReply::of(R"({"total":1})") << Kind::NotUnderstood << true;
    QTest::newRow("nonsense") << RogueReply::of("<b>Warning</b>") << Kind::NotUnderstood << true;
    QTest::newRow("empty") << RogueReply::of("") << Kind::NotUnderstood << true;
    QTest::newRow("500") << RogueReply::httpStatus(500) << Kind::HttpStatus << true;
    QTest::newRow("closed") << RogueReply::closed() << Kind::Unreachable << true;
    QTest::newRow("silent") << RogueReply::silence() << Kind::TimedOut << true;
}

void TestContactNowApiFaults::judgesWrites()
{
    QFETCH(const RogueReply, reply);
    m_server->answer(QuirkyAccount::create(), reply);
    const ApiError error = create().error();
    QTEST(error.kind, "kind");
    QTEST(error.mayHaveReachedServer, "mayHaveReachedServer");
    QCOMPARE(m_server->count(QuirkyAccount::create()), 1);
}

void TestContactNowApiFaults::givesUpOnATokenThatIsNeverGood_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("tokens");
    QTest::newRow("expired") << QByteArray("Expired token") << 2 << 2;
    QTest::newRow("unknown") << QByteArray("Unknown token") << 2 << 2;
    // From another address it will not be better with a new one.
    QTest::newRow("invalid") << QByteArray("Invalid token") << 1 << 1;
}

void TestContactNowApiFaults::givesUpOnATokenThatIsNeverGood()
{
    QFETCH(const QByteArray, word);
    const RogueReply reply = RogueReply::of(R"({"success":false,"error":")" + word + "\"}");
    m_server->answer(QuirkyAccount::create(), reply);
    const Result<Reply> result = create();
    QCOMPARE(result.error().kind, Kind::SignIn);
    QVERIFY(!result.error().mayHaveReachedServer);
    QTEST(m_server->count(QuirkyAccount::create()), "calls");
    QTEST(m_server->count(getToken), "tokens");
}

void TestContactNowApiFaults::knowsThatNothingLeftWithoutAToken()
{
    m_server->answer(QuirkyAccount::create(), QuirkyAccount::success());
    for (const RogueReply &reply : {RogueReply::closed(), RogueReply::silence(),
                                    RogueReply::httpStatus(500), RogueReply::of("nonsense")}) {
        m_server->answerNext(getToken, {reply});
        const Result<Reply> result = create();
        QVERIFY(!result);
        QVERIFY(!result.error().mayHaveReachedServer);
    }
    // Nor did the call take effect whose token was turned away, when no other can be had.
    QVERIFY(create());
    m_server->answer(QuirkyAccount::create(),
                     RogueReply::of(R"({"success":false,"error":"Expired token"})"));
    m_server->answer(getToken, RogueReply::closed());
    QVERIFY(!create().error().mayHaveReachedServer);
    QCOMPARE(m_server->count(QuirkyAccount::create()), 2);
}

void TestContactNowApiFaults::sendsNothingAfterItsContext()
{
    bool ran = false;
    auto context = std::make_unique<QObject>();
    m_connection->api().createDataset(u"leads"_s, u"New"_s, context.get(),
                                      [&ran](const Result<Reply> &) { ran = true; });
    context.reset(); // while the token is on its way
    m_server->answer(QuirkyAccount::read(), RogueReply::of(R"({"list":[]})"));
    QVERIFY(read());
    QCOMPARE(m_server->count(QuirkyAccount::create()), 0);

    // Nor is an answer delivered that comes too late.
    context = std::make_unique<QObject>();
    m_server->answer(QuirkyAccount::read(), [&context](const RogueRequest &) {
        context.reset();
        return RogueReply::of(R"({"list":[]})");
    });
    m_connection->api().readDatasets({}, context.get(),
                                     [&ran](const Result<ReadReply> &) { ran = true; });
    QTRY_VERIFY(!context);
    QVERIFY(read());
    QVERIFY(!ran);
}

void TestContactNowApiFaults::reportsNoProgressAfterTheEnd()
{
    QByteArray body = R"({"success":true,"list":[)";
    for (int id = 0; id < 20'000; ++id)
        body += R"({"dataset":")" + QByteArray::number(id) + "\"},";
    m_server->answer(QuirkyAccount::read(), RogueReply::cutShort(body, body.size() - 5));
    QObject context;
    bool finished = false;
    bool late = false;
    m_connection->api().readDatasets(
        {}, &context, [&finished](const Result<ReadReply> &) { finished = true; },
        [&](const ReadProgress &) { late = late || finished; });
    QTRY_VERIFY(finished);
    QVERIFY(!read()); // whose pieces come after all of the first
    QVERIFY(!late);
}

void TestContactNowApiFaults::leaksNoTokens()
{
    const QByteArray echo = "token=" + RogueServer::token() + " s3cret";
    for (const QByteArray &body : {"<b>Warning</b>: " + echo, QByteArray(180, '#') + echo,
                                   R"({"success":false,"error":"You sent )" + echo + "\"}",
                                   R"({"success":true,"total":")" + echo + "\"}"}) {
        m_server->answer(QuirkyAccount::create(), RogueReply::of(body));
        const QString detail = create().error().detail;
        QVERIFY2(!detail.contains(u"s3cret"_s) && !detail.contains(u"0123456789abcdef"_s),
                 qPrintable(detail));
    }
}

DIALDESK_GUILESS_TEST(TestContactNowApiFaults)
#include "tst_contactnowapifaults.moc"
