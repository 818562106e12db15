// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxserver.h"
#include "tests/support/registeredtest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// token.php, and how tokens are asked for by the other scripts.
class TestSandboxSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsOutTokens_data();
    void handsOutTokens();
    void refusesWrongKeys();
    void validatesTokens();
    void refusesBadTokensEverywhere_data();
    void refusesBadTokensEverywhere();

private:
    QByteArray get(const QString &pathAndQuery);
    QByteArray post(const QString &pathAndQuery, const QByteArray &form);
    QByteArray finished(QNetworkReply *reply);
    QString tokenIn(const QByteArray &reply) const;

    std::unique_ptr<SandboxServer> m_server;
    QNetworkAccessManager m_network;
    QString m_token;
};

void TestSandboxSignIn::init()
{
    m_server = std::make_unique<SandboxServer>(SandboxOptions{.rows = 10});
    QVERIFY(m_server->listen());
    m_token = tokenIn(get(u"token.php?action=get&username=demo&password=demo"_s));
    QCOMPARE(m_token.size(), 40);
}

QByteArray TestSandboxSignIn::get(const QString &pathAndQuery)
{
    return finished(m_network.get(QNetworkRequest(m_server->url().resolved(QUrl(pathAndQuery)))));
}

QByteArray TestSandboxSignIn::post(const QString &pathAndQuery, const QByteArray &form)
{
    QNetworkRequest request(m_server->url().resolved(QUrl(pathAndQuery)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return finished(m_network.post(request, form));
}

/// The body of a reply with status 200.
QByteArray TestSandboxSignIn::finished(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    QSignalSpy(reply, &QNetworkReply::finished).wait();
    const bool isOk = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute) == 200;
    return isOk ? reply->readAll() : QByteArray();
}

QString TestSandboxSignIn::tokenIn(const QByteArray &reply) const
{
    return QJsonDocument::fromJson(reply).object().value("token"_L1).toString();
}

void TestSandboxSignIn::handsOutTokens_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("query") << u"?action=get&username=demo&password=demo"_s << QByteArray();
    QTest::newRow("form") << u""_s << QByteArray("action=get&username=demo&password=d%65mo");
    QTest::newRow("form over query")
        << u"?action=get&username=demo&password=wrong"_s << QByteArray("password=demo");
    QTest::newRow("format does not matter")
        << u"?action=get&username=demo&password=demo&format=xml"_s << QByteArray();
}

void TestSandboxSignIn::handsOutTokens()
{
    QFETCH(const QString, query);
    QFETCH(const QByteArray, form);
    const QString script = u"token.php"_s + query;
    const QByteArray reply = form.isEmpty() ? get(script) : post(script, form);
    QVERIFY(
        reply.startsWith(R"({"success":true,"token":")" + m_token.toLatin1() + R"(","expire":)"));
}

void TestSandboxSignIn::refusesWrongKeys()
{
    const QByteArray failure = R"({"success":false,"error":"Authentication failure"})";
    QCOMPARE(post(u"token.php"_s, "action=get&username=demo&password=demo+"), failure);
    QCOMPARE(get(u"token.php?action=get"_s), failure);
}

void TestSandboxSignIn::validatesTokens()
{
    const QString validate = u"token.php?action=validate&token="_s;
    QVERIFY(get(validate + m_token).startsWith(R"({"success":true,"expire":)"));
    QCOMPARE(get(validate), R"({"success":false,"error":"Invalid token"})");
    m_server->expireTokens();
    QCOMPARE(get(validate + m_token), R"({"success":false,"error":"Expired token","expire":-1})");
    m_server->forgetTokens();
    QCOMPARE(get(validate + m_token), R"({"success":false,"error":"Unknown token"})");
}

void TestSandboxSignIn::refusesBadTokensEverywhere_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("read") << u"ecnow.php?method=ecnow_datasets&action=read"_s;
    QTest::newRow("create") << u"ecnow.php?method=ecnow_datasets&action=create&raw=1"_s;
    QTest::newRow("update") << u"ecnow.php?method=ecnow_datasets&action=update&raw=1"_s;
    QTest::newRow("tables") << u"ecnow.php?method=campaign_tables&action=read"_s;
    QTest::newRow("queues") << u"database.php?method=queues&action=read"_s;
}

void TestSandboxSignIn::refusesBadTokensEverywhere()
{
    QFETCH(const QString, call);
    const auto answer = [&](const QString &token) {
        return post(call + u"&token="_s + token, "[]");
    };
    const QByteArray invalid = R"({"success":false,"error":"Invalid token"})";
    QCOMPARE(answer(u""_s), invalid);
    QVERIFY(!answer(m_token).contains("token"));
    QCOMPARE(answer(tokenIn(get(u"token.php?action=get&username=demo&password=demo"
                                "&address=192.0.2.7"_s))),
             invalid);

    m_server->expireTokens();
    QCOMPARE(answer(m_token), R"({"success":false,"error":"Expired token","expire":-1})");
    QCOMPARE(answer(m_token + u"&format=xml"_s),
             "<result><success>0</success><error>Expired token</error><expire>-1</expire>"
             "</result>");
    m_server->forgetTokens();
    QCOMPARE(answer(m_token), R"({"success":false,"error":"Unknown token"})");
    QCOMPARE(answer(m_token + u"&format=xml"_s),
             "<result><success>0</success><error>Unknown token</error></result>");
}

DIALDESK_GUILESS_TEST(TestSandboxSignIn)
#include "tst_sandboxsignin.moc"
