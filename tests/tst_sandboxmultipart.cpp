// SPDX-License-Identifier: MIT
#include "app/sandbox/sandboxmultipart.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSandboxMultipart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsParts();
    void readsQuotedBoundaries();
    void isNotFooledByTheContent();
    void refusesMalformedBodies_data();
    void refusesMalformedBodies();
};

namespace {

const QByteArray contentType = "multipart/form-data; boundary=XX";
const QByteArray field = "--XX\r\nContent-Disposition: form-data; name=\"action\"\r\n\r\nread\r\n";

} // namespace

void TestSandboxMultipart::readsParts()
{
    const QByteArray file = "--XX\r\ncontent-disposition: form-data; name=\"easycall\"; "
                            "filename=\"a \\\"b\\\".json\"\r\n"
                            "Content-Type: application/json\r\n\r\n[\r\n]\r\n";
    const auto parts = sandboxParts(contentType, field + file + "--XX--\r\n");
    QVERIFY(parts.has_value());
    QCOMPARE(parts->size(), 2);
    QCOMPARE(parts->at(0).name, u"action"_s);
    QCOMPARE(parts->at(0).content, "read");
    QVERIFY(!parts->at(0).isFile);
    QCOMPARE(parts->at(1).name, u"easycall"_s);
    QCOMPARE(parts->at(1).content, "[\r\n]");
    QVERIFY(parts->at(1).isFile);
}

void TestSandboxMultipart::readsQuotedBoundaries()
{
    const auto parts = sandboxParts("multipart/form-data;Boundary=\"X X\";charset=utf-8",
                                    "--X X\r\nContent-Disposition: form-data; name=a\r\n\r\n"
                                    "plain\r\n--X X--");
    QVERIFY(parts.has_value());
    QCOMPARE(parts->at(0).name, u"a"_s);
    QCOMPARE(parts->at(0).content, "plain");
}

void TestSandboxMultipart::isNotFooledByTheContent()
{
    const QByteArray content = "--XX is a boundary\r\n--XXY\r\n--XX-\r\n\r\n";
    const auto parts =
        sandboxParts(contentType, QByteArray(field).replace("read", content) + "--XX--");
    QVERIFY(parts.has_value());
    QCOMPARE(parts->size(), 1);
    QCOMPARE(parts->at(0).content, content);
}

void TestSandboxMultipart::refusesMalformedBodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << field + "--XX--";
    QTest::newRow("another boundary")
        << QByteArray("multipart/form-data; boundary=YY") << field + "--XX--";
    QTest::newRow("empty") << contentType << QByteArray();
    QTest::newRow("cut short") << contentType << field;
    QTest::newRow("no end of headers")
        << contentType << QByteArray("--XX\r\nContent-Disposition: form-data\r\n--XX--");
}

void TestSandboxMultipart::refusesMalformedBodies()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QVERIFY(!sandboxParts(type, body).has_value());
}

DIALDESK_GUILESS_TEST(TestSandboxMultipart)
#include "tst_sandboxmultipart.moc"
