// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxhttp.h"
#include "tests/support/registeredtest.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSandboxHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesRequestsApart_data();
    void takesRequestsApart();
    void findsTheFilePart();
    void reportsCutMultipart();
    void sendsTheAnswer_data();
    void sendsTheAnswer();
    void answersSeveralOnOneConnection();
    void refusesOtherVerbs_data();
    void refusesOtherVerbs();
    void survivesGarbage_data();
    void survivesGarbage();

private:
    /// Sends the bytes on a fresh connection and returns what comes until the text has come too.
    QByteArray exchanged(const QByteArray &request, const QByteArray &until);

    std::unique_ptr<SandboxHttp> m_http;
    SandboxCall m_call;
};

void TestSandboxHttp::init()
{
    m_call = {};
    m_http = std::make_unique<SandboxHttp>([this](const SandboxCall &call) {
        m_call = call;
        return call.script == "known"_L1 ? std::optional(SandboxReply(call.format, "answer"))
                                         : std::nullopt;
    });
    auto *const listener = new QTcpServer;
    QVERIFY(listener->listen(QHostAddress::LocalHost));
    m_http->bind(listener);
}

QByteArray TestSandboxHttp::exchanged(const QByteArray &request, const QByteArray &until)
{
    QTcpSocket socket;
    QSignalSpy ready(&socket, &QIODevice::readyRead);
    QByteArray received;
    socket.connectToHost(QHostAddress::LocalHost, m_http->serverPorts().constFirst());
    socket.write(request);
    while (!received.contains(until) && ready.wait())
        received += socket.readAll();
    return received;
}

void TestSandboxHttp::takesRequestsApart_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("value"); // of the argument a
    QTest::addColumn<QByteArray>("body");
    const auto get = [](const char *name, const QByteArray &query, const QString &value) {
        QTest::newRow(name) << "GET /known?" + query + " HTTP/1.1\r\n\r\n" << value << QByteArray();
    };
    get("plain", "b=2&a=1", u"1"_s);
    get("encoded", "%61=%C3%A9+%2B%26%3D", u"é +&="_s);
    get("last wins", "a=1&a=2", u"2"_s);
    get("no value", "a", u""_s);
    get("equals in the value", "a=1=2", u"1=2"_s);
    get("not UTF-8", "a=%FF", u"\ufffd"_s);
    const auto post = [](const char *name, const QByteArray &query, const QByteArray &type,
                         const QByteArray &content, const QString &value, const QByteArray &body) {
        QTest::newRow(name) << "POST /known?" + query + " HTTP/1.1\r\ncontent-TYPE: " + type +
                                   "\r\nContent-Length: " + QByteArray::number(content.size()) +
                                   "\r\n\r\n" + content
                            << value << body;
    };
    const QByteArray form = "Application/x-www-form-urlencoded; charset=utf-8";
    post("form", "a=1", form, "a=%C3%A9+2", u"é 2"_s, "");
    post("raw body", "a=1&raw=1", form, "a=2", u"1"_s, "a=2");
    post("form of a read", "a=1&raw=1&action=read", form, "a=2", u"2"_s, "");
    post("JSON", "a=1", "application/json", "a=2", u"1"_s, "a=2");
    post("multipart", "a=1&raw=1", "multipart/form-data; boundary=b",
         "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\né\r\n--b--", u"é"_s, "");
    QTest::newRow("chunks") << QByteArray("POST /known?a=1 HTTP/1.1\r\nTransfer-Encoding: chunked"
                                          "\r\n\r\n3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n")
                            << u"1"_s << QByteArray("onetwo");
}

