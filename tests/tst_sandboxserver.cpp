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
using Field = SandboxField;
using Operation = SandboxOperation;

class TestSandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsByGet();
    void readsByPost_data();
    void readsByPost();
    void readsTablesAndQueues();
    void writesByRawBody_data();
    void writesByRawBody();
    void writesByFilePart();
    void refusesUnknownCalls_data();
    void refusesUnknownCalls();
    void countsRequests();
    void waitsAsAsked();
    void saysWhenThePortIsTaken();

private:
    struct Reply
    {
        int status = 0;
        QByteArray type;
        QByteArray body;
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    QUrl url(const QString &pathAndQuery) const
    {
        return QUrl(m_server->url().toString() + pathAndQuery);
    }
    QString datasets(const QString &rest) const
    {
        return u"ecnow.php?token=%1&method=ecnow_datasets&%2"_s.arg(m_token, rest);
    }
    static Reply finished(QNetworkReply *reply);
    Reply get(const QString &pathAndQuery);
    Reply post(const QString &pathAndQuery, const QByteArray &type, const QByteArray &body);

    std::unique_ptr<SandboxServer> m_server;
    QNetworkAccessManager m_network;
    QString m_token;
};

void TestSandboxServer::init()
{
    m_server = std::make_unique<SandboxServer>(SandboxOptions{.rows = 40});
    QVERIFY(m_server->listen());
    m_token = get(u"token.php?action=get&username=demo&password=demo"_s)
                  .json()
                  .value("token"_L1)
                  .toString();
    m_server->store().setField(1, Field::Status, u"LIVE"_s);
}

TestSandboxServer::Reply TestSandboxServer::finished(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    QSignalSpy spy(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        spy.wait();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->rawHeader("Content-Type"), reply->readAll()};
}

TestSandboxServer::Reply TestSandboxServer::get(const QString &pathAndQuery)
{
    return finished(m_network.get(QNetworkRequest(url(pathAndQuery))));
}

TestSandboxServer::Reply TestSandboxServer::post(const QString &pathAndQuery,
                                                 const QByteArray &type, const QByteArray &body)
{
    QNetworkRequest request(url(pathAndQuery));
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    return finished(m_network.post(request, body));
}

void TestSandboxServer::readsByGet()
{
    const Reply json = get(datasets(u"action=read&format=json"_s));
    QCOMPARE(json.type, "application/json");
    QVERIFY(json.body.startsWith(
        R"({"success":true,"total":40,"list":[{"dataset":"1","qid":"18","d_status":"LIVE",)"));
    QCOMPARE(json.body.count("\"reccount\":\""), 40);

    const Reply xml = get(datasets(u"action=read&format=xml"_s));
    QCOMPARE(xml.type, "text/xml; charset=utf-8");
    QVERIFY(xml.body.startsWith("<result><success>1</success><total>40</total><list>"
                                "<ecnow_dataset><dataset>1</dataset>"));

    QCOMPARE(get(datasets(u"action=read&format=json&description=%E2%82%AC+%2B"_s)).body,
             R"({"success":true,"total":0,"list":[]})");
}

void TestSandboxServer::readsByPost_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("total");
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("form") << u"action=read"_s << form << QByteArray("dataset=1,2") << 2;
    QTest::newRow("form and raw") << u"action=read&raw=1"_s << form << QByteArray("dataset=2") << 1;
    QTest::newRow("encoded form") << u""_s << form << QByteArray("action=read&dataset=1%2C2") << 2;
    QTest::newRow("empty array") << u"action=read&raw=1"_s << QByteArray("application/json")
                                 << QByteArray("[]") << 40;
    QTest::newRow("empty array, called a form")
        << u"action=read&raw=1"_s << form << QByteArray("[]") << 40;
    QTest::newRow("empty body") << u"action=read&dataset=1"_s << form << QByteArray() << 1;
    QTest::newRow("multipart") << u""_s << QByteArray("multipart/form-data; boundary=b")
                               << QByteArray("--b\r\nContent-Disposition: form-data; "
                                             "name=\"action\"\r\n\r\nread\r\n"
                                             "--b\r\nContent-Disposition: form-data; "
                                             "name=\"dataset\"\r\n\r\n1,2\r\n--b--\r\n")
                               << 2;
}

void TestSandboxServer::readsByPost()
{
    QFETCH(const QString, query);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const int, total);
    const Reply reply = post(datasets(query), type, body);
    QVERIFY2(reply.json().value("total"_L1).toInt() == total, reply.body.constData());
}

void TestSandboxServer::readsTablesAndQueues()
{
    const QString tables = u"ecnow.php?method=campaign_tables&action=read&token="_s + m_token;
    QVERIFY(get(tables).body.startsWith(
        R"({"success":true,"total":14,"list":[{"name":"renewals_2026"},{"name":)"));
    QVERIFY(get(tables + u"&format=xml"_s).body.contains("<name>winback</name>"));
    const QString queues = u"database.php?method=queues&action=read&token="_s + m_token;
    QVERIFY(get(queues).body.contains(
        R"({"qid":"24","type":"inbound","description":"Sales inbound"})"));
    QVERIFY(get(queues + u"&format=xml"_s).body.contains("<qid>24</qid><type>inbound</type>"));
}

