// SPDX-License-Identifier: MIT
#include "models/datasets/decimal.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void takesNumbersOnly_data();
    void takesNumbersOnly();
};

void TestDecimal::compares_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("order");

    QTest::newRow("same") << u"50"_s << u"50"_s << 0;
    QTest::newRow("with a fraction of nothing") << u"50"_s << u"50.00"_s << 0;
    QTest::newRow("with leading zeros") << u"007"_s << u"7"_s << 0;
    QTest::newRow("minus nothing") << u"-0.0"_s << u"0"_s << 0;
    QTest::newRow("by size") << u"9"_s << u"10"_s << -1;
    QTest::newRow("by digits") << u"21"_s << u"19"_s << 1;
    QTest::newRow("by fraction") << u"1.15"_s << u"1.2"_s << -1;
    QTest::newRow("longer fraction") << u"1.21"_s << u"1.2"_s << 1;
    QTest::newRow("minus before plus") << u"-90"_s << u"1"_s << -1;
    QTest::newRow("plus after minus") << u"1"_s << u"-90"_s << 1;
    QTest::newRow("both minus") << u"-90"_s << u"-9"_s << -1;
    QTest::newRow("minus fractions") << u"-1.1"_s << u"-1.2"_s << 1;
    QTest::newRow("beyond double") << u"9007199254740993"_s << u"9007199254740992"_s << 1;
    QTest::newRow("beyond 64 bits") << u"36893488147419103232"_s << u"36893488147419103233"_s << -1;
}

void TestDecimal::compares()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, order);
    const auto a = Decimal::parse(left);
    const auto b = Decimal::parse(right);
    QVERIFY(a && b);
    QVERIFY((*a <=> *b) == (order <=> 0));
    QVERIFY((*b <=> *a) == (0 <=> order));
    QCOMPARE(*a == *b, order == 0);
}

void TestDecimal::takesNumbersOnly_data()
{
    QTest::addColumn<QString>("text");
    for (const QStringView text : std::initializer_list<QStringView>{
             u"", u"-", u".", u"5.", u".5", u"+5", u"1e3", u"abc", u" 5", u"5 ", u"1.2.3", u"--5",
             u"1,5", u"٥", u"0x10", u"1.-5"})
        QTest::addRow("“%s”", qUtf8Printable(text.toString())) << text.toString();
}

void TestDecimal::takesNumbersOnly()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text));
}

DIALDESK_APPLESS_TEST(TestDecimal)

#include "tst_decimal.moc"
