// SPDX-License-Identifier: MIT
#include "models/contactnow/readablebody.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestReadableBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data();
    void laysOut();
    void staysSmall();
};

void TestReadableBody::laysOut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("readable");
    const auto row = [](const char *name, const char *body, const char *readable) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(readable);
    };
    row("empty", "", "");
    row("text", "a: b, {c}", "a: b, {c}");
    row("form", "action=get&x=[1]", "action=get&x=[1]");
    row("object", R"({"b":1,"a":9007199254740993})",
        "{\n  \"b\": 1,\n  \"a\": 9007199254740993\n}");
    row("list", R"([{"a":"x"},{"a":"y"}])",
        "[\n  {\n    \"a\": \"x\"\n  },\n  {\n    \"a\": \"y\"\n  }\n]");
    row("empty ones", R"( { "a" : [ ] , "b" : { } } )", "{\n  \"a\": [],\n  \"b\": {}\n}");
    row("signs in strings", R"(["{a:[,]}","\"{","\\"])",
        "[\n  \"{a:[,]}\",\n  \"\\\"{\",\n  \"\\\\\"\n]");
    row("bare keys", "{dataset:\"7\",qid: 12}", "{\n  dataset: \"7\",\n  qid: 12\n}");
    row("spelling", R"([1.10,007,"\u00e9"])", "[\n  1.10,\n  007,\n  \"\\u00e9\"\n]");
    row("mark", "\xEF\xBB\xBF[1]", "[\n  1\n]");
    row("cut in a string", R"({"a":"b)", "{\n  \"a\": \"b");
    row("cut after an escape", R"(["\)", "[\n  \"\\");
    row("too many ends", "[]]}}", "[]\n]\n}\n}");
    row("xml", "<r><s>1</s><l><d a=\"b\"/></l></r>",
        "<r>\n  <s>1</s>\n  <l>\n    <d a=\"b\"/>\n  </l>\n</r>");
    row("xml that is laid out", "<r>\n <s>a &amp; b</s>\n\n</r>\n",
        "<r>\n  <s>a &amp; b</s>\n</r>");
    row("xml with a declaration", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><r>é</r>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<r>é</r>");
    row("xml that was cut", "<r><s>1</s><t>2", "<r>\n  <s>1</s>\n  <t>…");
    row("no xml", "<br />\n<b>Warning</b>: x", "<br />\n<b>Warning</b>: x");
}

void TestReadableBody::laysOut()
{
    QFETCH(const QByteArray, body);
    QTEST(ReadableBody::of(body), "readable");
}

void TestReadableBody::staysSmall()
{
    // Indents as deep as the brackets would take gigabytes.
    const QString readable = ReadableBody::of(QByteArray(256 << 10, '['));
    QVERIFY(readable.size() < 20 << 20);
}

DIALDESK_APPLESS_TEST(TestReadableBody)
#include "tst_readablebody.moc"