void TestSandboxServer::writesByRawBody_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray json = R"([{"dataset":"1","qid":"12","description":"Neu & alt"}])";
    const QByteArray jsonReply = R"({"success":true,"total":1,"bad":0,"key":0})";
    const QByteArray xml = "<easycall><ecnow_records><dataset>1</dataset><qid>12</qid>"
                           "<description>Neu &amp; alt</description></ecnow_records></easycall>";
    const QByteArray xmlReply = "<result><success>1</success><total>1</total><bad>0</bad>"
                                "<key>0</key></result>";
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("JSON") << u"json"_s << QByteArray("application/json") << json << jsonReply;
    QTest::newRow("JSON, called a form") << u"json"_s << form << json << jsonReply;
    QTest::newRow("XML") << u"xml"_s << QByteArray("text/xml") << xml << xmlReply;
    QTest::newRow("XML, called a form") << u"xml"_s << form << xml << xmlReply;
}

void TestSandboxServer::writesByRawBody()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    const Reply reply = post(datasets(u"action=update&raw=1&format="_s + format), type, body);
    QTEST(reply.body, "expected");
    QCOMPARE(m_server->store().field(1, Field::Description), u"Neu & alt"_s);
    QCOMPARE(m_server->store().field(1, Field::Qid), u"12"_s);
}

void TestSandboxServer::writesByFilePart()
{
    const Reply reply =
        post(datasets(u"action=create&format=json"_s), "multipart/form-data; boundary=b",
             "--b\r\nContent-Disposition: form-data; name=\"easycall\"; "
             "filename=\"payload.json\"\r\n\r\n"
             "[{\"import_table\":\"winback\",\"description\":\"From a file\"}]"
             "\r\n--b--\r\n");
    const qint64 id = m_server->store().ids().constLast();
    QCOMPARE(reply.json().value("key"_L1).toInteger(), id);
    QCOMPARE(m_server->store().field(id, Field::Description), u"From a file"_s);
}

void TestSandboxServer::refusesUnknownCalls_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("reply");
    const QByteArray error = R"({"success":false,"error":"Unknown )";
    QTest::newRow("method") << u"ecnow.php?method=ecnow_records&action=read"_s
                            << error + R"(method or action [ecnow_records read]."})";
    QTest::newRow("action") << u"ecnow.php?method=ecnow_datasets&action=delete"_s
                            << error + R"(method or action [ecnow_datasets delete]."})";
    QTest::newRow("no action") << u"ecnow.php?method=ecnow_datasets"_s
                               << error + R"(method or action [ecnow_datasets ]."})";
    QTest::newRow("write of tables") << u"ecnow.php?method=campaign_tables&action=create"_s
                                     << error + R"(method or action [campaign_tables create]."})";
    QTest::newRow("another script's method")
        << u"database.php?method=ecnow_datasets&action=read"_s
        << error + R"(method or action [ecnow_datasets read]."})";
    QTest::newRow("token action") << u"token.php?action=revoke"_s
                                  << error + R"(method or action [revoke]."})";
    QTest::newRow("format") << u"ecnow.php?method=ecnow_datasets&action=read&format=csv"_s
                            << error + R"(format [csv]."})";
    QTest::newRow("in XML") << u"ecnow.php?method=a&action=b&format=xml"_s
                            << QByteArray("<result><success>0</success><error>Unknown method or "
                                          "action [a b].</error></result>");
}

void TestSandboxServer::refusesUnknownCalls()
{
    QFETCH(const QString, call);
    const Reply reply = get(call + u"&token="_s + m_token);
    QCOMPARE(reply.status, 200);
    QTEST(reply.body, "reply");
}

void TestSandboxServer::countsRequests()
{
    QSignalSpy handled(m_server.get(), &SandboxServer::requestHandled);
    get(datasets(u"action=read"_s));
    post(datasets(u"action=update&raw=1"_s), "application/json", "nonsense");
    get(u"nowhere.php"_s);
    QCOMPARE(m_server->requests(Operation::GetToken), 1);
    QCOMPARE(m_server->requests(Operation::ReadDatasets), 1);
    QCOMPARE(m_server->requests(Operation::UpdateDatasets), 1);
    QCOMPARE(m_server->requests(Operation::CreateDatasets), 0);
    QCOMPARE(handled.size(), 2);
    QCOMPARE(handled.at(0),
             (QVariantList{u"ecnow.php"_s, u"ecnow_datasets"_s, u"read"_s, u"GET"_s}));
    QCOMPARE(handled.at(1),
             (QVariantList{u"ecnow.php"_s, u"ecnow_datasets"_s, u"update"_s, u"POST"_s}));
}

void TestSandboxServer::waitsAsAsked()
{
    SandboxServer slow(SandboxOptions{.rows = 100, .latencyMs = 100, .bytesPerSecond = 200'000});
    QVERIFY(slow.listen());
    QElapsedTimer clock;
    clock.start();
    const Reply refused = finished(m_network.get(QNetworkRequest(
        QUrl(slow.url().toString() + u"ecnow.php?method=ecnow_datasets&action=read"_s))));
    QCOMPARE(refused.body, R"({"success":false,"error":"Invalid token"})");
    QVERIFY(clock.elapsed() >= 99);
}

void TestSandboxServer::saysWhenThePortIsTaken()
{
    const auto port = static_cast<quint16>(m_server->url().port());
    SandboxServer second(SandboxOptions{.port = port, .rows = 0});
    QVERIFY(!second.listen());
    QVERIFY(!second.errorString().isEmpty());
}

DIALDESK_GUILESS_TEST(TestSandboxServer)
#include "tst_sandboxserver.moc"
