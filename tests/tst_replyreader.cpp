// SPDX-License-Identifier: MIT
#include "models/contactnow/replyreader.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a reply came to, comparable as a whole.
struct Read
{
    QList<Dataset> rows;
    Result<Reply> reply = tl::unexpected(ApiError{});
};

/// Whole replies in, rows and members out, whatever pieces they come in.
class TestReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void readsMembers_data();
    void readsMembers();
    void keepsSpellings_data();
    void keepsSpellings();
    void tellsMissingFromEmpty();
    void readsTheSameFromJsonAndXml();
    void letsTheLastOfTwoNamesCount();
    void repairsInvalidUtf8_data();
    void repairsInvalidUtf8();
    void readsOtherEncodings();
    void handsOutRowsAsTheyCome();

private:
    static Read read(const QByteArray &document, qsizetype pieceSize);
    /// Reads the document whole and in pieces, and fails where that makes a difference.
    static Read readEveryWay(const QByteArray &document);
};

Read TestReplyReader::read(const QByteArray &document, qsizetype pieceSize)
{
    ReplyReader reader;
    Read result;
    for (qsizetype i = 0; i < document.size(); i += pieceSize) {
        reader.add(document.mid(i, pieceSize));
        result.rows += reader.takeRows();
    }
    result.reply = reader.finish();
    result.rows += reader.takeRows();
    return result;
}

Read TestReplyReader::readEveryWay(const QByteArray &document)
{
    const Read whole = read(document, document.size());
    for (const qsizetype size : {1, 2, 3, 7, 64}) {
        const Read pieces = read(document, size);
        const bool same = pieces.reply.has_value() == whole.reply.has_value() &&
                          pieces.rows == whole.rows &&
                          (!whole.reply || (pieces.reply->success == whole.reply->success &&
                                            pieces.reply->hasList == whole.reply->hasList &&
                                            pieces.reply->wasRepaired == whole.reply->wasRepaired));
        if (!same)
            qFatal("In pieces of %d bytes it reads differently: %s", static_cast<int>(size),
                   document.constData());
    }
    return whole;
}

void TestReplyReader::readsRows_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<bool>("hasList");
    const QStringList seven{u"7"_s};
    const QStringList two{u"7"_s, u"12"_s};
    const auto row = [](const char *name, const QByteArray &document, const QStringList &ids,
                        bool hasList = true) {
        QTest::newRow(name) << document << ids << hasList;
    };
    row("JSON", R"({"success":true,"total":2,"list":[{"dataset":"7"},{"dataset":"12"}]})", two);
    row("list first", R"({"list":[{"dataset":"7"},{"dataset":"12"}],"success":true})", two);
    row("byte order mark", "\xEF\xBB\xBF{\"list\":[{\"dataset\":7}]}", seven);
    // As of a script that includes others.
    row("white space and mark", "\n\xEF\xBB\xBF{\"list\":[{\"dataset\":7}]}", seven);
    row("marks", "\xEF\xBB\xBF\n\xEF\xBB\xBF\xEF\xBB\xBF {\"list\":[{\"dataset\":7}]}", seven);
    row("mark and white space", "\xEF\xBB\xBF \r\n\t{\"list\":[{\"dataset\":7}]}\r\n \t", seven);
    row("white space all over",
        "\n{ \"list\" :\n[ { \"dataset\" : \"7\" }\t, {\"dataset\":12 } ] }", two);
    row("bare keys", R"({success: true, total: 1, list: [{dataset: "7", qid: "12"}]})", seven);
    row("bare keys, one row strict", R"({list:[{"dataset":"7"},{dataset:"12"}]})", two);
    row("list is one object", R"({"success":true,"list":{"dataset":"7"}})", seven);
    row("list is one object, bare keys", R"({success:true,list:{dataset:"7"}})", seven);
    row("no list", R"({"success":true,"total":0})", {}, false);
    row("empty list", R"({"success":true,"list":[]})", {});
    row("empty list with space", R"({"success":true,"list":[ ]})", {});
    row("list null", R"({"success":true,"list":null})", {}, false);
    row("list of another member", R"({"info":{"list":[{"dataset":"9"}]},"list":[{"dataset":"7"}]})",
        seven);
    row("brackets in text", R"({"list":[{"dataset":"7","notes":"]}{[\"],\\"},{"dataset":"12"}]})",
        two);
    row("nested value", R"({"list":[{"dataset":"7","x":{"list":[1,{"y":[]}]}},{"dataset":"12"}]})",
        two);
    row("XML",
        "<result><success>1</success><list><ecnow_dataset><dataset>7</dataset></ecnow_dataset>"
        "<ecnow_dataset><dataset>12</dataset></ecnow_dataset></list></result>",
        two);
    row("XML declaration, mark and space",
        "\xEF\xBB\xBF\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<result>\n <list>\n  <row>\n"
        "   <dataset>7</dataset>\n  </row>\n </list>\n</result>\n\n",
        seven);
    row("XML, no declaration mark",
        "\xEF\xBB\xBF<result><list><r><dataset>7</dataset></r></list>"
        "</result>",
        seven);
    row("XML, empty list", "<result><success>1</success><list/></result>", {});
    row("XML, no list", "<result><success>1</success></result>", {}, false);
    row("XML, comment and CDATA",
        "<result><!-- <list> --><list><r><dataset><![CDATA[7]]></dataset></r></list></result>",
        seven);
}

