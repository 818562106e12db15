// SPDX-License-Identifier: MIT
#include "models/contactnow/xmldecoder.h"
#include "tests/support/registeredtest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestXmlDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMembersAndRows();
    void keepsTextAsItIs_data();
    void keepsTextAsItIs();
    void tellsListsApart_data();
    void tellsListsApart();
    void refuses_data();
    void refuses();
    void refusesInPiecesToo_data() { refuses_data(); }
    void refusesInPiecesToo();
};

void TestXmlDecoder::readsMembersAndRows()
{
    const QByteArray xml = "<?xml version=\"1.0\"?><result>\n<success>1</success><total>2</total>"
                           "<list>\n<ecnow_dataset><dataset>7</dataset><odd>x</odd><odd>y</odd>"
                           "</ecnow_dataset><ecnow_dataset/></list><error/></result>\n";
    for (qsizetype split = 0; split <= xml.size(); ++split) {
        XmlDecoder decoder;
        QVERIFY(decoder.add(xml.left(split)));
        QVERIFY(decoder.add(xml.mid(split)));
        QVERIFY2(decoder.finish(), qPrintable(decoder.problem()));
        QCOMPARE(decoder.members().value(u"success"_s), u"1"_s);
        QCOMPARE(decoder.members().value(u"total"_s), u"2"_s);
        QVERIFY(decoder.members().contains(u"error"_s));
        QVERIFY(!decoder.members().value(u"error"_s).isNull());
        const QList<Dataset> rows = decoder.takeRows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).id(), u"7"_s);
        QCOMPARE(rows.at(0).extra(u"odd"_s), u"y"_s);
        QVERIFY(rows.at(1).id().isNull());
    }
}

void TestXmlDecoder::keepsTextAsItIs_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    QTest::newRow("spaces") << QByteArray("  a  b ") << u"  a  b "_s;
    QTest::newRow("entities") << QByteArray("&lt;&amp;&gt;&quot;&apos;&#13;&#x20AC;")
                              << u"<&>\"'\r€"_s;
    QTest::newRow("lines") << QByteArray("a\r\nb\rc\nd") << u"a\nb\nc\nd"_s;
    QTest::newRow("CDATA") << QByteArray("a<![CDATA[<b>&amp;]]>c") << u"a<b>&amp;c"_s;
    QTest::newRow("brackets") << QByteArray("[a]]b]]&gt;]") << u"[a]]b]]>]"_s;
    QTest::newRow("comment") << QByteArray("a<!-- b -->c") << u"ac"_s;
    QTest::newRow("markup inside") << QByteArray("a<b>c<d>e</d></b>f") << u"acef"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a")
                                     << QChar(0xFEFF) + u"a"_s;
    QTest::newRow("spelling") << QByteArray("007") << u"007"_s;
}

void TestXmlDecoder::keepsTextAsItIs()
{
    QFETCH(const QByteArray, xml);
    XmlDecoder decoder;
    QVERIFY(decoder.add("<result><list><r><notes>" + xml + "</notes></r></list></result>"));
    QVERIFY(decoder.finish());
    QTEST(decoder.takeRows().value(0)[Dataset::Notes], "text");
}

void TestXmlDecoder::tellsListsApart_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("hasList");
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << QByteArray("<success>1</success>") << false << 0;
    QTest::newRow("empty") << QByteArray("<list/>") << true << 0;
    QTest::newRow("space") << QByteArray("<list>\n\t</list>") << true << 0;
    QTest::newRow("one") << QByteArray("<list><a/></list>") << true << 1;
    QTest::newRow("in a member") << QByteArray("<info><list><a/></list></info>") << false << 0;
    QTest::newRow("in a row") << QByteArray("<list><a><list><b/></list></a></list>") << true << 1;
}

void TestXmlDecoder::tellsListsApart()
{
    QFETCH(const QByteArray, xml);
    XmlDecoder decoder;
    QVERIFY(decoder.add("<result>" + xml + "</result>"));
    QVERIFY(decoder.finish());
    QTEST(decoder.hasList(), "hasList");
    QTEST(static_cast<int>(decoder.takeRows().size()), "rows");
}

void TestXmlDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    for (const char *xml :
         {"<html/>", "<Result/>", "<result>", "<result><a></result>", "<result/><result/>",
          "<result/>x", "<!DOCTYPE result><result/>", "<result>&nbsp;</result>", "<result a=b/>",
          "<result>\x01</result>", "<result>a]]>b</result>", "<result>]]]></result>"})
        QTest::newRow(xml) << QByteArray(xml);
    QTest::newRow("deep") << "<result>" + QByteArray("<a>").repeated(100);
}

void TestXmlDecoder::refuses()
{
    QFETCH(const QByteArray, xml);
    XmlDecoder decoder;
    QVERIFY(!(decoder.add(xml) && decoder.finish()));
    QVERIFY(!decoder.problem().isEmpty());
}

void TestXmlDecoder::refusesInPiecesToo()
{
    QFETCH(const QByteArray, xml);
    XmlDecoder decoder;
    QVERIFY(!(std::all_of(xml.cbegin(), xml.cend(),
                          [&decoder](char c) { return decoder.add(QByteArray(1, c)); }) &&
              decoder.finish()));
    QVERIFY(!decoder.problem().isEmpty());
}

DIALDESK_GUILESS_TEST(TestXmlDecoder)
#include "tst_xmldecoder.moc"
