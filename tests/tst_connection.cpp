// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"
#include "models/contactnow/connection.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Operation = SandboxOperation;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsInWithNameAndKey();
    void hasAGivenTokenValidated();
    void refusesWhatTheServerRefuses_data();
    void refusesWhatTheServerRefuses();
    void endsInTheMiddleOfACall();

private:
    std::unique_ptr<Connection> connection(const Credentials &credentials) const
    {
        return std::make_unique<Connection>(*ServerAddress::parse(m_server.url().toString()),
                                            credentials, WireFormat::Json, RestClient::Limits{});
    }
    static Result<void> signIn(Connection &connection)
    {
        return awaited<void>(
            [&connection](QObject *context, const std::function<void(Result<void>)> &done) {
                connection.signIn(context, done);
            });
    }

    SandboxServer m_server;
};

void TestConnection::initTestCase()
{
    QVERIFY(m_server.listen());
}

void TestConnection::signsInWithNameAndKey()
{
    const int before = m_server.requests(Operation::GetToken);
    const auto demo = connection({u"demo"_s, u"demo"_s, {}});
    QVERIFY(signIn(*demo));
    QVERIFY(signIn(*demo));
    QVERIFY(demo->session().expires() > QDateTime::currentDateTimeUtc());
    QCOMPARE(demo->session().user(), u"demo"_s);
    QCOMPARE(m_server.requests(Operation::GetToken), before + 1);
}

void TestConnection::hasAGivenTokenValidated()
{
    const auto demo = connection({u"demo"_s, u"demo"_s, {}});
    const Result<QString> token =
        awaited<QString>([&demo](QObject *context, const Session::Done &done) {
            demo->session().token(context, done);
        });
    const int asked = m_server.requests(Operation::GetToken);
    const int validated = m_server.requests(Operation::ValidateToken);
    const auto given = connection({{}, {}, *token});
    QVERIFY(signIn(*given));
    QCOMPARE(given->session().expires(), demo->session().expires());
    QCOMPARE(m_server.requests(Operation::GetToken), asked);
    QCOMPARE(m_server.requests(Operation::ValidateToken), validated + 1);
}

void TestConnection::refusesWhatTheServerRefuses_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::newRow("key") << Credentials{u"demo"_s, u"wrong"_s, {}};
    QTest::newRow("name") << Credentials{u"nobody"_s, u"demo"_s, {}};
    QTest::newRow("malformed token") << Credentials{{}, {}, u"x"_s};
    QTest::newRow("unknown token") << Credentials{{}, {}, QString(40, u'a')};
}

void TestConnection::refusesWhatTheServerRefuses()
{
    QFETCH(const Credentials, credentials);
    const auto refused = connection(credentials);
    const Result<void> result = signIn(*refused);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::SignIn);
}

void TestConnection::endsInTheMiddleOfACall()
{
    auto demo = connection({u"demo"_s, u"demo"_s, {}});
    QVERIFY(signIn(*demo));
    QObject context;
    bool ran = false;
    const int before = m_server.requests(Operation::ReadDatasets);
    connect(&m_server, &SandboxServer::requestHandled, &context, [&demo] { demo.reset(); });
    demo->api().readDatasets({}, &context, [&ran](const Result<ReadReply> &) { ran = true; });
    QTRY_COMPARE(m_server.requests(Operation::ReadDatasets), before + 1);
    QVERIFY(!demo);
    context.disconnect();
    QVERIFY(signIn(*connection({u"demo"_s, u"demo"_s, {}})));
    QVERIFY(!ran);
}

DIALDESK_GUILESS_TEST(TestConnection)
#include "tst_connection.moc"
