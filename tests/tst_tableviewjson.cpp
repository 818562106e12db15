// SPDX-License-Identifier: MIT
#include "models/views/tableviewjson.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTableViewJson : public QObject
{
    Q_OBJECT

private:
    static TableView sample()
    {
        return {.name = u"Live, höchste zuerst"_s,
                .filter = u"priority>=50 notes:\"a \\\"b\""_s,
                .status = u"LIVE"_s,
                .sort = {{DatasetColumn::of(Dataset::Priority), Qt::DescendingOrder},
                         {DatasetColumn::ofExtra(u"status"_s), Qt::AscendingOrder}},
                .columns = {{DatasetColumn::of(Dataset::Id), 56},
                            {DatasetColumn::ofExtra(u"colour"_s), 120},
                            {DatasetColumn::of(Dataset::Locked), 24}}};
    }

    static QByteArray file(const QByteArray &view)
    {
        return R"({"dialdeskViews":1,"views":[)" + view + "]}";
    }

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        TableView plain;
        plain.name = u"Plain"_s;
        const QList<TableView> views = {sample(), plain};
        const auto read = TableViewJson::read(TableViewJson::write(views));
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), 2);
        QVERIFY(*read == views);
    }

    void aFilterForAnotherAccountIsTaken()
    {
        TableView view = sample();
        view.filter = u"colour:red"_s;
        QVERIFY(TableViewJson::read(TableViewJson::write({view})).has_value());
    }

    void widthsStayWithinReason_data()
    {
        QTest::addColumn<QByteArray>("width");
        QTest::addColumn<qreal>("expected");
        QTest::newRow("negative") << QByteArray("-7") << 16.0;
        QTest::newRow("huge") << QByteArray("999999") << 2000.0;
        QTest::newRow("beyond reason") << QByteArray("1e300") << 2000.0;
    }

    void widthsStayWithinReason()
    {
        QFETCH(const QByteArray, width);
        const auto read =
            TableViewJson::read(file(R"({"name":"a","filter":"","status":"","sort":[],)"
                                     R"("columns":[{"column":"dataset","width":)" +
                                     width + "}]}"));
        QVERIFY(read.has_value());
        QTEST(read->first().columns.first().width, "expected");
    }

    void whatIsDamagedIsRefused_data()
    {
        const QByteArray good = TableViewJson::write({sample()});
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words"); // that stand in the sentence
        const auto notOurs = u"does not hold views"_s;
        const auto damaged = u"View 1 in it is damaged"_s;
        QTest::newRow("empty") << QByteArray() << notOurs;
        QTest::newRow("no JSON") << QByteArray("dataset,qid\n1,2\n") << notOurs;
        QTest::newRow("a list") << QByteArray("[]") << notOurs;
        QTest::newRow("cut short") << good.left(good.size() / 2) << notOurs;
        QTest::newRow("something else") << QByteArray(R"({"views":[]})") << notOurs;
        QTest::newRow("views are no list")
            << QByteArray(R"({"dialdeskViews":1,"views":{}})") << notOurs;
        QTest::newRow("too long") << good + QByteArray(1'000'000, ' ') << notOurs;
        QTest::newRow("newer") << QByteArray(R"({"dialdeskViews":2,"views":[]})")
                               << u"newer Dialdesk"_s;
        QTest::newRow("no view") << file("7") << damaged;
        QTest::newRow("a part is missing")
            << file(R"({"name":"a","status":"","sort":[],"columns":[]})") << damaged;
        QTest::newRow("filter is a number")
            << file(R"({"name":"a","filter":1,"status":"","sort":[],"columns":[]})") << damaged;
        QTest::newRow("no such status")
            << file(R"({"name":"a","filter":"","status":"GONE","sort":[],"columns":[]})")
            << damaged;
        QTest::newRow("sort by nothing")
            << file(R"({"name":"a","filter":"","status":"","sort":[{"descending":true}],)"
                    R"("columns":[]})")
            << damaged;
        QTest::newRow("a direction is text")
            << file(R"({"name":"a","filter":"","status":"","columns":[],)"
                    R"("sort":[{"column":"qid","descending":"yes"}]})")
            << damaged;
        QTest::newRow("a column twice")
            << file(R"({"name":"a","filter":"","status":"","sort":[],"columns":[)"
                    R"({"column":"qid","width":9},{"column":"qid","width":9}]})")
            << damaged;
        TableView endless = sample();
        endless.name = QString(61, u'a');
        QTest::newRow("a name without end") << TableViewJson::write({endless}) << damaged;
        TableView broken = sample();
        broken.filter = u"(live"_s;
        QTest::newRow("a filter that can't be read")
            << TableViewJson::write({broken}) << u"filter of view 1"_s;
        broken.filter = u"priority>="_s;
        QTest::newRow("the second view")
            << TableViewJson::write({sample(), broken}) << u"filter of view 2"_s;
    }

    void whatIsDamagedIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, words);
        const auto read = TableViewJson::read(json);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().contains(words), qPrintable(read.error()));
    }
};

DIALDESK_GUILESS_TEST(TestTableViewJson)
#include "tst_tableviewjson.moc"
