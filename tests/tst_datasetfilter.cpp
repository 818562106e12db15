// SPDX-License-Identifier: MIT
#include "models/datasets/datasetfilter.h"
#include "tests/support/registeredtest.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

/// A dataset from its fields in the order of Dataset::Field, parted by "|"; "~" is a missing one.
Dataset fromLine(const QString &line, const QList<Dataset::Extra> &extras = {})
{
    const QStringList values = line.split(u'|');
    Dataset result;
    for (qsizetype i = 0; i < values.size(); ++i)
        result.set(static_cast<Dataset::Field>(i),
                   values.at(i) == "~"_L1 ? QString() : values.at(i));
    result.setExtras(extras);
    return result;
}

QList<Dataset> table()
{
    return {
        fromLine(
            u"1|12|LIVE|50|Spring offer|ana|none|||0|2025-01-01 08:00:00|spring.csv|solar_2025|7|1200"_s),
        fromLine(
            u"3|12|HOLD|50.0|Spring renewals|ben|none|acme||0|2024-12-31 23:59:59|ren_26.csv|renewals_2026|7|800"_s),
        fromLine(u"7|0|LIVE|90|Q1 (new)||none|||1|2025-02-01 10:00:00|q1.csv|solar_2024|8|~"_s),
        fromLine(u"104|14|EXPIRED|0|live wires|~|~|||0|~|~|solar|9|"_s),
        fromLine(
            u"351|14|HOLD|abc|or \"else\" \\ what|cy|none|||0|0000-00-00 00:00:00|x|Straße|9|5"_s),
        fromLine(u"007|12|live|007|ÄPFEL|a/b|none|||0|2025-01-01|y|orchard|10|1"_s),
        fromLine(
            u"9007199254740993|0|HOLD|10|big|x,y|none|||0|2023-05-05T12:30:00Z|z|orchard|10|2"_s),
        fromLine(u"9007199254740992|0|HOLD|10|big|50|none|||0|soon|z|orchard|10|3"_s),
        fromLine(u"20|0|PAUSED|-5|small|2025-03-01|none|||0|2023|z|orchard|10|4"_s),
        fromLine(u"21|0|EXPIRED|100|  |http://x|none|||0|2023-13-01|z|orchard|10|6"_s),
        fromLine(u"22|0|HOLD|1|e1|d|none|||0|2022-01-01 00:00:00|z|orchard|10|6"_s,
                 {{u"team"_s, u"North"_s}, {u"score"_s, u"3.5"_s}, {u"my field"_s, u"yes"_s}}),
        fromLine(u"23|0|HOLD|1|e2|d|none|||0|2022-01-02 00:00:00|z|orchard|10|6"_s,
                 {{u"team"_s, u"south west"_s}, {u"score"_s, u"10"_s}}),
    };
}

const QStringList extraFields()
{
    return {u"team"_s, u"score"_s, u"my field"_s, u"x-ray"_s};
}

QString matching(const DatasetFilter &filter)
{
    const QHash<QString, QString> queues = {{u"12"_s, u"Sales"_s}, {u"14"_s, u"Service 12"_s}};
    QStringList ids;
    for (const Dataset &row : table()) {
        if (filter.matches(row, queues))
            ids.append(row.id());
    }
    return ids.join(u' ');
}

} // namespace

class TestDatasetFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void theEmptyFilterHoldsForAll();
    void comparesWithOthers();
    void givesUpOnAPatternThatExplodes();
    void canBeUsedFromSeveralThreads();
};

