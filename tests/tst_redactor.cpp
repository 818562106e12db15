// SPDX-License-Identifier: MIT
#include "models/contactnow/redactor.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void ignoresAnEmptySecret();
    void masksTheLongerOfTwo();
};

void TestRedactor::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u"all is well"_s << u"all is well"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("secret") << u"key s3cr&t+ and s3cr&t+."_s << u"key ••• and •••."_s;
    QTest::newRow("encoded") << u"?p=s3cr%26t%2B&x"_s << u"?p=•••&x"_s;
    QTest::newRow("other case") << u"S3CR&T+"_s << u"S3CR&T+"_s;
    QTest::newRow("token") << u"token="_s + QString(40, u'f') + u"&x"_s << u"token=•••&x"_s;
    QTest::newRow("token in capitals") << QString(40, u'A') << u"•••"_s;
    QTest::newRow("39 digits") << QString(39, u'a') << QString(39, u'a');
    QTest::newRow("cut at the end") << u"you sent s3cr&"_s << u"you sent •••"_s;
    QTest::newRow("too little to tell") << u"you sent s3c"_s << u"you sent s3c"_s;
    QTest::newRow("its beginning elsewhere") << u"s3cr is not it"_s << u"s3cr is not it"_s;
}

void TestRedactor::masks()
{
    QFETCH(const QString, text);
    Redactor redactor;
    redactor.addSecret(u"s3cr&t+"_s);
    QTEST(redactor.redacted(text), "expected");
}

void TestRedactor::ignoresAnEmptySecret()
{
    Redactor redactor;
    redactor.addSecret({});
    redactor.addSecret(u""_s);
    QCOMPARE(redactor.redacted(u"abc"_s), u"abc"_s);
}

void TestRedactor::masksTheLongerOfTwo()
{
    for (const bool longerFirst : {true, false}) {
        Redactor redactor;
        redactor.addSecret(longerFirst ? u"secretkey"_s : u"secret"_s);
        redactor.addSecret(longerFirst ? u"secret"_s : u"secretkey"_s);
        QCOMPARE(redactor.redacted(u"a secretkey, a secret."_s), u"a •••, a •••."_s);
    }
}

DIALDESK_GUILESS_TEST(TestRedactor)
#include "tst_redactor.moc"
