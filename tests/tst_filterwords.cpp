// SPDX-License-Identifier: MIT
#include "models/datasets/datasetfilter.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFilterWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describes_data();
    void describes();
    void namesEveryColumn();
};

void TestFilterWords::describes_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("words");

    const std::initializer_list<std::pair<QStringView, QStringView>> rows = {
        {u"", u"of any kind"},
        {u"live priority>=50 table:solar",
         u"LIVE, with priority 50 or more, in tables named “solar”"},
        {u"spring", u"containing “spring”"},
        {u"/ren.*26/", u"matching /ren.*26/"},
        {u"status:live,hold", u"LIVE or HOLD"},
        {u"status:live,hold,paused", u"LIVE, HOLD or PAUSED"},
        {u"status!=live", u"not LIVE"},
        {u"status:\"\"", u"without a status"},
        {u"status~/^p/", u"with status matching /^p/"},
        {u"-expired", u"not EXPIRED"},
        {u"-(live spring)", u"not (LIVE, containing “spring”)"},
        {u"-(live or hold)", u"not (LIVE or HOLD)"},
        {u"live or hold", u"LIVE or HOLD"},
        {u"live spring or hold", u"LIVE, containing “spring”; or HOLD"},
        {u"spring (live or hold)", u"containing “spring”, (LIVE or HOLD)"},
        {u"table=solar", u"in the table “solar”"},
        {u"table:a,b", u"in tables named “a” or “b”"},
        {u"table=\"\"", u"with campaign table empty"},
        {u"table!=a", u"with campaign table other than “a”"},
        {u"table~/a/", u"with campaign table matching /a/"},
        {u"priority>5", u"with priority above 5"},
        {u"priority<5", u"with priority below 5"},
        {u"priority<=5", u"with priority 5 or less"},
        {u"priority:5,6,\"\"", u"with priority 5, 6 or empty"},
        {u"priority!=5", u"with priority other than 5"},
        {u"queue:sales,12", u"with queue “sales” or 12"},
        {u"notes:ana,\"\"", u"with notes containing “ana” or nothing"},
        {u"notes=ana", u"with notes “ana”"},
        {u"notes=\"\"", u"with notes empty"},
        {u"notes:\"\"", u"with notes empty"},
        {u"notes!=\"\"", u"with notes not empty"},
        {u"loaded>2025", u"loaded after 2025"},
        {u"loaded>=2025-01-01", u"loaded on 2025-01-01 or later"},
        {u"loaded<2025-01-01", u"loaded before 2025-01-01"},
        {u"loaded<=2025-01-01", u"loaded on 2025-01-01 or earlier"},
        {u"loaded:2025-01", u"with load date containing “2025-01”"},
        {u"team:north", u"with “team” containing “north”"},
        {u"description:\"%1 %2\"", u"with description containing “%1 %2”"},
    };
    for (const auto &[expression, words] : rows)
        QTest::addRow("%s", qUtf8Printable(expression.toString()))
            << expression.toString() << words.toString();
}

void TestFilterWords::describes()
{
    QFETCH(QString, expression);
    const auto filter = DatasetFilter::parse(expression, {u"team"_s});
    QVERIFY(filter);
    QTEST(filter->inWords(), "words");
}

void TestFilterWords::namesEveryColumn()
{
    QStringList seen;
    for (int field = 0; field < Dataset::FieldCount; ++field) {
        const QString name = Dataset::wireName(static_cast<Dataset::Field>(field));
        const auto filter = DatasetFilter::parse(name + "~/x/"_L1);
        QVERIFY(filter);
        const QString words = filter->inWords();
        QVERIFY2(!words.contains("  "_L1) && !seen.contains(words), qUtf8Printable(words));
        seen.append(words);
    }
}

DIALDESK_APPLESS_TEST(TestFilterWords)

#include "tst_filterwords.moc"
