// SPDX-License-Identifier: MIT
#include "models/datasets/filterparser.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFilterParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesABadPatternAtItsPlace_data();
    void refusesABadPatternAtItsPlace();
    void prints_data();
    void prints();
    void limitsNesting();
    void survivesAnyText();

private:
    const QStringList m_extraFields = {u"team"_s, u"my field"_s, u"x-ray"_s};
};

void TestFilterParser::refuses_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("message");

    const QString quote = u"The quote is not closed."_s;
    const QString open = u"The parenthesis is not closed."_s;
    const QString stray = u"This parenthesis was never opened."_s;
    const QString orSides = u"“or” needs a term on either side; put it in quotes if it is text."_s;
    const QString dash =
        u"There is no term directly after “-”; put a dash that is text in quotes."_s;
    const QString space = u"Put a space here, or quotes around the whole text."_s;
    const QString slashes = u"There is no regular expression between the slashes."_s;
    const auto column = [](const QString &name) {
        return u"There is no column “%1”; put the whole text in quotes if it is text."_s.arg(name);
    };
    const auto value = [](const QString &after) {
        return u"There is no value directly after “%1”."_s.arg(after);
    };
    const auto name = [](const QString &symbol) {
        return u"“%1” needs the name of a column directly before it; put it in quotes if it is text."_s
            .arg(symbol);
    };
    const auto number = [](const QString &of) {
        return u"“%1” is compared with a number such as 50."_s.arg(of);
    };
    const auto start = [](const QString &symbol) {
        return u"Put a value that starts with “%1” in quotes."_s.arg(symbol);
    };
    const QString date = u"“loaded” is compared with a date such as 2025-01-31."_s;
    const QString either =
        u"Only numbers such as 50 and dates such as 2025-01-31 can be compared."_s;

    struct Row
    {
        QStringView expression;
        int position;
        QString message;
    };
    const std::initializer_list<Row> rows = {
        {u"colour:red", 0, column(u"colour"_s)},
        {u"live prio>5", 5, column(u"prio"_s)},
        {u"http://x", 0, column(u"http"_s)},
        {u"12:30", 0, column(u"12"_s)},
        {u"\"no such\"=5", 0, column(u"no such"_s)},
        {u"größe~/x/", 0, column(u"größe"_s)},
        {u"live x-ray:5", 5, u"Put the name of the column “x-ray” in quotes."_s},
        {u"status:", 7, value(u":"_s)},
        {u"status: live", 7, value(u":"_s)},
        {u"(table:)", 7, value(u":"_s)},
        {u"priority>=", 10, value(u">="_s)},
        {u"notes!= \"\"", 7, value(u"!="_s)},
        {u"status:live,", 12, value(u","_s)},
        {u"status:,live", 7, value(u":"_s)},
        {u"status:live,,hold", 12, value(u","_s)},
        {u"priority >= 50", 9, name(u">="_s)},
        {u":x", 0, name(u":"_s)},
        {u"live ~/x/", 5, name(u"~"_s)},
        {u"priority==5", 9, start(u"="_s)},
        {u"priority=>5", 9, start(u">"_s)},
        {u"notes:a,~b", 8, start(u"~"_s)},
        {u"description~foo", 12,
         u"“~” needs a regular expression such as /^q[1-4]/ directly after it."_s},
        {u"description~\"\"", 12, u"There is no regular expression between the quotes."_s},
        {u"live \"spring", 5, quote},
        {u"notes=\"spring", 6, quote},
        {u"notes:a,\"spring\\\"", 8, quote},
        {u"notes~\"x", 6, quote},
        {u"\"", 0, quote},
        {u"/ren", 0,
         u"The regular expression is not closed; put a slash that is text in quotes."_s},
        {u"/ren\\/", 0,
         u"The regular expression is not closed; put a slash that is text in quotes."_s},
        {u"live //", 5, slashes},
        {u"notes~//", 6, slashes},
        {u"/home/file", 6, space},
        {u"\"a\"b", 3, space},
        {u"5\"", 1, space},
        {u"notes:\"a\"b", 9, space},
        {u"notes=a\"b\"", 7, space},
        {u"(live", 0, open},
        {u"live (hold (spring)", 5, open},
        {u"live (", 5, open},
        {u"live )", 5, stray},
        {u")", 0, stray},
        {u"(live))", 6, stray},
        {u"live ()", 5, u"There is nothing between the parentheses."_s},
        {u"or live", 0, orSides},
        {u"live or", 5, orSides},
        {u"live or or hold", 8, orSides},
        {u"or or", 0, orSides},
        {u"(live or)", 6, orSides},
        {u"(or live)", 1, orSides},
        {u"live or )", 5, orSides},
        {u"live -or hold", 5, u"There is no term directly after “-”."_s},
        {u"spring - offer", 7, dash},
        {u"live -", 5, dash},
        {u"(live -)", 6, dash},
        {u"priority>=abc", 10, number(u"priority"_s)},
        {u"live reccount<2025-01-01", 14, number(u"records"_s)},
        {u"id>\"\"", 3, number(u"id"_s)},
        {u"priority>1e3", 9, number(u"priority"_s)},
        {u"loaded<yesterday", 7, date},
        {u"loaded<2025-13-01", 7, date},
        {u"loaded<2025-02-30", 7, date},
        {u"loaded<20250101", 7, date},
        {u"loaded<2025-01-01x08:00", 7, date},
        {u"loaded<2025-01-01T25:00", 7, date},
        {u"loaded<\"2025-01-01 08:00:00.5\"", 7, date},
        {u"notes>ana", 6, either},
        {u"team>north", 5, either},
        {u"status<live", 7, either},
    };
    for (const Row &row : rows)
        QTest::addRow("%s", qUtf8Printable(row.expression.toString()))
            << row.expression.toString() << row.position << row.message;
}

