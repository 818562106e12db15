// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxdata.h"
#include "app/sandbox/sandboxdatasets.h"
#include "tests/support/registeredtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using Field = SandboxField;
using Arguments = QHash<QString, QString>;

class TestSandboxDatasets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filters_data();
    void filters();
    void refusesBadFilters_data();
    void refusesBadFilters();
    void refusesReadsWithAPayload();
    void refusesWritesWithoutAPayload_data();
    void refusesWritesWithoutAPayload();
    void countsEachRecord();
    void succeedsThoughARecordIsMissing();
    void givesTheLastKey();
    void keepsHostileText_data();
    void keepsHostileText();

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
    static QJsonObject json(const QByteArray &reply)
    {
        return QJsonDocument::fromJson(reply).object();
    }
    QJsonObject updated(const QByteArray &body)
    {
        return json(m_datasets->update(post(SandboxFormat::Json, body)));
    }

    std::unique_ptr<SandboxStore> m_store;
    std::unique_ptr<SandboxDatasets> m_datasets;
};

/// Datasets 1, 2 and 3 are made LIVE, HOLD and EXPIRED.
void TestSandboxDatasets::init()
{
    m_store = std::make_unique<SandboxStore>(SandboxData(60, 1).make());
    m_datasets = std::make_unique<SandboxDatasets>(*m_store);
    m_store->setField(1, Field::Status, u"LIVE"_s);
    m_store->setField(2, Field::Status, u"HOLD"_s);
    m_store->setField(3, Field::Status, u"EXPIRED"_s);
}

void TestSandboxDatasets::filters_data()
{
    QTest::addColumn<Arguments>("arguments");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const QString &argument, Field field,
                        const QStringList &wanted) {
        const Arguments arguments{{argument, wanted.join(u',')}};
        QTest::newRow(name) << arguments << field << wanted;
    };
    row("one id", u"dataset"_s, Field::Dataset, {u"2"_s});
    row("ids", u"dataset"_s, Field::Dataset, {u"3"_s, u"1"_s, u"99999999999999999999"_s});
    row("a queue", u"qid"_s, Field::Qid, {u"12"_s});
    row("queues", u"qid"_s, Field::Qid, {u"15"_s, u"0"_s});
    row("status", u"d_status"_s, Field::Status, {u"LIVE"_s});
    row("state", u"state"_s, Field::Status, {u"EXPIRED"_s});
    row("import_table", u"import_table"_s, Field::ImportTable, {u"smart_meter"_s});
    row("table", u"table"_s, Field::ImportTable, {u"smart_meter"_s});
    row("description", u"description"_s, Field::Description, {u"Welcome call - Midlands"_s});
    row("unknown status", u"d_status"_s, Field::Status, {u"live"_s});
    row("no such id", u"dataset"_s, Field::Dataset, {u"100000"_s});
}

void TestSandboxDatasets::filters()
{
    QFETCH(const Arguments, arguments);
    QFETCH(const Field, field);
    QFETCH(const QStringList, wanted);

    QStringList expected;
    for (qint64 id : m_store->ids()) {
        if (wanted.contains(m_store->field(id, field)))
            expected.append(QString::number(id));
    }
    SandboxCall call;
    call.arguments = arguments;
    const QJsonObject reply = json(m_datasets->read(call));
    QStringList listed;
    for (const QJsonValue &row : reply.value("list"_L1).toArray())
        listed.append(row.toObject().value("dataset"_L1).toString());
    QCOMPARE(listed, expected);
    QCOMPARE(reply.value("total"_L1).toInt(), expected.size());
    QVERIFY(expected.size() < m_store->ids().size());

    call.format = SandboxFormat::Xml;
    QCOMPARE(m_datasets->read(call).count("<ecnow_dataset>"), expected.size());
}

void TestSandboxDatasets::refusesBadFilters_data()
{
    QTest::addColumn<Arguments>("arguments");
    QTest::newRow("id") << Arguments{{u"dataset"_s, u"7,x"_s}};
    QTest::newRow("empty item") << Arguments{{u"dataset"_s, u"7,"_s}};
    QTest::newRow("queue") << Arguments{{u"qid"_s, u"Renewals"_s}};
}

void TestSandboxDatasets::refusesBadFilters()
{
    SandboxCall call;
    QFETCH(const Arguments, arguments);
    call.arguments = arguments;
    const QJsonObject reply = json(m_datasets->read(call));
    QCOMPARE(reply.value("success"_L1), QJsonValue(false));
    QVERIFY(!reply.value("error"_L1).toString().isEmpty());
}

void TestSandboxDatasets::refusesReadsWithAPayload()
{
    QVERIFY(json(m_datasets->read(post(SandboxFormat::Json, " [] "))).value("success"_L1).toBool());
    const auto reply = json(m_datasets->read(post(SandboxFormat::Json, R"({"dataset":1})")));
    QCOMPARE(reply.value("success"_L1), QJsonValue(false));
}