void TestDatasetFilter::matches_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("ids");

    const QString all = u"1 3 7 104 351 007 9007199254740993 9007199254740992 20 21 22 23"_s;
    const QString big = u"9007199254740993 9007199254740992"_s;
    const std::initializer_list<std::pair<QStringView, QString>> rows = {
        {u"", all},
        {u" \t ", all},
        {u"spring", u"1 3"_s},
        {u"SPRING", u"1 3"_s},
        {u"äpfel", u"007"_s},
        {u"\"spring offer\"", u"1"_s},
        {u"spring offer", u"1"_s},
        {u"\"(new)\"", u"7"_s},
        {u"\"\\\"else\\\"\"", u"351"_s},
        {u"\"\\\\ what\"", u"351"_s},
        {u"\"http://x\"", u"21"_s},
        {u"a/b", u"007"_s},
        {u"\"\"", all},
        {u"north", u"22"_s},
        {u"sales", u"1 3 007"_s},
        {u"live", u"1 7 007"_s},
        {u"\"live\"", u"1 7 104 007"_s},
        {u"Hold ben", u"3"_s},
        {u"expired", u"104 21"_s},
        {u"paused", u"20"_s},
        {u"status:paused", u"20"_s},
        {u"status:\"live\",paused", u"1 7 007 20"_s},
        {u"status:liv", u""_s},
        {u"status=live", u"1 7 007"_s},
        {u"status!=hold live", u"1 7 007"_s},
        {u"d_status:EXPIRED", u"104 21"_s},
        {u"status~/^p/", u"20"_s},
        {u"table:solar", u"1 7 104"_s},
        {u"TABLE:Solar", u"1 7 104"_s},
        {u"table=solar", u"104"_s},
        {u"import_table:solar_2025,renewals", u"1 3"_s},
        {u"table:STRASSE", u""_s},
        {u"table:straß", u"351"_s},
        {u"notes:\"x,y\"", u"9007199254740993"_s},
        {u"notes=x,y", u"9007199254740993"_s},
        {u"notes=\"\"", u"7 104"_s},
        {u"notes:\"\"", u"7 104"_s},
        {u"notes:\"\",ana", u"1 7 104"_s},
        {u"notes!=\"\" spring", u"1 3"_s},
        {u"records=\"\"", u"7 104"_s},
        {u"file:ren_26", u"3"_s},
        {u"crm_account!=\"\"", u"3"_s},
        {u"queue:12", u"1 3 104 351 007"_s},
        {u"qid=12", u"1 3 007"_s},
        {u"queue:sal", u"1 3 007"_s},
        {u"queue=sal", u""_s},
        {u"queue=SALES", u"1 3 007"_s},
        {u"queue!=sales queue!=0", u"104 351"_s},
        {u"queue=\"\"", u""_s},
        {u"queue~/^serv/", u"104 351"_s},
        {u"queue>=13", u"104 351"_s},
        {u"priority:50", u"1 3"_s},
        {u"priority=050", u"1 3"_s},
        {u"priority!=10 table:orchard status!=hold", u"007 20 21"_s},
        {u"priority:7,90", u"7 007"_s},
        {u"priority:abc", u"351"_s},
        {u"priority>=50", u"1 3 7 21"_s},
        {u"priority>\"50\"", u"7 21"_s},
        {u"priority<0", u"20"_s},
        {u"priority<=0", u"104 20"_s},
        {u"priority<-4.5", u"20"_s},
        {u"id:9007199254740993", u"9007199254740993"_s},
        {u"id>=9007199254740993", u"9007199254740993"_s},
        {u"id>351", big},
        {u"dataset=7", u"7 007"_s},
        {u"loaded<2025-01-01", u"3 9007199254740993 22 23"_s},
        {u"loaded<=2025-01-01", u"1 3 007 9007199254740993 22 23"_s},
        {u"loaded>2025-01-01", u"7"_s},
        {u"loaded>\"2025-01-01 07:59\"", u"1 7"_s},
        {u"loaded>=2025-01-01T08:00:00", u"1 7"_s},
        {u"loaded>=2025", u"1 7 007"_s},
        {u"loaded<2022-02", u"22 23"_s},
        {u"loaded:2025-01", u"1 007"_s},
        {u"loaded=2025-01-01", u"007"_s},
        {u"notes>=50", u"9007199254740992"_s},
        {u"notes>2025-01-01", u"20"_s},
        {u"/ren.*26/", u"3"_s},
        {u"/^q\\d/", u"7"_s},
        {u"/a\\/B/", u"007"_s},
        {u"/^ä/", u"007"_s},
        {u"/\\Qa\\/b\\E/", u"007"_s},
        {u"description~/^(spring|q1)/", u"1 3 7"_s},
        {u"description~\"^q[1-4]\"", u"7"_s},
        {u"notes~\"^a/\"", u"007"_s},
        {u"/^sales$/", u"1 3 007"_s},
        {u"-live -hold", u"104 20 21"_s},
        {u"--live", u"1 7 007"_s},
        {u"-\"spring\" live", u"7 007"_s},
        {u"-/./", u""_s},
        {u"-(live or hold)", u"104 20 21"_s},
        {u"live or expired", u"1 7 104 007 21"_s},
        {u"live spring OR expired solar", u"1 104"_s},
        {u"spring (live or hold)", u"1 3"_s},
        {u"(spring)(offer)", u"1"_s},
        {u"((spring) or -(-big))", u"1 3 "_s + big},
        {u"\"or\" else", u"351"_s},
        {u"team:north", u"22"_s},
        {u"Team=\"South West\"", u"23"_s},
        {u"team!=\"\"", u"22 23"_s},
        {u"score>3.4", u"22 23"_s},
        {u"score>=10.0", u"23"_s},
        {u"\"my field\":yes", u"22"_s},
        {u"\"X-ray\"!=\"\"", u""_s},
    };
    for (const auto &[expression, ids] : rows)
        QTest::addRow("%s", qUtf8Printable(expression.toString())) << expression.toString() << ids;
}

