// SPDX-License-Identifier: MIT
#include "models/contactnow/restclient.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"
#include "tests/support/rogueserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a client sends, takes and bounds.
class TestRestClient : public QObject
{
    Q_OBJECT

    using Kind = ApiError::Kind;

private Q_SLOTS:
    void init();
    void getsWhole();
    void getsInPieces();
    void postsBytes();
    void inflates();
    void outlastsSlowServers();
    void timesOutInTheMiddle();
    void boundsWhatInflates();
    void postsOnceOverADyingConnection();
    void endsWithItsContext();
    void endsWithItsRequestsUnderWay();
    void keepsNoCookies();
    void sendsFewAtOnce();
    void forgetsWhoWaitsInVain();
    void asksForTokensNowAndThen();

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

void TestRestClient::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_server = std::make_unique<RogueServer>();
    m_client = std::make_unique<RestClient>(
        RestClient::Limits{.silence = std::chrono::milliseconds(300), .bytes = 1 << 20});
}

Result<QByteArray> TestRestClient::get(const QString &pathAndQuery)
{
    return awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
        m_client->get(url(pathAndQuery), context, done);
    });
}

Result<QByteArray> TestRestClient::post(const QByteArray &body)
{
    return awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
        m_client->post(url(u"x?action=a"_s), "application/json", body, context, done);
    });
}

void TestRestClient::getsWhole()
{
    m_server->answer(u"x a"_s, RogueReply::of("hello"));
    QCOMPARE(get().value(), "hello");
    const RogueRequest request = m_server->requests().first();
    QCOMPARE(request.verb, "GET");
    QVERIFY(request.headers.value("user-agent").startsWith("Dialdesk/"));
    QVERIFY(request.body.isEmpty());
}

void TestRestClient::getsInPieces()
{
    const QByteArray body(300'000, 'x');
    m_server->answer(u"x a"_s, RogueReply::of(body));
    QByteArray pieces;
    int count = 0;
    const Result<QByteArray> rest =
        awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
            m_client->get(url(u"x?action=a"_s), context, done,
                          [&](const QByteArray &piece, qint64 total) {
                              pieces += piece;
                              ++count;
                              QCOMPARE(total, body.size());
                          });
        });
    QVERIFY(rest && rest->isEmpty());
    QCOMPARE(pieces, body);
    QVERIFY(count > 1);
}

void TestRestClient::postsBytes()
{
    m_server->answer(u"x a"_s, RogueReply::of("done"));
    const QByteArray body = QByteArray("\0\r\n\xFF", 4).repeated(50'000);
    QCOMPARE(post(body).value(), "done");
    const RogueRequest request = m_server->requests().first();
    QCOMPARE(request.verb, "POST");
    QCOMPARE(request.body, body);
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QCOMPARE(request.headers.value("content-length"), QByteArray::number(body.size()));
}

void TestRestClient::inflates()
{
    const QByteArray body = QByteArray("{\"dataset\":\"7\"},").repeated(20'000);
    m_server->answer(u"x a"_s, RogueReply::deflated(body));
    QCOMPARE(get().value(), body);
}

void TestRestClient::outlastsSlowServers()
{
    m_client =
        std::make_unique<RestClient>(RestClient::Limits{.silence = std::chrono::milliseconds(800)});
    RogueReply drip = RogueReply::of(QByteArray(1000, 'x'));
    drip.dripMs = 150; // ten pieces: longer than the silence allowed, which no pause is
    m_server->answer(u"x a"_s, drip);
    QCOMPARE(get().value().size(), 1000);
}

void TestRestClient::timesOutInTheMiddle()
{
    m_server->answer(u"x a"_s, RogueReply::stalled(QByteArray(1000, 'x'), 500));
    QByteArray pieces;
    const Result<QByteArray> result =
        awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
            m_client->get(url(u"x?action=a"_s), context, done,
                          [&pieces](const QByteArray &piece, qint64) { pieces += piece; });
        });
    QCOMPARE(result.error().kind, Kind::TimedOut);
    QCOMPARE(pieces.size(), 500);
    QTRY_COMPARE(m_server->connections(), 0);
}

void TestRestClient::boundsWhatInflates()
{
    m_server->answer(u"x a"_s, RogueReply::deflated(QByteArray(8 << 20, 'x')));
    QCOMPARE(get().error().kind, Kind::TooLarge);
}

void TestRestClient::postsOnceOverADyingConnection()
{
    m_server->answer(u"x a"_s, RogueReply::of("hello"));
    QVERIFY(get()); // leaves a connection open, which the POST takes
    QCOMPARE(m_server->connections(), 1);
    m_server->answer(u"x a"_s, RogueReply::closed());
    const Result<QByteArray> result = post("payload");
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Kind::Unreachable);
    QVERIFY(result.error().mayHaveReachedServer);
    QCOMPARE(m_server->requests().size(), 2);
    // Nor does it leave later, when the client has something else to do.
    m_server->answer(u"x a"_s, RogueReply::of("hello"));
    QVERIFY(get());
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->requests().last().verb, "GET");
}

