// SPDX-License-Identifier: MIT
#include "models/contactnow/restclient.h"
#include "models/contactnow/session.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"
#include "tests/support/rogueserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto get = u"token.php get"_s;
const auto validate = u"token.php validate"_s;
const auto other = QByteArray(40, 'b');

} // namespace

/// Getting, keeping and renewing a token.
class TestSession : public QObject
{
    Q_OBJECT

    using Kind = ApiError::Kind;

private Q_SLOTS:
    void init();
    void asksByPostWithTheKeyInTheBody();
    void keepsItsToken();
    void servesAllWhoWaitWithOneRequest();
    void forgetsWhoIsGone();
    void renewsInTime_data();
    void renewsInTime();
    void renewsFiveMinutesBeforeTheEnd();
    void renewsARejectedTokenOnce();
    void refusesToRenewAGivenToken();
    void validatesAGivenToken();
    void saysWhyASignInFails_data();
    void saysWhyASignInFails();
    void triesAgainAfterAFailure();
    void leaksNoSecrets();

private:
    void signInWith(const Credentials &credentials);
    Result<QString> token();
    Result<QString> renew(const QString &rejected);
    Result<void> validated();

    std::unique_ptr<RogueServer> m_server;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_server = std::make_unique<RogueServer>();
    signInWith({u"demo user"_s, u"s3cr&t+="_s, {}});
}

void TestSession::signInWith(const Credentials &credentials)
{
    m_session.reset();
    m_client = std::make_unique<RestClient>(RestClient::Limits{});
    m_session = std::make_unique<Session>(
        *m_client, *ServerAddress::parse(m_server->url().toString()), credentials);
}

Result<QString> TestSession::token()
{
    return awaited<QString>(
        [this](QObject *context, const Session::Done &done) { m_session->token(context, done); });
}

Result<QString> TestSession::renew(const QString &rejected)
{
    return awaited<QString>([&](QObject *context, const Session::Done &done) {
        m_session->renew(rejected, context, done);
    });
}

Result<void> TestSession::validated()
{
    return awaited<void>([this](QObject *context, const std::function<void(Result<void>)> &done) {
        m_session->validate(context, done);
    });
}

