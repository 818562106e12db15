// SPDX-License-Identifier: MIT
#include "models/exchange/markdowntable.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMarkdownTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void linesUp();
    void aTableWithoutRowsHasItsHeader();
};

void TestMarkdownTable::cells_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Spring offer"_s << u"Spring offer"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("pipe") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("backslash before a pipe") << u"a\\|b"_s << u"a\\\\\\|b"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a<br>b"_s;
    QTest::newRow("line break of Windows") << u"a\r\nb"_s << u"a<br>b"_s;
    QTest::newRow("line break of old") << u"a\rb"_s << u"a<br>b"_s;
    QTest::newRow("tag") << u"<b>a</b>"_s << u"\\<b>a\\</b>"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("right to left") << u"عرض"_s << u"عرض"_s;
}

void TestMarkdownTable::cells()
{
    QFETCH(const QString, value);
    QFETCH(const QString, cell);
    QCOMPARE(MarkdownTable::cell(value), cell);
}

void TestMarkdownTable::linesUp()
{
    const QString table = MarkdownTable::of(
        {{u"ID"_s, true}, {u"Description"_s}, {u"S"_s}},
        {{u"7"_s, u"a|b"_s, QString()}, {u"10432"_s, u"two\nlines and more"_s, u"LIVE"_s}});
    QCOMPARE(table, u"|    ID | Description           | S    |\n"
                    u"| ----: | --------------------- | ---- |\n"
                    u"|     7 | a\\|b                  |      |\n"
                    u"| 10432 | two<br>lines and more | LIVE |\n"_s);
}

void TestMarkdownTable::aTableWithoutRowsHasItsHeader()
{
    QCOMPARE(MarkdownTable::of({{u"ID"_s, true}, {u"Status"_s}}, {}),
             u"|  ID | Status |\n| --: | ------ |\n"_s);
}

DIALDESK_GUILESS_TEST(TestMarkdownTable)
#include "tst_markdowntable.moc"
