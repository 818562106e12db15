// SPDX-License-Identifier: MIT
#include "models/contactnow/replyreader.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Replies that make no sense are reported and never guessed at.
class TestReplyReaderFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void showsTheFirst200Characters();
    void survivesDeepNesting_data();
    void survivesDeepNesting();
    void ignoresWhatFollowsNonsense();
};

void TestReplyReaderFaults::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    const auto row = [](const char *name, const QByteArray &document) {
        QTest::newRow(name) << document;
    };
    const QByteArray json = R"({"success":true,"list":[{"dataset":"7"}]})";
    const QByteArray xml =
        "<result><success>1</success><list><r><dataset>7</dataset></r></list></result>";
    row("empty", "");
    row("white space", " \r\n\t ");
    row("byte order mark alone", "\xEF\xBB\xBF");
    row("half a byte order mark", "\xEF\xBB");
    row("null", "null");
    row("empty array", "[]");
    row("array of rows", R"([{"dataset":"7"}])");
    row("text", "\"no\"");
    row("number", "17");
    row("words", "Service unavailable");
    row("PHP warning", "<br />\n<b>Warning</b>: mysqli_connect() in <b>db.php</b><br />\n" + json);
    row("PHP notice in plain text", "Notice: Undefined index\n" + json);
    row("HTML", "<!DOCTYPE html>\n<html><body>Maintenance</body></html>");
    row("HTML without a type", "<html><body><list/></body></html>");
    row("other XML", "<response><success>1</success></response>");
    row("one byte", "<");
    row("JSON cut in a row", json.left(json.size() - 5));
    row("JSON cut behind the list", json.left(json.size() - 1));
    row("XML cut", xml.left(xml.size() - 3));
    row("XML declaration cut", "<?xml version=\"1.0\" enc");
    row("JSON and more", json + "x");
    row("JSON twice", json + json);
    row("XML and more", xml + "x");
    row("XML twice", xml + xml);
    row("JSON closed wrongly", R"({"success":true,"list":[{"dataset":"7"]}})");
    row("no comma between rows", R"({"list":[{"dataset":"7"} {"dataset":"8"}]})");
    row("comma at the end", R"({"list":[{"dataset":"7"},]})");
    row("comma at the start", R"({"list":[,{"dataset":"7"}]})");
    row("two commas", R"({"list":[{"dataset":"7"},,{"dataset":"8"}]})");
    row("no comma between fields", R"({"list":[{"dataset":"7" "qid":"1"}]})");
    row("a bad row before good ones",
        R"({"list":[{"dataset":"7" "qid":"1"},{"dataset":"8"},{"dataset":"9"},{"dataset":"10"}]})");
    row("no colon", R"({"list":[{"dataset" "7"}]})");
    row("no value", R"({"list":[{"dataset":}]})");
    row("single quotes", R"({'success':true})");
    row("not a number", R"({"list":[{"dataset":1.2.3}]})");
    row("word for a value", R"({"list":[{"dataset":seven}]})");
    row("half a word", R"({"list":[{"dataset":tru}]})");
    row("list of numbers", R"({"list":[7,8]})");
    row("list of lists", R"({"list":[[{"dataset":"7"}]]})");
    row("list of null", R"({"list":[null]})");
    row("list is text", R"({"list":"none"})");
    row("list is a number", R"({"list":0})");
    row("success is a word", R"({"success":"yes"})");
    row("success is an object", R"({"success":{}})");
    row("success is 2", R"({"success":2})");
    row("total is a word", R"({"success":true,"total":"many"})");
    row("bad is a list", R"({"success":true,"bad":[]})");
    row("expire is a date", R"({"success":true,"expire":"tomorrow"})");
    row("NUL in text", QByteArray("{\"list\":[{\"dataset\":\"7\0\"}]}", 27));
    row("NUL between tokens", QByteArray("{\"success\":\0true}", 17));
    row("NUL in XML",
        QByteArray("<result><list><r><dataset>7\0</dataset></r></list></result>", 58));
    row("line break in text", "{\"list\":[{\"dataset\":\"7\n8\"}]}");
    row("bad escape", R"({"list":[{"dataset":"\q"}]})");
    row("XML, wrong end", "<result><list></result></list>");
    row("XML, unknown entity", "<result><error>&nbsp;</error></result>");
    row("XML, entity bomb", "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                            "<result><error>&b;</error></result>");
    row("XML, unknown encoding", "<?xml version=\"1.0\" encoding=\"EBCDIC\"?><result/>");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6));
}

void TestReplyReaderFaults::refuses()
{
    QFETCH(const QByteArray, document);
    for (qsizetype size = document.size() + 1; size > 0; --size) {
        ReplyReader reader;
        for (qsizetype i = 0; i < document.size(); i += size)
            reader.add(document.mid(i, size));
        const Result<Reply> reply = reader.finish();
        QVERIFY2(!reply, qPrintable(u"in pieces of %1"_s.arg(size)));
        QCOMPARE(reply.error().kind, ApiError::Kind::NotUnderstood);
        QVERIFY(!reply.error().sentence.isEmpty());
        QVERIFY(!reply.error().detail.isEmpty());
        QVERIFY(reply.error().mayHaveReachedServer);
    }
}

void TestReplyReaderFaults::showsTheFirst200Characters()
{
    const QByteArray start = "<br />\n<b>Warning</b>: \xE2\x82\xAC";
    ReplyReader reader;
    reader.add(start + QByteArray(1000, '#'));
    const QString detail = reader.finish().error().detail;
    QVERIFY2(detail.contains(QString::fromUtf8(start)), qPrintable(detail));
    QCOMPARE(detail.count(u'#'), 200 - QString::fromUtf8(start).size());
}

void TestReplyReaderFaults::survivesDeepNesting_data()
{
    QTest::addColumn<QByteArray>("document");
    constexpr int depth = 100'000;
    QTest::newRow("arrays") << "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
    QTest::newRow("in a row") << "{\"list\":[{\"a\":" + QByteArray(depth, '[') +
                                     QByteArray(depth, ']') + "}]}";
    QTest::newRow("objects") << QByteArray("{\"a\":").repeated(depth);
    QTest::newRow("opened only") << QByteArray(depth, '[');
    QTest::newRow("elements") << "<result>" + QByteArray("<a>").repeated(depth) +
                                     QByteArray("</a>").repeated(depth) + "</result>";
}

void TestReplyReaderFaults::survivesDeepNesting()
{
    QFETCH(const QByteArray, document);
    ReplyReader reader;
    reader.add(document);
    const Result<Reply> reply = reader.finish();
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ApiError::Kind::NotUnderstood);
}

void TestReplyReaderFaults::ignoresWhatFollowsNonsense()
{
    ReplyReader reader;
    reader.add("Warning: ");
    reader.add(R"({"success":true,"list":[{"dataset":"7"}]})");
    QVERIFY(reader.takeRows().isEmpty());
    QVERIFY(!reader.finish());
}

DIALDESK_GUILESS_TEST(TestReplyReaderFaults)
#include "tst_replyreaderfaults.moc"
