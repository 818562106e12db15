// SPDX-License-Identifier: MIT
#include "models/exchange/tabseparatedtext.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Lines = QList<QStringList>;

class TestTabSeparatedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Lines>("lines");
        QTest::newRow("nothing") << u""_s << Lines{};
        QTest::newRow("one value") << u"a b"_s << Lines{{u"a b"_s}};
        QTest::newRow("one value and a line end") << u"a\n"_s << Lines{{u"a"_s}};
        QTest::newRow("a line end alone") << u"\n"_s << Lines{{u""_s}};
        QTest::newRow("a block") << u"a\tb\nc\td\n"_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("CRLF") << u"a\tb\r\nc\td\r\n"_s << Lines{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("CR") << u"a\rb\r"_s << Lines{{u"a"_s}, {u"b"_s}};
        QTest::newRow("empty cells") << u"\t\n\ta"_s << Lines{{u""_s, u""_s}, {u""_s, u"a"_s}};
        QTest::newRow("empty lines")
            << u"a\n\n\nb"_s << Lines{{u"a"_s}, {u""_s}, {u""_s}, {u"b"_s}};
        QTest::newRow("lines of different lengths")
            << u"a\nb\tc\n"_s << Lines{{u"a"_s}, {u"b"_s, u"c"_s}};
        QTest::newRow("quoted") << u"\"a\tb\"\t\"c\r\nd\"\n\"e\""_s
                                << Lines{{u"a\tb"_s, u"c\r\nd"_s}, {u"e"_s}};
        QTest::newRow("doubled quotes")
            << u"\"say \"\"a\"\"\"\t\"\"\"\"\t\"\""_s << Lines{{u"say \"a\""_s, u"\""_s, u""_s}};
        QTest::newRow("quotes inside") << u"6\" pipe\t7\""_s << Lines{{u"6\" pipe"_s, u"7\""_s}};
        QTest::newRow("quotes around a part")
            << u"\"big\" deal\tb\n"_s << Lines{{u"\"big\" deal"_s, u"b"_s}};
        QTest::newRow("spaces stay") << u" a \t b"_s << Lines{{u" a "_s, u" b"_s}};
    }

    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const Lines, lines);
        const auto read = TabSeparatedText::read(text);
        QVERIFY(read);
        QCOMPARE(*read, lines);
        for (const QStringList &line : *read) {
            for (const QString &cell : line)
                QVERIFY(!cell.isNull());
        }
    }

    void refusesAQuoteThatNeverEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("at the start") << u"\"half"_s;
        QTest::newRow("later") << u"a\tb\n\"c\td\ne\tf\n"_s;
        QTest::newRow("doubled at the end") << u"\"a\"\""_s;
    }

    void refusesAQuoteThatNeverEnds()
    {
        QFETCH(const QString, text);
        QVERIFY(!TabSeparatedText::read(text));
    }

    void readsBackWhatItWrites_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value :
             {"", "a", " a ", "\"", "\"a\"", "a\tb", "a\nb", "a\r\nb", "\r", "\t"})
            QTest::addRow("%s", qPrintable(QString::fromLatin1(value).toHtmlEscaped()))
                << QString::fromLatin1(value);
    }

    void readsBackWhatItWrites()
    {
        QFETCH(const QString, value);
        const QString cell = TabSeparatedText::cell(value);
        const auto read = TabSeparatedText::read(cell + u'\t' + cell + u'\n');
        QVERIFY(read);
        QCOMPARE(*read, (Lines{{value, value}}));
    }
};

DIALDESK_GUILESS_TEST(TestTabSeparatedText)
#include "tst_tabseparatedtext.moc"
