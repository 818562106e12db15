// SPDX-License-Identifier: MIT
#include "models/contactnow/jsondecoder.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What ReplyReader's tests do not see: members, rows across pieces, and memory of a mistake.
class TestJsonDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsMembersAsText();
    void takesListsForWhatTheyAre_data();
    void takesListsForWhatTheyAre();
    void mixesStrictAndBareRows();
    void keepsRowsBeforeAMistake();
    void readsManyRows();
};

void TestJsonDecoder::keepsMembersAsText()
{
    JsonDecoder decoder;
    QVERIFY(decoder.add(R"({"success":true,"a":1.10,"b":"x\ny","c":null,"d":"","e":[1, 2],)"
                        R"("f":{"g":"h"},"list":[],"z\u0061":false})"));
    QVERIFY(decoder.finish());
    const QHash<QString, QString> members = decoder.members();
    QCOMPARE(members.value(u"success"_s), u"true"_s);
    QCOMPARE(members.value(u"a"_s), u"1.10"_s);
    QCOMPARE(members.value(u"b"_s), u"x\ny"_s);
    QVERIFY(members.contains(u"c"_s) && members.value(u"c"_s).isNull());
    QVERIFY(!members.value(u"d"_s).isNull() && members.value(u"d"_s).isEmpty());
    QCOMPARE(members.value(u"e"_s), u"[1, 2]"_s);
    QCOMPARE(members.value(u"f"_s), uR"({"g":"h"})"_s);
    QCOMPARE(members.value(u"za"_s), u"false"_s);
    QVERIFY(!members.contains(u"list"_s));
}

void TestJsonDecoder::takesListsForWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("hasList");
    QTest::addColumn<int>("rows");
    const auto row = [](const QByteArray &json, bool good, bool hasList, int rows) {
        QTest::newRow(json.constData()) << json << good << hasList << rows;
    };
    row(R"({})", true, false, 0);
    row(R"({"list":null})", true, false, 0);
    row(R"({"list":[]})", true, true, 0);
    row(R"({"list":[{}]})", true, true, 1);
    row(R"({"list":{}})", true, true, 1);
    row(R"({"list":{"dataset":"7"}})", true, true, 1);
    row(R"({"list":""})", false, false, 0);
    row(R"({"list":false})", false, false, 0);
    row(R"({"list":{"dataset":}})", false, false, 0);
    row(R"({"list":[{"qid":{"a":[1,{"b":"]"}]}},{}]})", true, true, 2);
    row(R"({"list":[{},{"qid":{ null,"notes":""},{}]})", false, true, 0);
}

void TestJsonDecoder::takesListsForWhatTheyAre()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, good);
    JsonDecoder decoder;
    QCOMPARE(decoder.add(json) && decoder.finish(), good);
    QCOMPARE(decoder.problem().isEmpty(), good);
    if (good)
        QTEST(decoder.hasList(), "hasList");
    QTEST(static_cast<int>(decoder.takeRows().size()), "rows");
}

void TestJsonDecoder::mixesStrictAndBareRows()
{
    JsonDecoder decoder;
    for (const char *piece : {R"({"list":[{"dataset":"1"},)", R"({dataset:"2"},)",
                              R"({"dataset":"3","notes":"a: b"}]})"})
        QVERIFY(decoder.add(piece));
    QVERIFY(decoder.finish());
    const QList<Dataset> rows = decoder.takeRows();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).id(), u"2"_s);
    QCOMPARE(rows.at(2)[Dataset::Notes], u"a: b"_s);
}

void TestJsonDecoder::keepsRowsBeforeAMistake()
{
    JsonDecoder decoder;
    QVERIFY(decoder.add(R"({"list":[{"dataset":"1"},)"));
    QVERIFY(!decoder.add(R"({"dataset":oops}])"));
    QVERIFY(!decoder.problem().isEmpty());
    QCOMPARE(decoder.takeRows().size(), 1);
}

void TestJsonDecoder::readsManyRows()
{
    QByteArray json = R"({"success":true,"list":[)";
    for (int id = 0; id < 10'000; ++id)
        json += R"({"dataset":")" + QByteArray::number(id) + R"(","notes":"ä \" \\ €"},)";
    json.chop(1);
    json += "]}";
    JsonDecoder decoder;
    QList<Dataset> rows;
    for (qsizetype i = 0; i < json.size(); i += 4099) {
        QVERIFY(decoder.add(json.mid(i, 4099)));
        rows += decoder.takeRows();
    }
    QVERIFY(decoder.finish());
    QCOMPARE(rows.size(), 10'000);
    for (int id = 0; id < 10'000; ++id)
        QCOMPARE(rows.at(id).id(), QString::number(id));
    QCOMPARE(rows.last()[Dataset::Notes], u"ä \" \\ €"_s);
}

DIALDESK_GUILESS_TEST(TestJsonDecoder)
#include "tst_jsondecoder.moc"