void TestRestClient::endsWithItsContext()
{
    m_client = std::make_unique<RestClient>(RestClient::Limits{});
    m_server->answer(u"x a"_s, RogueReply::silence());
    bool ran = false;
    auto context = std::make_unique<QObject>();
    m_client->get(
        url(u"x?action=a"_s), context.get(), [&ran](const Result<QByteArray> &) { ran = true; },
        [&ran](const QByteArray &, qint64) { ran = true; });
    m_client->post(url(u"x?action=a"_s), "text/plain", "payload", context.get(),
                   [&ran](const Result<QByteArray> &) { ran = true; });
    QTRY_COMPARE(m_server->requests().size(), 2);
    context.reset();
    QTRY_COMPARE(m_server->connections(), 0);
    QVERIFY(!ran);
}

void TestRestClient::endsWithItsRequestsUnderWay()
{
    m_server->answer(u"x a"_s, RogueReply::stalled(QByteArray(1000, 'x'), 500));
    QObject context;
    bool ran = false;
    m_client->get(url(u"x?action=a"_s), &context,
                  [&ran](const Result<QByteArray> &) { ran = true; });
    m_client->post(url(u"x?action=a"_s), "text/plain", "payload", &context,
                   [&ran](const Result<QByteArray> &) { ran = true; });
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_client.reset();
    QTRY_COMPARE(m_server->connections(), 0);
    QVERIFY(!ran);
}

void TestRestClient::keepsNoCookies()
{
    m_server->answer(u"x a"_s, {.headers = {"Set-Cookie: session=1; Path=/"}, .body = "hello"});
    QVERIFY(get());
    QVERIFY(get());
    QVERIFY(!m_server->requests().last().headers.contains("cookie"));
}

void TestRestClient::sendsFewAtOnce()
{
    m_client = std::make_unique<RestClient>(
        RestClient::Limits{.silence = std::chrono::milliseconds(300), .requestsAtOnce = 2});
    m_server->answer(u"x a"_s, RogueReply::silence());
    m_server->answer(u"y a"_s, RogueReply::of("hello"));
    QObject context;
    int before = -1;
    int answers = 0;
    const auto gaveUp = [&](const Result<QByteArray> &result) {
        QVERIFY(!result);
        if (before < 0)
            before = m_server->count(u"y a"_s);
    };
    const auto answered = [&answers](const Result<QByteArray> &result) {
        answers += result ? 1 : 0;
    };
    m_client->get(url(u"x?action=a"_s), &context, gaveUp);
    m_client->get(url(u"x?action=a"_s), &context, gaveUp);
    m_client->get(url(u"y?action=a"_s), &context, answered);
    m_client->post(url(u"y?action=a"_s), "application/json", "[]", &context, answered);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(before, 0);
    QCOMPARE(m_server->count(u"x a"_s), 2);
    QCOMPARE(m_server->requests().last().verb, "POST");
}

void TestRestClient::forgetsWhoWaitsInVain()
{
    m_client = std::make_unique<RestClient>(RestClient::Limits{.requestsAtOnce = 1});
    m_server->answer(u"x a"_s, RogueReply::silence());
    m_server->answer(u"y a"_s, RogueReply::of("hello"));
    auto stuck = std::make_unique<QObject>();
    auto impatient = std::make_unique<QObject>();
    QObject context;
    bool isAnswered = false;
    m_client->get(url(u"x?action=a"_s), stuck.get(), {});
    m_client->post(url(u"y?action=b"_s), "application/json", "[]", impatient.get(), {});
    m_client->get(url(u"y?action=a"_s), &context,
                  [&isAnswered](const Result<QByteArray> &) { isAnswered = true; });
    impatient.reset();
    stuck.reset();
    QTRY_VERIFY(isAnswered);
    QCOMPARE(m_server->count(u"y b"_s), 0);
}

void TestRestClient::asksForTokensNowAndThen()
{
    m_client = std::make_unique<RestClient>(RestClient::Limits{.signInsAMinute = 3});
    const auto signIn = [this] {
        return awaited<QByteArray>([this](QObject *context, const RestClient::Done &done) {
            m_client->signIn(url(u"token.php"_s), "action=get", context, done);
        });
    };
    for (int i = 0; i < 3; ++i)
        QVERIFY(signIn());
    const Result<QByteArray> refused = signIn();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NotSent);
    QCOMPARE(m_server->count(u"token.php get"_s), 3);
}

DIALDESK_GUILESS_TEST(TestRestClient)
#include "tst_restclient.moc"
