// SPDX-License-Identifier: MIT
#include "models/contactnow/curlcommand.h"
#include "models/contactnow/messagetext.h"
#include "models/contactnow/requestlog.h"
#include "models/contactnow/restclient.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"
#include "tests/support/rogueserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a client writes into the log.
class TestRequestRecord : public QObject
{
    Q_OBJECT

    using Outcome = RequestLogEntry::Outcome;

private Q_SLOTS:
    void init();
    void logsARequestAndItsReply();
    void namesOperations_data();
    void namesOperations();
    void holdsNoSecret_data();
    void holdsNoSecret();
    void holdsNoTokenThatJustCame();
    void masksCookies();
    void keepsTheBeginningOfLongBodies();
    void takesPiecesOfALongReply();
    void logsWhatWentWrong();
    void logsWhatIsUnderWay();
    void doesWithoutALog();

private:
    QUrl url(const QString &query) const { return QUrl(m_server->url().toString() + query); }
    Result<QByteArray> get(const QString &query)
    {
        return awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
            m_client->get(url(query), context, done);
        });
    }
    Result<QByteArray> post(const QString &query, const QByteArray &type, const QByteArray &body)
    {
        return awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
            m_client->post(url(query), type, body, context, done);
        });
    }
    /// The newest entry, once it has ended.
    RequestLogEntry ended()
    {
        if (!QTest::qWaitFor([this] { return m_log->entry(0).outcome != Outcome::UnderWay; }))
            qFatal("The request never ended.");
        return m_log->entry(0);
    }
    /// All that anybody can get to see of an entry.
    static QString everything(const RequestLogEntry &entry)
    {
        return MessageText::request(entry, MessageText::Layout::AsSent) +
               MessageText::reply(entry, MessageText::Layout::AsSent) +
               MessageText::reply(entry, MessageText::Layout::Readable) + entry.operation +
               CurlCommand::of(entry);
    }

    static constexpr auto form = "application/x-www-form-urlencoded";

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<RestClient> m_client;
};

void TestRequestRecord::init()
{
    m_client.reset();
    m_server = std::make_unique<RogueServer>();
    m_log = std::make_unique<RequestLog>();
    m_client = std::make_unique<RestClient>(
        RestClient::Limits{.silence = std::chrono::milliseconds(300)}, m_log.get());
}

void TestRequestRecord::logsARequestAndItsReply()
{
    m_server->answer(u"ecnow_datasets update"_s, {.headers = {"X-Trace: 7"}, .body = "{\"a\":1}"});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(post(u"ecnow.php?token=%1&method=ecnow_datasets&action=update"_s.arg(QString(40, u'a')),
                 "application/json", "[{\"dataset\":\"7\"}]"));
    QCOMPARE(m_log->rowCount(), 1);
    const RequestLogEntry entry = ended();
    QVERIFY(entry.started >= before && entry.started <= QDateTime::currentDateTimeUtc());
    QVERIFY(entry.durationMs >= 0 && entry.durationMs < patienceMs);
    QCOMPARE(entry.operation, u"ecnow_datasets update"_s);
    QCOMPARE(entry.verb, "POST");
    QCOMPARE(entry.url, m_server->url().toString() +
                            u"ecnow.php?token=$TOKEN&method=ecnow_datasets&action=update"_s);
    QCOMPARE(entry.requestHeader("content-type"), "application/json");
    QCOMPARE(entry.request.text, "[{\"dataset\":\"7\"}]");
    QCOMPARE(entry.outcome, Outcome::Answered);
    QCOMPARE(entry.httpStatus, 200);
    QCOMPARE(entry.problem, QString());
    QVERIFY(entry.replyHeaders.contains({"X-Trace", "7"}));
    QCOMPARE(entry.reply.text, "{\"a\":1}");
    QCOMPARE(entry.reply.size, 7);
    QVERIFY(!entry.reply.isCut);
}

