// SPDX-License-Identifier: MIT
#include "models/contactnow/barekeys.h"
#include "tests/support/registeredtest.h"

#include <QTest>

class TestBareKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data();
    void quotes();
    void leavesAlone_data();
    void leavesAlone();
};

void TestBareKeys::quotes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &expected) {
        QTest::newRow(name) << json << expected;
    };
    row("vendor's reply", R"({dataset: "7", qid: "12"})", R"({"dataset": "7", "qid": "12"})");
    row("nested", R"({list:[{a:1},{b_2:{C:[]}}]})", R"({"list":[{"a":1},{"b_2":{"C":[]}}]})");
    row("space before the colon", "{a \t\r\n: 1}", "{\"a\" \t\r\n: 1}");
    row("digits", "{7:1}", "{\"7\":1}");
    row("mixed", R"({"a":1,b:2})", R"({"a":1,"b":2})");
    row("word as a value", "{a:true,b:null}", R"({"a":true,"b":null})");
    row("colon in text", R"({a:"b: c"})", R"({"a":"b: c"})");
    row("quote in text", R"({a:"\" b: \\", c:1})", R"({"a":"\" b: \\", "c":1})");
}

void TestBareKeys::quotes()
{
    QFETCH(const QByteArray, json);
    QTEST(quoteBareKeys(json), "expected");
    // A second time there is nothing left to do.
    QTEST(quoteBareKeys(quoteBareKeys(json)), "expected");
}

void TestBareKeys::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"", "{}", R"({"a":"b"})", "[1,true,null,-2.5e+10]", R"({"a":"{b:1}"})", R"("open: )",
          R"("escaped \)", "a", "{a}", "{a,b}", "\xC3\xA4: 1", "{a-: 1}", R"({'a': 1})"})
        QTest::newRow(*json ? json : "empty") << QByteArray(json);
}

void TestBareKeys::leavesAlone()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(quoteBareKeys(json), json);
}

DIALDESK_GUILESS_TEST(TestBareKeys)
#include "tst_barekeys.moc"
