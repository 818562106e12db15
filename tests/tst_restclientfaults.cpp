// SPDX-License-Identifier: MIT
#include "models/contactnow/restclient.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"
#include "tests/support/rogueserver.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a client says when something goes wrong.
class TestRestClientFaults : public QObject
{
    Q_OBJECT

    using Kind = ApiError::Kind;

private Q_SLOTS:
    void init();
    void namesEachFailure_data();
    void namesEachFailure();
    void namesRefusal();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void leaksNoSecrets_data();
    void leaksNoSecrets();

private:
    Result<QByteArray> get(const QString &pathAndQuery = u"x?action=a"_s);
    Result<QByteArray> post(const QByteArray &body);
    QUrl url(const QString &pathAndQuery) const
    {
        return QUrl(m_server->url().toString() + pathAndQuery);
    }

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<RestClient> m_client;
};

void TestRestClientFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_server = std::make_unique<RogueServer>();
    m_client = std::make_unique<RestClient>(
        RestClient::Limits{.silence = std::chrono::milliseconds(300), .bytes = 1 << 20});
}

Result<QByteArray> TestRestClientFaults::get(const QString &pathAndQuery)
{
    return awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
        m_client->get(url(pathAndQuery), context, done);
    });
}

Result<QByteArray> TestRestClientFaults::post(const QByteArray &body)
{
    return awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
        m_client->post(url(u"x?action=a"_s), "application/json", body, context, done);
    });
}

void TestRestClientFaults::namesEachFailure_data()
{
    QTest::addColumn<QList<RogueReply>>("replies");
    QTest::addColumn<Kind>("kind");
    const QByteArray body(2000, 'x');
    const auto row = [](const char *name, const RogueReply &reply, Kind kind) {
        // A GET may be sent again by Qt, so every answer is the same.
        QTest::newRow(name) << QList<RogueReply>(4, reply) << kind;
    };
    row("404", RogueReply::httpStatus(404), Kind::HttpStatus);
    row("401", RogueReply::httpStatus(401), Kind::HttpStatus);
    row("429", RogueReply::httpStatus(429), Kind::HttpStatus);
    row("500", RogueReply::httpStatus(500, "<h1>Oops</h1>"), Kind::HttpStatus);
    row("502", RogueReply::httpStatus(502), Kind::HttpStatus);
    row("302", RogueReply::httpStatus(302), Kind::Redirected);
    row("silence", RogueReply::silence(), Kind::TimedOut);
    row("silence in the middle", RogueReply::stalled(body, 700), Kind::TimedOut);
    row("silence in the head", {.body = body, .cutAt = 9}, Kind::TimedOut);
    row("closed before a byte", RogueReply::closed(), Kind::Unreachable);
    row("closed in the head", {.body = body, .cutAt = 30, .after = RogueReply::After::Close},
        Kind::Unreachable);
    row("closed in the middle", RogueReply::cutShort(body, 700), Kind::Unreachable);
    row("promises more than it sends",
        {.body = body, .statedLength = 3000, .after = RogueReply::After::Close}, Kind::Unreachable);
    row("too large", RogueReply::of(QByteArray((1 << 20) + 1, 'x')), Kind::TooLarge);
    row("too large, no length",
        {.body = QByteArray((1 << 20) + 1, 'x'),
         .statedLength = -1,
         .after = RogueReply::After::Close},
        Kind::TooLarge);
}

void TestRestClientFaults::namesEachFailure()
{
    QFETCH(const QList<RogueReply>, replies);
    m_server->answerNext(u"x a"_s, replies);
    const Result<QByteArray> gotten = get();
    m_server->answer(u"x a"_s, replies.first());
    const Result<QByteArray> posted = post("payload");
    for (const Result<QByteArray> &result : {gotten, posted}) {
        QVERIFY(!result);
        QTEST(result.error().kind, "kind");
        QVERIFY(!result.error().sentence.isEmpty());
        QVERIFY(!result.error().detail.isEmpty());
        QVERIFY(result.error().mayHaveReachedServer);
    }
    // A POST leaves once, whatever happens to its answer.
    int posts = 0;
    for (const RogueRequest &request : m_server->requests())
        posts += request.verb == "POST" ? 1 : 0;
    QCOMPARE(posts, 1);
}

void TestRestClientFaults::namesRefusal()
{
    QTcpServer taken; // whose port is free again once it is closed
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QUrl nobody(u"http://127.0.0.1:%1/x"_s.arg(taken.serverPort()));
    taken.close();
    const Result<QByteArray> result =
        awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
            m_client->post(nobody, "text/plain", "payload", context, done);
        });
    QCOMPARE(result.error().kind, Kind::Unreachable);
    QVERIFY(!result.error().mayHaveReachedServer);
    QVERIFY(result.error().sentence.contains(u"127.0.0.1"_s));
}

void TestRestClientFaults::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestRestClientFaults::followsNoRedirect()
{
    QFETCH(const int, status);
    RogueServer elsewhere;
    for (const QUrl &target : {elsewhere.url(), m_server->url()}) {
        m_server->answer(u"x a"_s,
                         {.status = status,
                          .headers = {"Location: " + target.toEncoded() + "token.php?action=get"}});
        QCOMPARE(get().error().kind, Kind::Redirected);
        QCOMPARE(post("payload").error().kind, Kind::Redirected);
    }
    QVERIFY(elsewhere.requests().isEmpty());
    QCOMPARE(m_server->requests().size(), 4);
}

void TestRestClientFaults::leaksNoSecrets_data()
{
    QTest::addColumn<RogueReply>("reply");
    const QByteArray secret = "K3y+/&=ä";
    QTest::newRow("closed") << RogueReply::closed();
    QTest::newRow("404") << RogueReply::httpStatus(404);
    QTest::newRow("echo") << RogueReply::httpStatus(500, "you sent " + secret);
    QTest::newRow("encoded echo") << RogueReply::httpStatus(500, secret.toPercentEncoding());
    QTest::newRow("echo cut in the secret")
        << RogueReply::httpStatus(500, QByteArray(195, '#') + secret);
    QTest::newRow("silence") << RogueReply::silence();
    QTest::newRow("redirect") << RogueReply{
        .status = 302, .headers = {"Location: /?p=" + secret.toPercentEncoding()}};
}

void TestRestClientFaults::leaksNoSecrets()
{
    QFETCH(const RogueReply, reply);
    const QString secret = u"K3y+/&=ä"_s;
    m_client->redactor().addSecret(secret);
    m_server->answer(u"x a"_s, reply);
    const ApiError error =
        get(u"x?action=a&token=%1"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(secret))))
            .error();
    for (const QString &text : {error.sentence, error.detail})
        QVERIFY2(!text.contains(u"K3y"_s), qPrintable(text));
}

DIALDESK_GUILESS_TEST(TestRestClientFaults)
#include "tst_restclientfaults.moc"