void TestSandboxDatasets::refusesWritesWithoutAPayload_data()
{
    QTest::addColumn<bool>("isPost");
    QTest::addColumn<QString>("raw");
    QTest::newRow("GET") << false << u"1"_s;
    QTest::newRow("neither raw nor file") << true << QString();
    QTest::newRow("raw is not 1") << true << u"yes"_s;
}

void TestSandboxDatasets::refusesWritesWithoutAPayload()
{
    QFETCH(const bool, isPost);
    QFETCH(const QString, raw);
    const QByteArray before = m_datasets->read({});
    SandboxCall call = post(SandboxFormat::Json, R"([{"dataset":"1","d_priority":"1"}])");
    call.isPost = isPost;
    call.arguments.insert(u"raw"_s, raw);
    const QJsonObject reply = json(m_datasets->update(call));
    QCOMPARE(reply.value("success"_L1), QJsonValue(false));
    QVERIFY(!reply.value("error"_L1).toString().isEmpty());
    QCOMPARE(m_datasets->read({}), before);
}

void TestSandboxDatasets::countsEachRecord()
{
    const QJsonObject reply = updated(R"([{"dataset":"1","d_priority":"11"},
        {"dataset":"3","d_priority":"12"}, {"dataset":"100000","d_priority":"13"},
        {"dataset":2,"d_priority":14,"description":"Both"}, {"dataset":2,"d_status":"live"}])");
    QCOMPARE(reply.value("success"_L1), QJsonValue(false));
    QCOMPARE(reply.value("total"_L1).toInt(), 2);
    QCOMPARE(reply.value("bad"_L1).toInt(), 3);
    QCOMPARE(reply.value("key"_L1).toInt(-1), 0);
    QCOMPARE(reply.value("error"_L1).toString(),
             u"Record id [3] is EXPIRED and cannot be changed. Record id [100000] does not exist. "
             "Record id [2]: status [live] is not LIVE, HOLD or EXPIRED."_s);
    QCOMPARE(m_store->field(1, Field::Priority), u"11"_s);
    QCOMPARE(m_store->field(2, Field::Priority), u"14"_s);
    QCOMPARE(m_store->field(2, Field::Description), u"Both"_s);
}

void TestSandboxDatasets::succeedsThoughARecordIsMissing()
{
    const QByteArray body = R"([{"dataset":"100000","qid":"0","d_priority":"13"}])";
    QCOMPARE(m_datasets->update(post(SandboxFormat::Json, body)),
             R"({"success":true,"total":0,"bad":1,"key":0,)"
             R"("error":"Record id [100000] does not exist."})");
}

void TestSandboxDatasets::givesTheLastKey()
{
    const qint64 last = m_store->ids().constLast();
    const QByteArray body = R"([{"import_table":"winback","description":"A"},
                                {"import_table":"payments","description":"B"}])";
    const QJsonObject reply = json(m_datasets->create(post(SandboxFormat::Json, body)));
    QCOMPARE(reply.value("success"_L1), QJsonValue(true));
    QCOMPARE(reply.value("total"_L1).toInt(), 2);
    QCOMPARE(reply.value("key"_L1).toInteger(), last + 2);
    QCOMPARE(m_store->field(last + 1, Field::ImportTable), u"winback"_s);
    QCOMPARE(m_store->field(last + 2, Field::Description), u"B"_s);
}

void TestSandboxDatasets::keepsHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"</description><d_status>LIVE</d_status> & ]]> \" ' \\"_s;
    QTest::newRow("line ends") << u"\r\n a\tb\rc\n"_s;
    QTest::newRow("scripts") << u"Zoë 日本語 עברית 😀👩‍💻"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("long") << QString(100'000, u'é');
}

void TestSandboxDatasets::keepsHostileText()
{
    QFETCH(const QString, text);
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\r', u"&#13;"_s);
    const QByteArray xmlBody = "<easycall><ecnow_records><dataset>1</dataset><description>" +
                               escaped.toUtf8() + "</description></ecnow_records></easycall>";
    const QByteArray jsonBody =
        QJsonDocument(QJsonArray{QJsonObject{{u"dataset"_s, u"2"_s}, {u"description"_s, text}}})
            .toJson();
    m_datasets->update(post(SandboxFormat::Xml, xmlBody));
    m_datasets->update(post(SandboxFormat::Json, jsonBody));

    SandboxCall call;
    call.arguments = {{u"dataset"_s, u"1,2"_s}};
    for (const QJsonValue &row : json(m_datasets->read(call)).value("list"_L1).toArray())
        QCOMPARE(row.toObject().value("description"_L1).toString(), text);

    call.format = SandboxFormat::Xml;
    QXmlStreamReader xml(m_datasets->read(call));
    QStringList read;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "description"_L1)
            read.append(xml.readElementText());
    }
    QVERIFY(!xml.hasError());
    QCOMPARE(read, (QStringList{text, text}));
}

DIALDESK_GUILESS_TEST(TestSandboxDatasets)
#include "tst_sandboxdatasets.moc"
