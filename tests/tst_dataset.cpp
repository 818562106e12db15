// SPDX-License-Identifier: MIT
#include "models/datasets/dataset.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFieldsBothWays();
    void comparesValues_data();
    void comparesValues();
    void parsesPriorities();
    void knowsStatuses();
    void findsExtras();
};

void TestDataset::namesFieldsBothWays()
{
    for (int i = 0; i < Dataset::FieldCount; ++i) {
        const auto field = static_cast<Dataset::Field>(i);
        QCOMPARE(Dataset::fieldNamed(QString(Dataset::wireName(field))), std::optional(field));
    }
    QCOMPARE(Dataset::wireName(Dataset::QueueId), "qid"_L1);
    QCOMPARE(Dataset::wireName(Dataset::RecordCount), "reccount"_L1);
    for (const QString &name : {u""_s, u"DATASET"_s, u"priority"_s, u" qid"_s})
        QVERIFY(!Dataset::fieldNamed(name));
}

void TestDataset::comparesValues_data()
{
    QTest::addColumn<Dataset::Field>("field");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << Dataset::Notes << u"x"_s << u"x"_s << true;
    QTest::newRow("case") << Dataset::Status << u"LIVE"_s << u"live"_s << false;
    QTest::newRow("spelling") << Dataset::Description << u"007"_s << u"7"_s << false;
    QTest::newRow("numbers") << Dataset::Priority << u"007"_s << u"7"_s << true;
    QTest::newRow("other numbers") << Dataset::Priority << u"7"_s << u"70"_s << false;
    QTest::newRow("words") << Dataset::Priority << u"abc"_s << u"0"_s << false;
    QTest::newRow("the same word") << Dataset::Priority << u"abc"_s << u"abc"_s << true;
    QTest::newRow("two words") << Dataset::Priority << u"abc"_s << u"abd"_s << false;
    QTest::newRow("empty priority") << Dataset::Priority << u""_s << u"0"_s << false;
    QTest::newRow("missing and empty") << Dataset::Notes << QString() << u""_s << false;
    QTest::newRow("missing and zero") << Dataset::Priority << QString() << u"0"_s << false;
    QTest::newRow("both missing") << Dataset::Notes << QString() << QString() << true;
}

void TestDataset::comparesValues()
{
    QFETCH(const Dataset::Field, field);
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(Dataset::sameValue(field, a, b), "same");
    QTEST(Dataset::sameValue(field, b, a), "same");
}

void TestDataset::parsesPriorities()
{
    QCOMPARE(DatasetPriority::parse(u"0"), std::optional(0));
    QCOMPARE(DatasetPriority::parse(u"90"), std::optional(90));
    QCOMPARE(DatasetPriority::parse(u"007"), std::optional(7));
    for (const QString &none :
         {u""_s, u"91"_s, u"-0"_s, u"+1"_s, u"1.0"_s, u" 1"_s, u"٧"_s, u"99999999999"_s})
        QVERIFY2(!DatasetPriority::parse(none), qPrintable(none));
}

void TestDataset::knowsStatuses()
{
    for (const QString &known : {u"LIVE"_s, u"HOLD"_s, u"EXPIRED"_s})
        QVERIFY(DatasetStatus::isKnown(known));
    for (const QString &unknown : {u""_s, u"live"_s, u"PAUSED"_s})
        QVERIFY(!DatasetStatus::isKnown(unknown));
}

void TestDataset::findsExtras()
{
    Dataset row;
    row.setExtras({{u"a"_s, u"1"_s}, {u"b"_s, u""_s}});
    QCOMPARE(row.extra(u"a"_s), u"1"_s);
    QVERIFY(!row.extra(u"b"_s).isNull());
    QVERIFY(row.extra(u"c"_s).isNull());
}

DIALDESK_GUILESS_TEST(TestDataset)
#include "tst_dataset.moc"
