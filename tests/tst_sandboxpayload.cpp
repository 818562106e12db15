// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxdata.h"
#include "app/sandbox/sandboxdatasets.h"
#include "tests/support/registeredtest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Field = SandboxField;

/// The payload reader, by what its findings do to a store.
class TestSandboxPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesMalformedPayloads_data();
    void refusesMalformedPayloads();
    void acceptsUnusualPayloads_data();
    void acceptsUnusualPayloads();

private:
    static SandboxCall post(SandboxFormat format, const QByteArray &body)
    {
        SandboxCall call;
        call.isPost = true;
        call.format = format;
        call.arguments = {{u"raw"_s, u"1"_s}};
        call.body = body;
        return call;
    }

    std::unique_ptr<SandboxStore> m_store;
    std::unique_ptr<SandboxDatasets> m_datasets;
};

void TestSandboxPayload::init()
{
    m_store = std::make_unique<SandboxStore>(SandboxData(60, 1).make());
    m_datasets = std::make_unique<SandboxDatasets>(*m_store);
    m_store->setField(1, Field::Status, u"LIVE"_s);
    m_store->setField(2, Field::Status, u"HOLD"_s);
}

void TestSandboxPayload::refusesMalformedPayloads_data()
{
    QTest::addColumn<SandboxFormat>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isCreate");
    const auto json = [](const char *name, const QByteArray &body, bool isCreate = false) {
        QTest::addRow("JSON: %s", name) << SandboxFormat::Json << body << isCreate;
    };
    // Each has a record before the fault that would be right by itself.
    const QByteArray good = R"({"dataset":"1","d_priority":"1"})";
    json("empty body", "");
    json("white space", " \n");
    json("empty array", "[]");
    json("object", good);
    json("string", "\"x\"");
    json("cut short", "[" + good);
    json("text after", "[" + good + "] x");
    json("bare keys", "[{dataset:\"1\",d_priority:\"1\"}]");
    json("XML", "<easycall/>");
    json("not UTF-8", "[" + good + ",{\"dataset\":1,\"description\":\"\xff\"}]");
    json("lone surrogate", "[" + good + ",{\"dataset\":1,\"description\":\"\\ud800\"}]");
    json("array in array", "[" + good + ",[]]");
    json("null record", "[" + good + ",null]");
    json("no dataset", "[" + good + R"(,{"d_priority":"1"}])");
    json("empty record", "[" + good + ",{}]");
    json("unknown field", "[" + good + R"(,{"dataset":"2","colour":"red"}])");
    json("field that cannot be set", "[" + good + R"(,{"dataset":"2","notes":"me"}])");
    json("upper-case field", "[" + good + R"(,{"dataset":"2","D_PRIORITY":"3"}])");
    json("true", "[" + good + R"(,{"dataset":"2","d_priority":true}])");
    json("null", "[" + good + R"(,{"dataset":"2","description":null}])");
    json("list", "[" + good + R"(,{"dataset":"2","description":["x"]}])");
    json("object as value", "[" + good + R"(,{"dataset":{},"d_priority":1}])");
    json("deep", QByteArray(5000, '['));
    json("create without table", R"([{"description":"d"}])", true);
    json("create without description", R"([{"import_table":"winback"}])", true);
    json("create with a status",
         R"([{"import_table":"winback","description":"d","d_status":"LIVE"}])", true);

    const auto xml = [](const char *name, const QByteArray &body, bool isCreate = false) {
        QTest::addRow("XML: %s", name) << SandboxFormat::Xml << body << isCreate;
    };
    const QByteArray record =
        "<ecnow_records><dataset>1</dataset><d_priority>1</d_priority></ecnow_records>";
    const auto easycall = [](const QByteArray &content) {
        return "<easycall>" + content + "</easycall>";
    };
    xml("empty body", "");
    xml("JSON", "[" + good + "]");
    xml("no records", "<easycall/>");
    xml("another root", "<result>" + record + "</result>");
    xml("another record", easycall(record + "<ecnow_datasets><dataset>1</dataset>"
                                            "</ecnow_datasets>"));
    xml("cut short", "<easycall>" + record);
    xml("mismatched tag", "<easycall>" + record + "</easycal>");
    xml("two documents", easycall(record) + easycall(record));
    xml("text between", easycall(record + "x"));
    xml("text in a record", easycall("<ecnow_records>x<dataset>1</dataset></ecnow_records>"));
    xml("element in a field",
        easycall(record + "<ecnow_records><dataset><b>1</b></dataset></ecnow_records>"));
    xml("unknown field", easycall(record + "<ecnow_records><dataset>1</dataset><x/>"
                                           "</ecnow_records>"));
    xml("field twice", easycall(record + "<ecnow_records><dataset>1</dataset><dataset>2</dataset>"
                                         "</ecnow_records>"));
    xml("no dataset",
        easycall(record + "<ecnow_records><d_priority>1</d_priority></ecnow_records>"));
    xml("document type", "<!DOCTYPE easycall [<!ENTITY e \"1\">]>" +
                             easycall("<ecnow_records><dataset>&e;</dataset></ecnow_records>"));
    xml("unknown entity", easycall("<ecnow_records><dataset>1&nbsp;</dataset></ecnow_records>"));
    xml("control character",
        easycall("<ecnow_records><dataset>1</dataset><description>&#1;</description>"
                 "</ecnow_records>"));
    xml("not UTF-8", easycall("<ecnow_records><dataset>1</dataset><description>\xff</description>"
                              "</ecnow_records>"));
    xml("create without description",
        easycall("<ecnow_records><import_table>winback</import_table></ecnow_records>"), true);
}

void TestSandboxPayload::refusesMalformedPayloads()
{
    QFETCH(const SandboxFormat, format);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isCreate);

    const QByteArray before = m_datasets->read({});
    const SandboxCall call = post(format, body);
    const QByteArray reply = isCreate ? m_datasets->create(call) : m_datasets->update(call);
    const QByteArray beginning = format == SandboxFormat::Json
                                     ? QByteArray(R"({"success":false,"error":")")
                                     : QByteArray("<result><success>0</success><error>");
    QVERIFY2(reply.startsWith(beginning), reply.constData());
    if (format == SandboxFormat::Json)
        QVERIFY(QJsonDocument::fromJson(reply).isObject());
    QCOMPARE(m_datasets->read({}), before);
}

void TestSandboxPayload::acceptsUnusualPayloads_data()
{
    QTest::addColumn<SandboxFormat>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("numbers") << SandboxFormat::Json
                             << QByteArray(R"([{"dataset":1,"d_priority":33.0}])");
    QTest::newRow("byte order mark")
        << SandboxFormat::Json
        << QByteArray("\xef\xbb\xbf [ {\"dataset\" : \"01\", \"d_priority\":\"33\"}]\r\n");
    QTest::newRow("XML declaration and comments")
        << SandboxFormat::Xml
        << QByteArray("\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<easycall>\n"
                      "<!-- one --><ecnow_records>\n <dataset>1</dataset>\n"
                      " <d_priority><![CDATA[33]]></d_priority>\n</ecnow_records></easycall>\n");
}

void TestSandboxPayload::acceptsUnusualPayloads()
{
    QFETCH(const SandboxFormat, format);
    QFETCH(const QByteArray, body);
    const QByteArray reply = m_datasets->update(post(format, body));
    QVERIFY2(m_store->field(1, Field::Priority) == u"33"_s, reply.constData());
}

DIALDESK_GUILESS_TEST(TestSandboxPayload)
#include "tst_sandboxpayload.moc"
