// SPDX-License-Identifier: MIT
#include "models/contactnow/serveraddress.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Where a key may be sent to.
class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void knowsTheVendorsServers();
    void keepsWhatIsEncoded();
};

void TestServerAddress::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("script");
    QTest::newRow("https") << u"https://host.example/"_s << u"https://host.example/token.php"_s;
    QTest::newRow("no slash") << u"https://host.example"_s << u"https://host.example/token.php"_s;
    QTest::newRow("path") << u"https://host.example/api"_s
                          << u"https://host.example/api/token.php"_s;
    QTest::newRow("path and port")
        << u" https://host.example:8443/api/ \n"_s << u"https://host.example:8443/api/token.php"_s;
    QTest::newRow("upper case") << u"HTTPS://Host.Example/Api"_s
                                << u"https://host.example/Api/token.php"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:80"_s << u"http://127.0.0.1:80/token.php"_s;
    QTest::newRow("another loopback") << u"http://127.9.9.9/"_s << u"http://127.9.9.9/token.php"_s;
    QTest::newRow("IPv6 loopback") << u"http://[::1]:8080/"_s << u"http://[::1]:8080/token.php"_s;
    QTest::newRow("localhost") << u"http://LocalHost/"_s << u"http://localhost/token.php"_s;
}

void TestServerAddress::accepts()
{
    QFETCH(const QString, text);
    const auto address = ServerAddress::parse(text);
    QVERIFY2(address, address ? "" : qPrintable(address.error().sentence));
    QTEST(address->script("token.php"_L1).toString(), "script");
}

void TestServerAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "host.example",
                             "//host.example/",
                             "https://",
                             "https:///path",
                             "ftp://127.0.0.1/",
                             "file:///etc/passwd",
                             "http://host.example/",
                             "http://192.168.0.1/",
                             "http://127.0.0.1.host.example/",
                             "http://localhost.host.example/",
                             "http://128.0.0.1/",
                             "http://0.0.0.0/",
                             "https://user@host.example/",
                             "https://user:key@host.example/",
                             "https://host.example/?token=1",
                             "https://host.example/#a",
                             "https://host.example:99999/",
                             "https://ho st.example/",
                             "javascript:alert(1)"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestServerAddress::refuses()
{
    QFETCH(const QString, text);
    const auto address = ServerAddress::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ApiError::Kind::NotSent);
    QVERIFY(!address.error().sentence.isEmpty());
    // A key typed into the URL is not repeated on the screen.
    QVERIFY(!address.error().sentence.contains(u"user:key"_s));
    QVERIFY(!address.error().mayHaveReachedServer);
}

void TestServerAddress::knowsTheVendorsServers()
{
    QCOMPARE(ServerAddress::europe().script("ecnow.php"_L1).toString(),
             u"https://api-106.dxi.eu/ecnow.php"_s);
    QCOMPARE(ServerAddress::unitedStates().script("ecnow.php"_L1).toString(),
             u"https://api.contactnow.8x8.com/api/ecnow.php"_s);
}

void TestServerAddress::keepsWhatIsEncoded()
{
    QCOMPARE(ServerAddress::europe().script("ecnow.php"_L1, "a=%26%2B%25%20&b=%C3%A4").toEncoded(),
             "https://api-106.dxi.eu/ecnow.php?a=%26%2B%25%20&b=%C3%A4");
}

DIALDESK_GUILESS_TEST(TestServerAddress)
#include "tst_serveraddress.moc"