void TestRequestRecord::namesOperations_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("operation");
    QTest::newRow("read") << u"ecnow.php?method=ecnow_datasets&action=read"_s << QByteArray()
                          << u"ecnow_datasets read"_s;
    QTest::newRow("queues") << u"database.php?action=read&method=queues"_s << QByteArray()
                            << u"queues read"_s;
    QTest::newRow("sign-in") << u"token.php"_s << QByteArray("action=get&username=u")
                             << u"token get"_s;
    QTest::newRow("nothing") << u"x.php"_s << QByteArray("[]") << u"x"_s;
}

void TestRequestRecord::namesOperations()
{
    QFETCH(const QString, query);
    QFETCH(const QByteArray, body);
    if (body.isEmpty())
        std::ignore = get(query);
    else
        std::ignore = post(query, form, body);
    QTEST(ended().operation, "operation");
}

void TestRequestRecord::holdsNoSecret_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"s3cretkey"_s;
    QTest::newRow("signs") << u"a&b=\"c\" <d>/é'\\+$TOKEN"_s;
}

/// The key and the token stand wherever a server or a caller could put them.
void TestRequestRecord::holdsNoSecret()
{
    QFETCH(const QString, key);
    const QString token = u"tok~en/with \"signs\" & more"_s;
    m_client->redactor().addSecret(key);
    m_client->redactor().addSecret(token);
    const auto encoded = [](const QString &text) {
        return text.toUtf8().toPercentEncoding();
    };
    const auto json = [](QString text) {
        return text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    };
    const QString raw = key + u" and "_s + token;
    const QString reply = raw + u"\n{\"echo\":\""_s + json(raw) + u"\",\"php\":\""_s +
                          json(raw).replace(u'/', u"\\/"_s).replace(u'é', u"\\u00e9"_s) +
                          u"\"}<x>"_s + raw.toHtmlEscaped() + u"</x>"_s +
                          QString::fromLatin1(encoded(key) + encoded(token));
    m_server->answer(u"token.php get"_s,
                     {.status = 403,
                      .headers = {"X-Echo: " + encoded(key), "X-Token: " + encoded(token)},
                      .body = reply.toUtf8()});
    const QString query = u"token.php?token=%1&echo=%2"_s.arg(QString::fromLatin1(encoded(token)),
                                                              QString::fromLatin1(encoded(key)));
    std::ignore = post(query, form,
                       "action=get&username=" + encoded(key) + "&password=" + encoded(key) +
                           "&token=" + encoded(token));
    std::ignore = post(query + u"&action=get"_s, "application/json", reply.toUtf8());
    ended();
    for (const RequestLogEntry &entry : m_log->entries()) {
        QString shown = everything(entry);
        QVERIFY(shown.contains(u"token=$TOKEN&echo=•••"_s));
        QVERIFY(shown.contains(u"X-Echo: •••"_s));
        // Where they are meant to stand is what the placeholders look like.
        shown.remove(u"$TOKEN"_s).remove(u"password=$DIALDESK_PASSWORD"_s);
        for (const QString &secret : {key, token}) {
            const QString inPhp = json(secret).replace(u'/', u"\\/"_s).replace(u'é', u"\\u00e9"_s);
            for (const QString &spelling : {secret, json(secret), inPhp, secret.toHtmlEscaped(),
                                            QString::fromLatin1(encoded(secret))})
                QVERIFY2(!shown.contains(spelling), qUtf8Printable(shown));
        }
    }
    const RequestLogEntry &signIn = m_log->entry(1);
    QCOMPARE(signIn.request.text,
             "action=get&username=•••&password=$DIALDESK_PASSWORD&token=$TOKEN");
}

/// A token becomes a secret only when the callback has read the reply that brings it.
void TestRequestRecord::holdsNoTokenThatJustCame()
{
    m_server->answer(u"token.php get"_s, RogueReply::of("{\"token\":\"brandnew\"}"));
    const auto reply = awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
        m_client->post(url(u"token.php"_s), form, "action=get", context,
                       [this, done](const Result<QByteArray> &body) {
                           m_client->redactor().addSecret(u"brandnew"_s);
                           done(body);
                       });
    });
    QVERIFY(reply);
    QCOMPARE(ended().reply.text, "{\"token\":\"•••\"}");
}