void TestSession::asksByPostWithTheKeyInTheBody()
{
    QSignalSpy changed(m_session.get(), &Session::expiresChanged);
    QCOMPARE(token().value(), QString::fromLatin1(RogueServer::token()));
    const RogueRequest request = m_server->requests().first();
    QCOMPARE(request.verb, "POST");
    QCOMPARE(request.target, "/token.php");
    QCOMPARE(request.body, "action=get&username=demo%20user&password=s3cr%26t%2B%3D");
    QCOMPARE(request.headers.value("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(changed.size(), 1);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_session->expires());
    QVERIFY(left > 11 * 60 * 60 && left <= 12 * 60 * 60);
}

void TestSession::keepsItsToken()
{
    QVERIFY(token());
    QVERIFY(token());
    QCOMPARE(m_server->count(get), 1);
}

void TestSession::servesAllWhoWaitWithOneRequest()
{
    QObject context;
    QStringList delivered;
    for (int i = 0; i < 5; ++i) {
        m_session->token(&context, [&delivered](const Result<QString> &token) {
            delivered.append(token.value_or(u"none"_s));
        });
    }
    QTRY_COMPARE(delivered.size(), 5);
    QCOMPARE(delivered, QStringList(5, QString::fromLatin1(RogueServer::token())));
    QCOMPARE(m_server->count(get), 1);
}

void TestSession::forgetsWhoIsGone()
{
    bool ran = false;
    auto gone = std::make_unique<QObject>();
    m_session->token(gone.get(), [&ran](const Result<QString> &) { ran = true; });
    gone.reset();
    QVERIFY(token()); // joins the same request
    QCOMPARE(m_server->count(get), 1);
    QVERIFY(!ran);
}

void TestSession::renewsInTime_data()
{
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<int>("requests");
    QTest::newRow("five minutes and more") << qint64(310) << 1;
    // The server hands out the same token while it is valid, so asking again brings nothing.
    QTest::newRow("in its last minutes") << qint64(200) << 1;
    QTest::newRow("by another clock long over") << qint64(-7200) << 1;
    QTest::newRow("by no clock") << -QDateTime::currentSecsSinceEpoch() << 1;
}

void TestSession::renewsInTime()
{
    QFETCH(const qint64, secondsLeft);
    m_server->answer(get, RogueReply::of(RogueServer::tokenReply(other, secondsLeft)));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(token().value(), QString::fromLatin1(other));
    QTEST(m_server->count(get), "requests");
}

void TestSession::renewsFiveMinutesBeforeTheEnd()
{
    const QByteArray reply = RogueServer::tokenReply(other, 5 * 60 + 3);
    m_server->answer(get, RogueReply::of(reply));
    const auto requestsAfterAsking = [this] {
        const bool delivered = token().has_value();
        return delivered ? m_server->count(get) : -1;
    };
    QCOMPARE(requestsAfterAsking(), 1);
    QTRY_COMPARE(requestsAfterAsking(), 2);
    // The server answered with the same token and end, so there is no point in asking again.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(requestsAfterAsking(), 2);
}

void TestSession::renewsARejectedTokenOnce()
{
    const QString first = token().value();
    m_server->answer(get, RogueReply::of(RogueServer::tokenReply(other, 3600)));
    QCOMPARE(renew(first).value(), QString::fromLatin1(other));
    // A second call that was rejected with the old token finds the new one there.
    QCOMPARE(renew(first).value(), QString::fromLatin1(other));
    QCOMPARE(token().value(), QString::fromLatin1(other));
    QCOMPARE(m_server->count(get), 2);
}

void TestSession::refusesToRenewAGivenToken()
{
    signInWith({{}, {}, QString::fromLatin1(other)});
    QCOMPARE(token().value(), QString::fromLatin1(other));
    const Result<QString> renewed = renew(QString::fromLatin1(other));
    QCOMPARE(renewed.error().kind, Kind::SignIn);
    QVERIFY(!renewed.error().sentence.isEmpty());
    QVERIFY(m_server->requests().isEmpty());
}

void TestSession::validatesAGivenToken()
{
    signInWith({{}, {}, QString::fromLatin1(other)});
    QVERIFY(validated());
    const RogueRequest request = m_server->requests().first();
    QCOMPARE(request.verb, "POST");
    QCOMPARE(request.target, "/token.php");
    QCOMPARE(request.body, "action=validate&token=" + other);
    QVERIFY(m_session->expires().isValid());
    for (const QByteArray word : {"Expired token", "Unknown token", "Invalid token"}) {
        m_server->answer(
            validate, RogueReply::of(R"({"success":false,"error":")" + word + R"(","expire":-1})"));
        const Result<void> result = validated();
        QCOMPARE(result.error().kind, Kind::SignIn);
        QCOMPARE(result.error().detail, QString::fromLatin1(word));
    }
    QCOMPARE(m_server->count(get), 0);
}

void TestSession::saysWhyASignInFails_data()
{
    QTest::addColumn<RogueReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("wrong key") << RogueReply::of(
                                      R"({"success":false,"error":"Authentication failure"})")
                               << Kind::SignIn;
    QTest::newRow("no word") << RogueReply::of(R"({"token":"x"})") << Kind::NotUnderstood;
    QTest::newRow("nothing at all") << RogueReply::of("{}") << Kind::NotUnderstood;
    QTest::newRow("no token") << RogueReply::of(R"({"success":true,"expire":1})")
                              << Kind::NotUnderstood;
    QTest::newRow("nonsense") << RogueReply::of("<b>Warning</b>") << Kind::NotUnderstood;
    QTest::newRow("500") << RogueReply::httpStatus(500) << Kind::HttpStatus;
    QTest::newRow("closed") << RogueReply::closed() << Kind::Unreachable;
}

void TestSession::saysWhyASignInFails()
{
    QFETCH(const RogueReply, reply);
    m_server->answer(get, reply);
    QTEST(token().error().kind, "kind");
    QCOMPARE(m_server->count(get), 1);
}

void TestSession::triesAgainAfterAFailure()
{
    m_server->answerNext(get, {RogueReply::httpStatus(500)});
    QVERIFY(!token());
    QVERIFY(token());
    QCOMPARE(m_server->count(get), 2);
}

void TestSession::leaksNoSecrets()
{
    const QByteArray echo = "s3cr&t+= and " + other;
    for (const RogueReply &reply :
         {RogueReply::of(R"({"success":false,"error":"Authentication failure: )" + echo + "\"}"),
          RogueReply::of("Warning: " + echo), RogueReply::httpStatus(500, echo),
          RogueReply::of(QByteArray(195, '#') + echo)}) {
        m_server->answer(get, reply);
        const ApiError error = token().error();
        for (const QString &text : {error.sentence, error.detail})
            QVERIFY2(!text.contains(u"s3cr"_s) && !text.contains(QString::fromLatin1(other)),
                     qPrintable(text));
    }
}

DIALDESK_GUILESS_TEST(TestSession)
#include "tst_session.moc"