void TestReplyReader::readsRows()
{
    QFETCH(const QByteArray, document);
    const Read result = readEveryWay(document);
    QVERIFY2(result.reply, result.reply ? "" : qPrintable(result.reply.error().detail));
    QStringList ids;
    for (const Dataset &row : result.rows)
        ids.append(row.id());
    QTEST(ids, "ids");
    QTEST(result.reply->hasList, "hasList");
    QVERIFY(!result.reply->wasRepaired);
}

void TestReplyReader::readsMembers_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("numbers") << QByteArray(
        R"({"success":true,"account_id":4711,"total":5,"bad":1,"key":104,"error":"e","info":"i"})");
    QTest::newRow("quoted") << QByteArray(
        R"({"info":"i","error":"e","key":"104","bad":"1","total":"5","account_id":"4711","success":"1"})");
    QTest::newRow("after the list") << QByteArray(
        R"({"list":[],"success":1,"account_id":"4711","total":5,"bad":1,"key":104,"error":"e","info":"i"})");
    QTest::newRow("XML") << QByteArray(
        "<result><success>1</success><account_id>4711</account_id><total>5</total><bad>1</bad>"
        "<key>104</key><error>e</error><info>i</info></result>");
    QTest::newRow("XML, spaced") << QByteArray(
        "<result>\n <success>1</success>\n <account_id>4711</account_id> <list/> <total>5</total>\n"
        "<bad>1</bad><key>104</key><error>e</error><info>i</info></result>");
}

void TestReplyReader::readsMembers()
{
    QFETCH(const QByteArray, document);
    const Read result = readEveryWay(document);
    QVERIFY(result.reply);
    const Reply &reply = *result.reply;
    QCOMPARE(reply.success, std::optional(true));
    QCOMPARE(reply.accountId, u"4711"_s);
    QCOMPARE(reply.total, std::optional<qint64>(5));
    QCOMPARE(reply.bad, std::optional<qint64>(1));
    QCOMPARE(reply.key, u"104"_s);
    QCOMPARE(reply.error, u"e"_s);
    QCOMPARE(reply.info, u"i"_s);
    QVERIFY(!reply.isDone());
}

void TestReplyReader::keepsSpellings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("value");
    QTest::newRow("quoted 007") << QByteArray(R"("007")") << u"007"_s;
    QTest::newRow("bare 007") << QByteArray("007") << u"007"_s;
    QTest::newRow("1.10") << QByteArray("1.10") << u"1.10"_s;
    QTest::newRow("beyond a double") << QByteArray("9007199254740993") << u"9007199254740993"_s;
    QTest::newRow("beyond 64 bits")
        << QByteArray("123456789012345678901234567890") << u"123456789012345678901234567890"_s;
    QTest::newRow("1e5") << QByteArray("1e5") << u"1e5"_s;
    QTest::newRow("-0.50E+1") << QByteArray("-0.50E+1 ") << u"-0.50E+1"_s;
    QTest::newRow("word") << QByteArray(R"("abc")") << u"abc"_s;
    QTest::newRow("spaces") << QByteArray(R"("  a  b ")") << u"  a  b "_s;
    QTest::newRow("truth") << QByteArray("true") << u"true"_s;
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\n\u20ac\ud83d\ude00\u0000")")
                             << u"\"\\/\n€😀"_s + QChar(u'\0');
    QTest::newRow("UTF-8") << QByteArray("\"\xE2\x82\xAC \xF0\x9F\x98\x80\"") << u"€ 😀"_s;
    QTest::newRow("starts with a byte order mark")
        << QByteArray("\"\xEF\xBB\xBFname\"") << QChar(0xFEFF) + u"name"_s;
    QTest::newRow("object") << QByteArray(R"({"a":[1,2]})") << uR"({"a":[1,2]})"_s;
}

void TestReplyReader::keepsSpellings()
{
    QFETCH(const QByteArray, json);
    const Read result =
        readEveryWay(R"({"list":[{"d_priority":)" + json + R"(,"new":)" + json + "}]}");
    QVERIFY2(result.reply, result.reply ? "" : qPrintable(result.reply.error().detail));
    QTEST(result.rows.at(0)[Dataset::Priority], "value");
    QTEST(result.rows.at(0).extra(u"new"_s), "value");
}

