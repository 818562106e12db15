// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxwriter.h"
#include "tests/support/registeredtest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestSandboxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesJson();
    void writesXml();
    void keepsHostileText_data();
    void keepsHostileText();

private:
    static QByteArray reply(SandboxFormat format)
    {
        SandboxWriter writer(format);
        writer.addSuccess(true);
        writer.addNumber("total", 2);
        writer.beginList();
        for (QByteArrayView id : {"7", "8"}) {
            writer.beginRow("row");
            writer.addText("dataset", id);
            writer.addText("crm_account", "");
            writer.endRow("row");
        }
        writer.endList();
        writer.addNumber("expire", -1);
        return writer.finish();
    }
};

void TestSandboxWriter::writesJson()
{
    QCOMPARE(reply(SandboxFormat::Json),
             R"({"success":true,"total":2,"list":[{"dataset":"7","crm_account":""},)"
             R"({"dataset":"8","crm_account":""}],"expire":-1})");
    QCOMPARE(SandboxWriter::failure(SandboxFormat::Json, u"No \"x\""_s),
             R"({"success":false,"error":"No \"x\""})");
}

void TestSandboxWriter::writesXml()
{
    QCOMPARE(reply(SandboxFormat::Xml), "<result><success>1</success><total>2</total><list>"
                                        "<row><dataset>7</dataset><crm_account></crm_account></row>"
                                        "<row><dataset>8</dataset><crm_account></crm_account></row>"
                                        "</list><expire>-1</expire></result>");
    QCOMPARE(SandboxWriter::failure(SandboxFormat::Xml, u"a < b"_s),
             "<result><success>0</success><error>a &lt; b</error></result>");
}

void TestSandboxWriter::keepsHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inXml");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("empty", u""_s);
    same("markup", u"<b>&amp;</b> ]]> \"'` \\ / </script>"_s);
    same("line ends", u"\r\n\n\r\ta\r"_s);
    same("spaces", u"  a  "_s);
    same("scripts", u"Zoë 日本語 עברית ﷽"_s);
    same("emoji", u"😀👩‍💻"_s);
    same("delete and C1", u"\u007f\u0085\u009f"_s);
    same("separators", u"\u2028\u2029\ufeff\ufffd\uf8ff"_s);
    QTest::newRow("controls") << u"a\u0001\u001fb"_s << u"a\ufffd\ufffdb"_s;
    QTest::newRow("null") << QString(QChar(0)) << u"\ufffd"_s;
    QTest::newRow("noncharacters") << QString(QChar(0xfffe)) + QChar(0xffff) << u"\ufffd\ufffd"_s;
}

void TestSandboxWriter::keepsHostileText()
{
    QFETCH(const QString, text);

    SandboxWriter json(SandboxFormat::Json);
    json.addText("t", text.toUtf8());
    const auto document = QJsonDocument::fromJson(json.finish());
    QCOMPARE(document.object().value("t"_L1).toString(), text);

    SandboxWriter xml(SandboxFormat::Xml);
    xml.addText("t", text.toUtf8());
    QXmlStreamReader reader(xml.finish());
    QVERIFY(reader.readNextStartElement() && reader.readNextStartElement());
    QTEST(reader.readElementText(), "inXml");
    QVERIFY(!reader.hasError());
}

DIALDESK_GUILESS_TEST(TestSandboxWriter)
#include "tst_sandboxwriter.moc"
