// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxtokens.h"
#include "tests/support/registeredtest.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSandboxTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutAToken();
    void repeatsTheTokenWhileItIsValid();
    void refusesWrongCredentials_data();
    void refusesWrongCredentials();
    void refusesTokensItCannotAccept_data();
    void refusesTokensItCannotAccept();
    void bindsTheTokenToAddresses_data();
    void bindsTheTokenToAddresses();
    void replacesAnExpiredToken();
    void expiresAndForgets();

private:
    const QHostAddress m_here{QHostAddress::LocalHost};
    const QHostAddress m_elsewhere{u"192.0.2.7"_s};
};

void TestSandboxTokens::handsOutAToken()
{
    SandboxTokens tokens(3600);
    const auto answer = tokens.get(u"demo"_s, u"demo"_s, {}, m_here);
    QVERIFY(answer.error.isEmpty());
    QVERIFY(QRegularExpression(u"^[0-9a-f]{40}$"_s).match(answer.token).hasMatch());
    const qint64 left = answer.expire - QDateTime::currentSecsSinceEpoch();
    QVERIFY(left > 3590 && left <= 3601);

    const auto validated = tokens.validate(answer.token, m_here);
    QVERIFY(validated.error.isEmpty());
    QCOMPARE(validated.expire, answer.expire);
}

void TestSandboxTokens::repeatsTheTokenWhileItIsValid()
{
    SandboxTokens tokens(3600);
    const auto first = tokens.get(u"demo"_s, u"demo"_s, {}, m_here);
    const auto second = tokens.get(u"demo"_s, u"demo"_s, u"127.0.0.1"_s, m_elsewhere);
    QCOMPARE(second.token, first.token);
    QCOMPARE(second.expire, first.expire);
    QVERIFY(tokens.get(u"demo"_s, u"demo"_s, {}, m_elsewhere).token != first.token);
}

void TestSandboxTokens::refusesWrongCredentials_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("key");
    QTest::newRow("wrong key") << u"demo"_s << u"Demo"_s;
    QTest::newRow("wrong user") << u"admin"_s << u"demo"_s;
    QTest::newRow("no key") << u"demo"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestSandboxTokens::refusesWrongCredentials()
{
    QFETCH(const QString, user);
    QFETCH(const QString, key);
    SandboxTokens tokens(3600);
    const auto answer = tokens.get(user, key, {}, m_here);
    QCOMPARE(answer.error, u"Authentication failure"_s);
    QVERIFY(answer.token.isEmpty());
}

void TestSandboxTokens::refusesTokensItCannotAccept_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("error");
    QTest::newRow("none") << QString() << u"Invalid token"_s;
    QTest::newRow("short") << QString(39, u'a') << u"Invalid token"_s;
    QTest::newRow("long") << QString(41, u'a') << u"Invalid token"_s;
    QTest::newRow("not hex") << QString(40, u'g') << u"Invalid token"_s;
    QTest::newRow("other digits") << QString(40, QChar(0x0661)) << u"Invalid token"_s;
    QTest::newRow("well-formed") << QString(40, u'a') << u"Unknown token"_s;
}

void TestSandboxTokens::refusesTokensItCannotAccept()
{
    QFETCH(const QString, token);
    SandboxTokens tokens(3600);
    tokens.get(u"demo"_s, u"demo"_s, {}, m_here);
    QTEST(tokens.validate(token, m_here).error, "error");
}

void TestSandboxTokens::bindsTheTokenToAddresses_data()
{
    QTest::addColumn<QString>("addresses");
    QTest::addColumn<QString>("errorOfGet");
    QTest::addColumn<QString>("errorHere");
    QTest::addColumn<QString>("errorElsewhere");
    const QString none;
    const QString invalid = u"Invalid token"_s;
    const QString refused = u"Invalid address"_s;
    QTest::newRow("the caller's") << u""_s << none << none << invalid;
    QTest::newRow("another") << u"192.0.2.7"_s << none << invalid << none;
    QTest::newRow("both") << u"192.0.2.7, 127.0.0.1"_s << none << none << none;
    QTest::newRow("not an address") << u"127.0.0.1,here"_s << refused << invalid << invalid;
    QTest::newRow("empty item") << u"127.0.0.1,"_s << refused << invalid << invalid;
    const QString ten = u"10.0.0.1,10.0.0.2,10.0.0.3,10.0.0.4,10.0.0.5,"_s
                        u"10.0.0.6,10.0.0.7,10.0.0.8,10.0.0.9,127.0.0.1"_s;
    QTest::newRow("ten") << ten << none << none << invalid;
    QTest::newRow("eleven") << ten + u",192.0.2.7"_s << refused << invalid << invalid;
}

void TestSandboxTokens::bindsTheTokenToAddresses()
{
    QFETCH(const QString, addresses);
    SandboxTokens tokens(3600);
    const auto answer = tokens.get(u"demo"_s, u"demo"_s, addresses, m_here);
    QTEST(answer.error, "errorOfGet");
    QTEST(tokens.validate(answer.token, m_here).error, "errorHere");
    QTEST(tokens.validate(answer.token, m_elsewhere).error, "errorElsewhere");
}

void TestSandboxTokens::replacesAnExpiredToken()
{
    SandboxTokens tokens(1);
    const auto first = tokens.get(u"demo"_s, u"demo"_s, {}, m_here);
    QVERIFY(tokens.validate(first.token, m_here).error.isEmpty());
    QTRY_COMPARE(tokens.validate(first.token, m_here).error, u"Expired token"_s);
    QCOMPARE(tokens.validate(first.token, m_here).expire, -1);

    const auto second = tokens.get(u"demo"_s, u"demo"_s, {}, m_here);
    QVERIFY(second.token != first.token);
    QVERIFY(tokens.validate(second.token, m_here).error.isEmpty());
    QCOMPARE(tokens.validate(first.token, m_here).error, u"Expired token"_s);
}

void TestSandboxTokens::expiresAndForgets()
{
    SandboxTokens tokens(3600);
    const QString token = tokens.get(u"demo"_s, u"demo"_s, {}, m_here).token;
    tokens.expireAll();
    QCOMPARE(tokens.validate(token, m_here).error, u"Expired token"_s);
    tokens.forgetAll();
    QCOMPARE(tokens.validate(token, m_here).error, u"Unknown token"_s);
}

DIALDESK_GUILESS_TEST(TestSandboxTokens)
#include "tst_sandboxtokens.moc"
