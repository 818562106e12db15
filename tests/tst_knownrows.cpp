// SPDX-License-Identifier: MIT
#include "models/contactnow/replyreader.h"
#include "models/datasets/knownrows.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Two of one id are told apart by their description.
QList<Dataset> rowsOf(const QStringList &descriptionsById)
{
    QList<Dataset> rows;
    for (const QString &text : descriptionsById) {
        Dataset row = sampleRow(text.section(u'=', 0, 0));
        row.set(Dataset::Description, text.section(u'=', 1));
        rows.append(row);
    }
    return rows;
}

/// An address: text would be compared as text.
const void *memoryOf(const Dataset &row)
{
    return row.utf8(Dataset::Id).data();
}

} // namespace

class TestKnownRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalRowsShareMemory_data();
    void equalRowsShareMemory();
    void nothingIsKnownAtFirst();
    void areSharedByTheRowsOfAReply();
};

void TestKnownRows::equalRowsShareMemory_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QList<int>>("places"); // of the known row, or -1

    const QStringList three{u"1=a"_s, u"2=b"_s, u"3=c"_s};
    QTest::newRow("as before") << three << three << QList<int>{0, 1, 2};
    QTest::newRow("one changed") << three << QStringList{u"1=a"_s, u"2=other"_s, u"3=c"_s}
                                 << QList<int>{0, -1, 2};
    QTest::newRow("one more in front")
        << three << QStringList{u"9=z"_s, u"1=a"_s, u"2=b"_s, u"3=c"_s} << QList<int>{-1, 0, 1, 2};
    QTest::newRow("one more at the end")
        << three << QStringList{u"1=a"_s, u"2=b"_s, u"3=c"_s, u"4=d"_s} << QList<int>{0, 1, 2, -1};
    QTest::newRow("one gone") << three << QStringList{u"1=a"_s, u"3=c"_s} << QList<int>{0, 2};
    QTest::newRow("another order")
        << three << QStringList{u"3=c"_s, u"1=a"_s, u"2=b"_s} << QList<int>{2, 0, 1};
    QTest::newRow("an id in another spelling")
        << three << QStringList{u"01=a"_s, u"2=b"_s} << QList<int>{-1, 1};
    const QStringList twice{u"1=a"_s, u"1=b"_s, u"2=c"_s};
    QTest::newRow("two of one id") << twice << twice << QList<int>{0, 1, 2};
    QTest::newRow("all new") << three << QStringList{u"7=x"_s, u"8=y"_s} << QList<int>{-1, -1};
}

void TestKnownRows::equalRowsShareMemory()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    QFETCH(const QList<int>, places);
    const QList<Dataset> known = rowsOf(before);
    KnownRows rows(known);
    const QList<Dataset> fresh = rowsOf(after);
    for (int i = 0; i < fresh.size(); ++i) {
        const Dataset &shared = rows.sharedWith(fresh.at(i));
        QCOMPARE(shared, fresh.at(i));
        const Dataset &expected = places.at(i) < 0 ? fresh.at(i) : known.at(places.at(i));
        QCOMPARE(memoryOf(shared), memoryOf(expected));
    }
}

void TestKnownRows::nothingIsKnownAtFirst()
{
    KnownRows rows;
    const QList<Dataset> fresh = rowsOf({u"1=a"_s, u"2=b"_s});
    for (const Dataset &row : fresh)
        QCOMPARE(memoryOf(rows.sharedWith(row)), memoryOf(row));
}

void TestKnownRows::areSharedByTheRowsOfAReply()
{
    const auto read = [](ReplyReader &reader, const QByteArray &second) {
        reader.add(R"({"success":true,"list":[{"dataset":"1"},)" + second + "]}");
        return reader.takeRows();
    };
    ReplyReader first;
    const QList<Dataset> known = read(first, R"({"dataset":"2","notes":"a"})");
    ReplyReader later(known);
    const QList<Dataset> rows = read(later, R"({"dataset":"2","notes":"b"})");
    QCOMPARE(rows.size(), 2);
    QCOMPARE(memoryOf(rows.at(0)), memoryOf(known.at(0)));
    QCOMPARE(rows.at(1)[Dataset::Notes], u"b"_s);
}

DIALDESK_GUILESS_TEST(TestKnownRows)

#include "tst_knownrows.moc"
