// SPDX-License-Identifier: MIT
#include "models/contactnow/payload.h"
#include "tests/support/registeredtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Bodies to the byte, and what a reader of the other side makes of them.
class TestPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesUpdates();
    void writesCreates();
    void leavesOutAnUnknownQueue();
    void namesItsType();
    void survivesTheWire_data();
    void survivesTheWire();
};

void TestPayload::writesUpdates()
{
    const QList<DatasetUpdate> updates{
        {u"7"_s, u"12"_s, {{Dataset::Status, u"HOLD"_s}, {Dataset::Priority, u"90"_s}}},
        {u"104"_s, u"0"_s, {{Dataset::Description, u""_s}}}};
    QCOMPARE(Payload::update(WireFormat::Json, updates),
             R"([{"d_priority":"90","d_status":"HOLD","dataset":"7","qid":"12"},)"
             R"({"dataset":"104","description":"","qid":"0"}])");
    QCOMPARE(Payload::update(WireFormat::Xml, updates),
             "<easycall><ecnow_records><dataset>7</dataset><qid>12</qid><d_status>HOLD</d_status>"
             "<d_priority>90</d_priority></ecnow_records><ecnow_records><dataset>104</dataset>"
             "<qid>0</qid><description></description></ecnow_records></easycall>");
}

void TestPayload::writesCreates()
{
    QCOMPARE(Payload::create(WireFormat::Json, u"leads"_s, u"Ä"_s),
             "[{\"description\":\"\xC3\x84\",\"import_table\":\"leads\"}]");
    // Qt's own reader would drop the byte order mark.
    QCOMPARE(Payload::create(WireFormat::Json, u"leads"_s, u"\uFEFFa"_s),
             "[{\"description\":\"\xEF\xBB\xBF"
             "a\",\"import_table\":\"leads\"}]");
    QCOMPARE(Payload::create(WireFormat::Xml, u"leads"_s, u"Ä & <b>"_s),
             "<easycall><ecnow_records><import_table>leads</import_table><description>\xC3\x84 "
             "&amp; &lt;b&gt;</description></ecnow_records></easycall>");
}

void TestPayload::leavesOutAnUnknownQueue()
{
    const QList<DatasetUpdate> updates{{u"7"_s, {}, {{Dataset::Priority, u"1"_s}}}};
    QVERIFY(!Payload::update(WireFormat::Json, updates).contains("qid"));
    QVERIFY(!Payload::update(WireFormat::Xml, updates).contains("qid"));
    const QList<DatasetUpdate> empty{{u"7"_s, u""_s, {{Dataset::Priority, u"1"_s}}}};
    QVERIFY(Payload::update(WireFormat::Json, empty).contains("qid"));
}

void TestPayload::namesItsType()
{
    QCOMPARE(Payload::contentType(WireFormat::Json), "application/json");
    QVERIFY(Payload::contentType(WireFormat::Xml).startsWith("text/xml"));
}

void TestPayload::survivesTheWire_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Load 7"_s;
    QTest::newRow("markup") << u"</description>&amp;<!-- ]]> -->"_s;
    QTest::newRow("quotes") << u"\"'\\/{}[]"_s;
    QTest::newRow("lines") << u"\ra\r\nb\n\rc\r\r\td\r"_s;
    QTest::newRow("spaces") << u"  a  b  "_s;
    QTest::newRow("beyond the plane") << u"😀€Ä"_s;
    QTest::newRow("line separators") << u"a\u2028b\u0085c"_s;
    QTest::newRow("empty") << u""_s;
}

void TestPayload::survivesTheWire()
{
    QFETCH(const QString, text);
    const QJsonArray records =
        QJsonDocument::fromJson(Payload::create(WireFormat::Json, u"leads"_s, text)).array();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.at(0).toObject().value("description"_L1).toString(), text);

    const QByteArray body = Payload::create(WireFormat::Xml, u"leads"_s, text);
    QVERIFY2(!body.contains('\r'), body.constData()); // a reader would make a line feed of it
    QXmlStreamReader xml(body);
    QString read;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "description"_L1)
            read = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(read, text);
}

DIALDESK_GUILESS_TEST(TestPayload)
#include "tst_payload.moc"
