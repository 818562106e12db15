// SPDX-License-Identifier: MIT
#include "models/exchange/jsonarraywriter.h"
#include "tests/support/registeredtest.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonArrayWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAnObjectALine();
    void writesAnEmptyArray();
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void tellsWhenTheDeviceRefuses();

private:
    std::unique_ptr<QBuffer> m_buffer;
};

void TestJsonArrayWriter::init()
{
    m_buffer = std::make_unique<QBuffer>();
    m_buffer->open(QIODevice::WriteOnly);
}

void TestJsonArrayWriter::writesAnObjectALine()
{
    JsonArrayWriter writer(*m_buffer, {u"z"_s, u"a"_s});
    QVERIFY(writer.writeObject({u"007"_s, QString()}));
    QVERIFY(writer.writeObject({u"null"_s, u"1.10"_s}));
    QVERIFY(writer.finish());
    QCOMPARE(m_buffer->data(),
             "[\n{\"z\":\"007\",\"a\":\"\"},\n{\"z\":\"null\",\"a\":\"1.10\"}\n]\n"_ba);
}

void TestJsonArrayWriter::writesAnEmptyArray()
{
    JsonArrayWriter writer(*m_buffer, {u"a"_s});
    QVERIFY(writer.finish());
    QCOMPARE(m_buffer->data(), "[]\n"_ba);
}

void TestJsonArrayWriter::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"say \"hi\""_s;
    QTest::newRow("backslashes") << u"C:\\new\\"_s;
    QTest::newRow("line ends") << u"a\r\nb\u2028c"_s;
    QTest::newRow("controls") << u"\u0001\u001F\t\b\u007F"_s;
    QTest::newRow("nul") << QString(QChar(0));
    QTest::newRow("beyond Latin") << u"Ä 😀 ع"_s;
}

void TestJsonArrayWriter::keepsEveryCharacter()
{
    QFETCH(QString, text);
    JsonArrayWriter writer(*m_buffer, {text});
    QVERIFY(writer.writeObject({text}));
    QVERIFY(writer.finish());
    QVERIFY(QString::fromUtf8(m_buffer->data()).toUtf8() == m_buffer->data());
    const QJsonArray read = QJsonDocument::fromJson(m_buffer->data()).array();
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().toObject().value(text).toString(), text);
    QCOMPARE(m_buffer->data().count('\n'), 3);
}

void TestJsonArrayWriter::tellsWhenTheDeviceRefuses()
{
    m_buffer->close();
    m_buffer->open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    JsonArrayWriter writer(*m_buffer, {u"a"_s});
    QVERIFY(!writer.writeObject({u"b"_s}));
    QVERIFY(!writer.finish());
}

DIALDESK_APPLESS_TEST(TestJsonArrayWriter)

#include "tst_jsonarraywriter.moc"