void TestDatasetFilter::matches()
{
    QFETCH(QString, expression);
    QFETCH(QString, ids);

    const auto filter = DatasetFilter::parse(expression, extraFields());
    QVERIFY2(filter, qUtf8Printable(filter ? QString() : filter.error().message));
    QCOMPARE(matching(*filter), ids);

    const QString printed = filter->toString();
    const auto again = DatasetFilter::parse(printed, extraFields());
    QVERIFY2(again, qUtf8Printable(printed));
    QVERIFY2(*again == *filter, qUtf8Printable(printed));
    QCOMPARE(again->toString(), printed);
}

void TestDatasetFilter::theEmptyFilterHoldsForAll()
{
    const DatasetFilter filter;
    QVERIFY(filter.isEmpty());
    QVERIFY(filter.matches(Dataset(), {}));
    QCOMPARE(filter.toString(), QString());
    QVERIFY(DatasetFilter::parse(u" "_s)->isEmpty());
    QVERIFY(!DatasetFilter::parse(u"x"_s)->isEmpty());
}

void TestDatasetFilter::comparesWithOthers()
{
    const auto a = DatasetFilter::parse(u"live  or (hold)"_s);
    const auto b = DatasetFilter::parse(u"status:LIVE or status:HOLD"_s);
    QVERIFY(*a == *b);
    QVERIFY(*a == *DatasetFilter::parse(u"LIVE OR hold"_s));
    QVERIFY(*a != *DatasetFilter::parse(u"live"_s));
    QVERIFY(*a != DatasetFilter());
    QVERIFY(DatasetFilter() != *a);
    QVERIFY(DatasetFilter() == DatasetFilter());
}

void TestDatasetFilter::givesUpOnAPatternThatExplodes()
{
    Dataset row;
    row.set(Dataset::Notes, QString(60, u'a') + u'!');
    const auto filter = DatasetFilter::parse(u"notes~/^(a+)+$/"_s);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!filter->matches(row, {}));
    QVERIFY(timer.elapsed() < 5000);
}

void TestDatasetFilter::canBeUsedFromSeveralThreads()
{
    const auto filter =
        DatasetFilter::parse(u"/sp.*g/ or priority>=90 or team:north"_s, extraFields());
    QList<QThread *> threads;
    std::array<QString, 4> results;
    for (QString &result : results) {
        threads.append(QThread::create([&result, copy = *filter] { result = matching(copy); }));
        threads.last()->start();
    }
    for (QThread *thread : threads) {
        QVERIFY(thread->wait());
        delete thread;
    }
    for (const QString &result : results)
        QCOMPARE(result, u"1 3 7 21 22"_s);
}

DIALDESK_APPLESS_TEST(TestDatasetFilter)

#include "tst_datasetfilter.moc"