void TestSandboxHttp::takesRequestsApart()
{
    QFETCH(const QByteArray, request);
    QVERIFY(exchanged(request, "answer").contains("answer"));
    QCOMPARE(m_call.isPost, request.startsWith("POST"));
    QCOMPARE(m_call.caller, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(m_call.error, QString());
    QTEST(m_call.argument("a"), "value");
    QTEST(m_call.body, "body");
}

void TestSandboxHttp::findsTheFilePart()
{
    const QByteArray content = "--b\r\nContent-Disposition: form-data; name=\"easycall\"; "
                               "filename=\"\"\r\n\r\n[1]\r\n--b--";
    exchanged("POST /known HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=b\r\n"
              "Content-Length: " +
                  QByteArray::number(content.size()) + "\r\n\r\n" + content,
              "answer");
    QVERIFY(m_call.easycall.has_value());
    QCOMPARE(*m_call.payload(), "[1]");
    QCOMPARE(m_call.body, "");
}

void TestSandboxHttp::reportsCutMultipart()
{
    exchanged("POST /known HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=b\r\n"
              "Content-Length: 3\r\n\r\n--b",
              "answer");
    QCOMPARE(m_call.error, u"The multipart body is malformed."_s);
}

void TestSandboxHttp::sendsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("JSON") << QByteArray("known?format=json") << QByteArray("200 OK")
                          << QByteArray("application/json");
    QTest::newRow("XML") << QByteArray("known?format=xml") << QByteArray("200 OK")
                         << QByteArray("text/xml; charset=utf-8");
    QTest::newRow("unknown path") << QByteArray("unknown") << QByteArray("404 Not Found")
                                  << QByteArray("application/x-empty");
    QTest::newRow("no path") << QByteArray() << QByteArray("404 Not Found")
                             << QByteArray("application/x-empty");
}

void TestSandboxHttp::sendsTheAnswer()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, type);
    const QByteArray reply = exchanged("GET /" + target + " HTTP/1.1\r\n\r\n", "\r\n\r\n");
    QVERIFY2(reply.startsWith("HTTP/1.1 " + status + "\r\n"), reply.constData());
    QVERIFY2(reply.contains("\r\nContent-Type: " + type + "\r\n"), reply.constData());
}

void TestSandboxHttp::answersSeveralOnOneConnection()
{
    const QByteArray request = "GET /known?a=%1 HTTP/1.1\r\n\r\n";
    const QByteArray replies = exchanged(request + request + "GET /last HTTP/1.1\r\n\r\n", "404");
    QCOMPARE(replies.count("200 OK"), 2);
    QCOMPARE(replies.count("404"), 1);
}

void TestSandboxHttp::refusesOtherVerbs_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "BREW"})
        QTest::newRow(verb) << QByteArray(verb);
}

void TestSandboxHttp::refusesOtherVerbs()
{
    QFETCH(const QByteArray, verb);
    const QByteArray reply = exchanged(verb + " /known HTTP/1.1\r\n\r\n", "\r\n\r\n");
    QVERIFY2(reply.startsWith("HTTP/1.1 405 "), reply.constData());
    QVERIFY(reply.contains("\r\nAllow: GET, POST\r\n"));
    QCOMPARE(reply.count("Content-Length: 0"), 1);
}

void TestSandboxHttp::survivesGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01\x02\r\n\r\n");
    QTest::newRow("no version") << QByteArray("GET /known\r\n\r\n");
    QTest::newRow("bad escapes") << QByteArray("GET /known?a=%zz&%&=&&? HTTP/1.1\r\n\r\n");
    QTest::newRow("cut short") << QByteArray("POST /known HTTP/1.1\r\nContent-Length: 9\r\n\r\nx");
}

void TestSandboxHttp::survivesGarbage()
{
    QFETCH(const QByteArray, bytes);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_http->serverPorts().constFirst());
    socket.write(bytes);
    QTRY_COMPARE(socket.bytesToWrite(), 0);
    QVERIFY(exchanged("GET /known HTTP/1.1\r\n\r\n", "answer").contains("answer"));
}

DIALDESK_GUILESS_TEST(TestSandboxHttp)
#include "tst_sandboxhttp.moc"