void TestFilterParser::refuses()
{
    QFETCH(QString, expression);
    const auto result = FilterParser::parse(expression, m_extraFields);
    QVERIFY(!result);
    QTEST(result.error().message, "message");
    QTEST(static_cast<int>(result.error().position), "position");
}

void TestFilterParser::refusesABadPatternAtItsPlace_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<int>("position");

    QTest::newRow("alone") << u"/a)b/"_s << 2;
    QTest::newRow("at its end") << u"live /a(b/"_s << 9;
    QTest::newRow("after an escaped slash") << u"/\\/\\/a)b/"_s << 6;
    QTest::newRow("after another escape") << u"/\\d\\.a)b/"_s << 6;
    QTest::newRow("in a column") << u"description~/a)/"_s << 14;
    QTest::newRow("in quotes") << u"notes~\"a)\""_s << 8;
    QTest::newRow("in quotes, at its end") << u"notes~\"a(\""_s << 9;
    QTest::newRow("in quotes, after slashes") << u"notes~\"//a)\""_s << 10;
    QTest::newRow("in quotes, at its end after slashes") << u"notes~\"(//\""_s << 10;
    QTest::newRow("in quotes, after an escape") << u"notes~\"\\\"a)\""_s << 10;
    QTest::newRow("lone backslash") << u"notes~\"a\\\\\""_s << 10;
}

void TestFilterParser::refusesABadPatternAtItsPlace()
{
    QFETCH(QString, expression);
    const auto result = FilterParser::parse(expression, {});
    QVERIFY(!result);
    QVERIFY2(result.error().message.startsWith("The regular expression can't be read: "_L1),
             qUtf8Printable(result.error().message));
    QTEST(static_cast<int>(result.error().position), "position");
}

