// SPDX-License-Identifier: MIT
#include "models/datasets/rowsbyid.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<Dataset> rowsOf(const QStringList &ids)
{
    QList<Dataset> rows;
    for (const QString &id : ids)
        rows.append(sampleRow(id));
    return rows;
}

} // namespace

class TestRowsById : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRows();
    void tellsRepeatedOnesApart();
    void followsWhatIsAppended();
    void looksAnew();
    void takesManyOfOneId();
};

void TestRowsById::findsRows()
{
    const QList<Dataset> rows = rowsOf({u"7"_s, u"007"_s, u""_s});
    const RowsById index(rows);
    QCOMPARE(index.find("7"), 0);
    QCOMPARE(index.find("007"), 1);
    QCOMPARE(index.find(""), 2);
    QCOMPARE(index.find("8"), -1);
    QCOMPARE(index.find("7", 1), -1);
    QVERIFY(!index.isRepeated(u"7"_s));
    QCOMPARE(RowsById({}).find("7"), -1);
}

void TestRowsById::tellsRepeatedOnesApart()
{
    const QList<Dataset> rows = rowsOf({u"b"_s, u"a"_s, u"b"_s, u"a"_s, u"b"_s, u"c"_s});
    const RowsById index(rows);
    QCOMPARE(index.find("b", 0), 0);
    QCOMPARE(index.find("b", 1), 2);
    QCOMPARE(index.find("b", 2), 4);
    QCOMPARE(index.find("b", 3), -1);
    QCOMPARE(index.nth(0), 0);
    QCOMPARE(index.nth(4), 2);
    QCOMPARE(index.repeatedIds(), QStringList({u"b"_s, u"a"_s}));
    QVERIFY(index.isRepeated(u"a"_s));
    QVERIFY(!index.isRepeated(u"c"_s));
}

void TestRowsById::followsWhatIsAppended()
{
    QList<Dataset> rows;
    RowsById index(rows);
    for (int i = 0; i < 1000; ++i) {
        rows.append(sampleRow(QString::number(i % 900)));
        index.follow();
        QCOMPARE(index.find(rows.last().utf8(Dataset::Id), i / 900), i);
    }
    QCOMPARE(index.find("99"), 99);
    QCOMPARE(index.find("99", 1), 999);
    QCOMPARE(index.repeatedIds().size(), 100);
}

void TestRowsById::looksAnew()
{
    QList<Dataset> rows = rowsOf({u"1"_s, u"2"_s, u"1"_s});
    RowsById index(rows);
    rows.removeFirst();
    index.rebuild();
    QCOMPARE(index.find("1"), 1);
    QCOMPARE(index.find("2"), 0);
    QVERIFY(!index.isRepeated(u"1"_s));
    QVERIFY(index.repeatedIds().isEmpty());
}

void TestRowsById::takesManyOfOneId()
{
    constexpr int many = 50'000;
    const QList<Dataset> rows(many, sampleRow(u"7"_s));
    const RowsById index(rows);
    QCOMPARE(index.find("7", many - 1), many - 1);
    QCOMPARE(index.repeatedIds(), QStringList({u"7"_s}));
}

DIALDESK_GUILESS_TEST(TestRowsById)
#include "tst_rowsbyid.moc"