void TestRequestRecord::masksCookies()
{
    m_server->answer(u"x a"_s, {.headers = {"Set-Cookie: PHPSESSID=abcdef; Path=/"}, .body = "b"});
    QVERIFY(get(u"x?action=a"_s));
    QVERIFY(!everything(ended()).contains(u"abcdef"_s));
}

void TestRequestRecord::keepsTheBeginningOfLongBodies()
{
    const QByteArray longBody(RequestLog::longestBody + 1, 'x');
    m_server->answer(u"x a"_s, RogueReply::of(longBody));
    QVERIFY(post(u"x?action=a"_s, "text/plain", longBody));
    const RequestLogEntry cut = ended();
    for (const RequestLogEntry::Body &body : {cut.request, cut.reply}) {
        QCOMPARE(body.text.size(), RequestLog::longestBody);
        QCOMPARE(body.size, longBody.size());
        QVERIFY(body.isCut);
    }
    QVERIFY(CurlCommand::of(cut).startsWith(u'#'));
    m_server->answer(u"x a"_s, RogueReply::of(longBody.first(RequestLog::longestBody)));
    QVERIFY(get(u"x?action=a"_s));
    QVERIFY(!ended().reply.isCut);
}

void TestRequestRecord::takesPiecesOfALongReply()
{
    constexpr qsizetype size = 8 << 20;
    m_server->answer(u"x a"_s, RogueReply::of(QByteArray(size, 'x')));
    QVERIFY(awaited<QByteArray>([&](QObject *context, const RestClient::Done &done) {
        m_client->get(url(u"x?action=a"_s), context, done, [](const QByteArray &, qint64) {});
    }));
    const RequestLogEntry entry = ended();
    QCOMPARE(entry.reply.size, size);
    QCOMPARE(entry.reply.text.size(), RequestLog::longestBody);
    QVERIFY(entry.weight() < 2 * RequestLog::longestBody);
}

void TestRequestRecord::logsWhatWentWrong()
{
    m_server->answer(u"x a"_s, RogueReply::httpStatus(503, "down for now"));
    QVERIFY(!get(u"x?action=a"_s));
    RequestLogEntry entry = ended();
    QCOMPARE(entry.outcome, Outcome::Failed);
    QCOMPARE(entry.httpStatus, 503);
    QVERIFY(entry.result().startsWith(u"503 "_s));
    QCOMPARE(entry.reply.text, "down for now");

    m_server->answer(u"x a"_s, RogueReply::stalled("half of it", 4));
    QVERIFY(!get(u"x?action=a"_s));
    entry = ended();
    QCOMPARE(entry.outcome, Outcome::Failed);
    QCOMPARE(entry.result(), u"The server did not answer within 0.3 s."_s);
    QCOMPARE(entry.reply.text, "half");
    QVERIFY(entry.durationMs >= 300);
}

void TestRequestRecord::logsWhatIsUnderWay()
{
    m_client = std::make_unique<RestClient>(RestClient::Limits{}, m_log.get());
    m_server->answer(u"x a"_s, RogueReply::silence());
    auto context = std::make_unique<QObject>();
    m_client->get(url(u"x?action=a"_s), context.get(), [](const Result<QByteArray> &) {});
    m_client->get(url(u"x?action=a"_s), this, [](const Result<QByteArray> &) {});
    QCOMPARE(m_log->rowCount(), 2);
    QCOMPARE(m_log->entry(1).outcome, Outcome::UnderWay);
    context.reset();
    QTRY_COMPARE(m_log->entry(1).outcome, Outcome::Cancelled);
    QCOMPARE(m_log->entry(0).outcome, Outcome::UnderWay);
    m_client.reset();
    QCOMPARE(m_log->entry(0).outcome, Outcome::Cancelled);
}

void TestRequestRecord::doesWithoutALog()
{
    m_client = std::make_unique<RestClient>(RestClient::Limits{});
    m_server->answer(u"x a"_s, RogueReply::of("hello"));
    QCOMPARE(get(u"x?action=a"_s).value(), "hello");
    QCOMPARE(m_log->rowCount(), 0);
}

DIALDESK_GUILESS_TEST(TestRequestRecord)
#include "tst_requestrecord.moc"
