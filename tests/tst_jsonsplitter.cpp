// SPDX-License-Identifier: MIT
#include "models/contactnow/jsonsplitter.h"
#include "tests/support/registeredtest.h"

#include <QTest>

class TestJsonSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAtEveryByte_data();
    void splitsAtEveryByte();
    void parts_data();
    void parts();
    void handsOutElementsOnce();
    void offersRuns();
    void takesBackRunsThatAreNone();
    void namesProblems_data();
    void namesProblems();
    void staysBroken();

private:
    static QByteArrayList elementsOf(JsonSplitter &splitter, const QByteArrayList &pieces);
};

/// The elements that the pieces complete.
QByteArrayList TestJsonSplitter::elementsOf(JsonSplitter &splitter, const QByteArrayList &pieces)
{
    QByteArrayList elements;
    for (const QByteArray &piece : pieces) {
        splitter.add(piece);
        if (const QByteArray completed = splitter.takeElements(); !completed.isEmpty())
            elements.append(completed);
    }
    return elements;
}

void TestJsonSplitter::splitsAtEveryByte_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {R"({"success":true,"list":[{"a":"1"},{"b":[1,{"c":2}]}],"total":2})",
          R"({"list":[],"x":[1,2]})", R"({ list : [ {a : "}]\"" } , {} ] } )",
          R"({"x":{"list":[{"no":1}]},"list":[{"yes":"\\"}]})",
          R"({"list":"[","x":"\"list\":[","success":false})", R"({"list":{"a":[1]}})",
          R"({"a":1,"list":[{"b":"ä€😀"}],"list":[{"second":1}]})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestJsonSplitter::splitsAtEveryByte()
{
    QFETCH(const QByteArray, json);
    JsonSplitter whole;
    const QByteArray elements = elementsOf(whole, {json}).join(',');
    QVERIFY(whole.isComplete());
    for (qsizetype first = 0; first <= json.size(); ++first) {
        for (qsizetype second = first; second <= json.size(); second += 5) {
            JsonSplitter split;
            QCOMPARE(elementsOf(split, {json.left(first), json.mid(first, second - first),
                                        json.mid(second)})
                         .join(','),
                     elements);
            QCOMPARE(split.envelope(), whole.envelope());
            QCOMPARE(split.sawList(), whole.sawList());
            QVERIFY(split.isComplete());
        }
    }
}

void TestJsonSplitter::parts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("envelope");
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<bool>("sawList");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &envelope,
                        const QByteArray &elements, bool sawList) {
        QTest::newRow(name) << json << envelope << elements << sawList;
    };
    row("list", R"({"a":1,"list":[{"b":2},{"c":[3]}],"d":4})", R"({"a":1,"list":[],"d":4})",
        R"({"b":2},{"c":[3]})", true);
    row("bare key", "{list:[{b:2}]}", "{list:[]}", "{b:2}", true);
    row("empty list", R"({"list":[]})", R"({"list":[]})", "", true);
    row("no list", R"({"a":[{"b":1}]})", R"({"a":[{"b":1}]})", "", false);
    row("list is an object", R"({"list":{"a":1}})", R"({"list":{"a":1}})", "", false);
    row("inner list", R"({"a":{"list":[{"b":1}]}})", R"({"a":{"list":[{"b":1}]}})", "", false);
    row("text like a list", R"({"a":"\"list\":[{}]"})", R"({"a":"\"list\":[{}]"})", "", false);
    row("key that ends so", R"({"thelist":[{"b":1}]})", R"({"thelist":[{"b":1}]})", "", false);
    row("much space", "{ \n\n \"list\"  :  [  {  }  ,  { } ] }", "{ \"list\" : [] }", "{ },{ }",
        true);
}

void TestJsonSplitter::parts()
{
    QFETCH(const QByteArray, json);
    JsonSplitter splitter;
    QVERIFY(splitter.add(json));
    QVERIFY(splitter.isComplete());
    QTEST(splitter.takeElements(), "elements");
    QTEST(splitter.envelope(), "envelope");
    QTEST(splitter.sawList(), "sawList");
    QCOMPARE(splitter.problem(), nullptr);
}

void TestJsonSplitter::offersRuns()
{
    JsonSplitter splitter;
    QByteArrayList runs;
    const auto take = [&runs](QByteArrayView run) {
        runs.append(run.toByteArray());
        return true;
    };
    QVERIFY(splitter.add(R"({"list":[{"a":1},{"a":2} , {"a":3},{"a)", take));
    QCOMPARE(runs, QByteArrayList{R"({"a":1},{"a":2} , {"a":3})"});
    QVERIFY(splitter.add(R"(":4},{"a":5},{"a":6}],"b":[{"c":1},{"c":2}]})", take));
    QCOMPARE(runs.mid(1), QByteArrayList{R"({"a":5},{"a":6}],"b":[{"c":1})"});
}

void TestJsonSplitter::takesBackRunsThatAreNone()
{
    JsonSplitter splitter;
    int refused = 0;
    const auto refuse = [&refused](QByteArrayView) {
        ++refused;
        return false;
    };
    QVERIFY(splitter.add(R"({"list":[{"a":"},{"},{"a":2}],"b":[{"c":1},{"c":2}]})", refuse));
    QCOMPARE(refused, 1); // and none of what it holds is offered again
    QCOMPARE(splitter.takeElements(), R"({"a":"},{"},{"a":2})");
    QCOMPARE(splitter.envelope(), R"({"list":[],"b":[{"c":1},{"c":2}]})");
    QVERIFY(splitter.isComplete());
}

void TestJsonSplitter::handsOutElementsOnce()
{
    JsonSplitter splitter;
    QVERIFY(splitter.add(R"({"list":[{"a":1},{"b":)"));
    QCOMPARE(splitter.takeElements(), R"({"a":1})");
    QCOMPARE(splitter.takeElements(), "");
    QVERIFY(splitter.add(R"(2},{"c":3})"));
    QCOMPARE(splitter.takeElements(), R"({"b":2},{"c":3})");
    QVERIFY(!splitter.isComplete());
    QVERIFY(splitter.add("]}\n"));
    QVERIFY(splitter.isComplete());
}

void TestJsonSplitter::namesProblems_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"[", "x", "\"", "{]", "{\"a\":[}", "{}x", "{}{", R"({"list":[1]})",
                             R"({"list":[{},]})", R"({"list":[,{}]})", R"({"list":[{}{}]})",
                             R"({"list":[{} "a"]})", R"({"list":[{}}])", R"({"list":[[]]})"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("deep") << "{\"a\":" + QByteArray(100, '[');
}

void TestJsonSplitter::namesProblems()
{
    QFETCH(const QByteArray, json);
    JsonSplitter splitter;
    QVERIFY(!splitter.add(json));
    QVERIFY(splitter.problem());
    QVERIFY(!splitter.isComplete() || json.startsWith("{}"));
}

void TestJsonSplitter::staysBroken()
{
    JsonSplitter splitter;
    QVERIFY(!splitter.add("x"));
    QVERIFY(!splitter.add("{}"));
    QVERIFY(!splitter.isComplete());
}

DIALDESK_GUILESS_TEST(TestJsonSplitter)
#include "tst_jsonsplitter.moc"