void TestFilterParser::prints_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("printed");

    const std::initializer_list<std::pair<QStringView, QStringView>> rows = {
        {u"", u""},
        {u"  a   b ", u"a b"},
        {u"STATUS:Live", u"live"},
        {u"status=live", u"status=LIVE"},
        {u"d_status:\"HOLD\",paused", u"status:HOLD,paused"},
        {u"\"live\" \"OR\" \"plain\"", u"\"live\" \"OR\" plain"},
        {u"a or (b or c)", u"a or b or c"},
        {u"(a b) c", u"a b c"},
        {u"a (b or c)", u"a (b or c)"},
        {u"(a b) or c", u"a b or c"},
        {u"a b or c", u"a b or c"},
        {u"((a))", u"a"},
        {u"-(a b)", u"-(a b)"},
        {u"-(a)", u"-a"},
        {u"---a", u"-a"},
        {u"-(-(a b)) c", u"a b c"},
        {u"d_priority>=\"50\"", u"priority>=50"},
        {u"priority<-5", u"priority<\"-5\""},
        {u"import_table:\"a,b\",c", u"table:\"a,b\",c"},
        {u"notes!=\"\"", u"notes!=\"\""},
        {u"notes=a\\b", u"notes=\"a\\\\b\""},
        {u"\"say \\\"hi\\\" \\n\"", u"\"say \\\"hi\\\" \\\\n\""},
        {u"/a\\/b/ /c\\\\/", u"/a\\/b/ /c\\\\/"},
        {u"notes~\"a/b\\\\d\"", u"notes~/a\\/b\\d/"},
        {u"notes~\"a\\\\/b\"", u"notes~/a\\/b/"},
        {u"\"My Field\":x TEAM<5 team<=5 team>5", u"\"my field\":x team<5 team<=5 team>5"},
        {u"\"a:b\" a-b a.b \"-a\" \"/a/\"", u"\"a:b\" a-b a.b \"-a\" \"/a/\""},
        {u"loaded>2025-01-01", u"loaded>2025-01-01"},
        {u"#5 50% 😀", u"\"#5\" \"50%\" \"😀\""},
    };
    for (const auto &[expression, printed] : rows)
        QTest::addRow("%s", qUtf8Printable(expression.toString()))
            << expression.toString() << printed.toString();
}

void TestFilterParser::prints()
{
    QFETCH(QString, expression);
    const auto result = FilterParser::parse(expression, m_extraFields);
    QVERIFY2(result, qUtf8Printable(result ? QString() : result.error().message));
    QTEST(result->toString(), "printed");
    QCOMPARE(FilterParser::parse(result->toString(), m_extraFields), result);
}

void TestFilterParser::limitsNesting()
{
    const auto nested = [](int depth) {
        return QString(depth, u'(') + u'a' + QString(depth, u')');
    };
    QVERIFY(FilterParser::parse(nested(FilterParser::deepest), {}));
    const auto result = FilterParser::parse(nested(FilterParser::deepest + 1), {});
    QVERIFY(!result);
    QCOMPARE(result.error().position, FilterParser::deepest);
    QCOMPARE(result.error().message, u"There are too many parentheses within each other."_s);
    // Neither groups side by side nor dashes nest.
    QVERIFY(FilterParser::parse(u"(a)"_s.repeated(1000), {}));
    QVERIFY(FilterParser::parse(QString(100001, u'-') + u'a', {}));
}

void TestFilterParser::survivesAnyText()
{
    const QString pieces = u"ab5 \t()-\"\\/:=!<>~,orORé\u0000"_s + QChar(0xD800);
    quint32 state = 1;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int i = 0; i < round % 12; ++i) {
            state = state * 1664525 + 1013904223;
            text += pieces.at(
                static_cast<qsizetype>((state >> 8) % static_cast<quint32>(pieces.size())));
        }
        const auto result = FilterParser::parse(text, {u"a"_s, u"b5"_s});
        if (result)
            QCOMPARE(FilterParser::parse(result->toString(), {u"a"_s, u"b5"_s}), result);
        else
            QVERIFY(result.error().position >= 0 && result.error().position <= text.size());
    }
}

DIALDESK_APPLESS_TEST(TestFilterParser)

#include "tst_filterparser.moc"