void TestReplyReader::tellsMissingFromEmpty()
{
    const QList<Dataset> json =
        readEveryWay(R"({"list":[{"dataset":"7","notes":"","callbacks":null}]})").rows;
    QCOMPARE(json.size(), 1);
    QVERIFY(json.at(0)[Dataset::Notes].isEmpty() && !json.at(0)[Dataset::Notes].isNull());
    QVERIFY(json.at(0)[Dataset::Callbacks].isNull());
    QVERIFY(json.at(0)[Dataset::CrmAccount].isNull());

    const QList<Dataset> xml = readEveryWay("<result><list><r><dataset>7</dataset><notes/>"
                                            "<callbacks></callbacks></r></list></result>")
                                   .rows;
    QCOMPARE(xml.size(), 1);
    for (const Dataset::Field field : {Dataset::Notes, Dataset::Callbacks})
        QVERIFY(xml.at(0)[field].isEmpty() && !xml.at(0)[field].isNull());
    QVERIFY(xml.at(0)[Dataset::CrmAccount].isNull());
}

void TestReplyReader::readsTheSameFromJsonAndXml()
{
    const Read json = readEveryWay(
        R"({"success":true,"list":[{"dataset":"7","qid":12,"d_status":"LIVE","description":"A & B <C> \"€\"",)"
        R"("notes":"","locked":0,"odd":"x\ty"},{"dataset":"8","description":"line\nbreak\rreturn"}]})");
    const Read xml = readEveryWay(
        "<result><success>1</success><list><ecnow_dataset><dataset>7</dataset><qid>12</qid>"
        "<d_status>LIVE</d_status><description>A &amp; B &lt;C&gt; &quot;&#8364;&quot;"
        "</description><notes/><locked>0</locked><odd>x\ty</odd></ecnow_dataset><ecnow_dataset>"
        "<dataset>8</dataset><description>line\nbreak&#13;return</description></ecnow_dataset>"
        "</list></result>");
    QCOMPARE(json.rows.size(), 2);
    QVERIFY(json.rows == xml.rows);
}

void TestReplyReader::letsTheLastOfTwoNamesCount()
{
    const Read result = readEveryWay(
        R"({"total":1,"total":2,"list":[{"dataset":"1","odd":1,"dataset":"2","odd":2}]})");
    QCOMPARE(result.reply->total, std::optional<qint64>(2));
    QCOMPARE(result.rows.at(0).id(), u"2"_s);
    QCOMPARE(result.rows.at(0).extras().size(), 1);
    QCOMPARE(result.rows.at(0).extra(u"odd"_s), u"2"_s);
}

void TestReplyReader::repairsInvalidUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << QByteArray("\xE9t\xE9");
    QTest::newRow("cut character") << QByteArray("\xE2\x82");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("beyond Unicode") << QByteArray("\xF8\x88\x80\x80\x80");
    QTest::newRow("beside a byte order mark") << QByteArray("\xEF\xBB\xBF\xFF");
}

void TestReplyReader::repairsInvalidUtf8()
{
    QFETCH(const QByteArray, bytes);
    for (const QByteArray &document : {R"({"list":[{"dataset":"7","notes":"a)" + bytes + "z\"}]}",
                                       "<result><list><r><dataset>7</dataset><notes>a" + bytes +
                                           "z</notes></r></list></result>"}) {
        const Read result = readEveryWay(document);
        QVERIFY2(result.reply, document.constData());
        QVERIFY(result.reply->wasRepaired);
        const QString notes = result.rows.at(0)[Dataset::Notes];
        QVERIFY2(notes.startsWith(u'a') && notes.endsWith(u'z'), qPrintable(notes));
        QVERIFY2(notes.contains(QChar(QChar::ReplacementCharacter)), qPrintable(notes));
    }
}

void TestReplyReader::readsOtherEncodings()
{
    const Read result = readEveryWay("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><result><list>"
                                     "<r><notes>\xE9t\xE9</notes></r></list></result>");
    QVERIFY(result.reply);
    QCOMPARE(result.rows.at(0)[Dataset::Notes], u"été"_s);
    QVERIFY(!result.reply->wasRepaired);
}

void TestReplyReader::handsOutRowsAsTheyCome()
{
    ReplyReader json;
    json.add(R"({"success":true,"list":[{"dataset":"7"},{"data)");
    QCOMPARE(json.takeRows().size(), 1);
    QCOMPARE(json.takeRows().size(), 0);
    json.add(R"(set":"8"}]})");
    QCOMPARE(json.takeRows().size(), 1);
    QVERIFY(json.finish());

    ReplyReader xml;
    xml.add("<result><list><r><dataset>7</dataset></r><r><data");
    QCOMPARE(xml.takeRows().size(), 1);
}

DIALDESK_GUILESS_TEST(TestReplyReader)
#include "tst_replyreader.moc"
