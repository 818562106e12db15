// SPDX-License-Identifier: MIT
#include "models/datasets/datasetfilter.h"
#include "models/views/builtinviews.h"
#include "models/views/tableviews.h"
#include "tests/support/registeredtest.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

class TestTableViews : public QObject
{
    Q_OBJECT

private:
    static TableView named(const QString &name, const QString &filter = {})
    {
        TableView view;
        view.name = name;
        view.filter = filter;
        return view;
    }

    static QStringList ownNames(const TableViews &views)
    {
        QStringList names;
        for (const TableView &view : views.own())
            names.append(view.name);
        return names;
    }

    static const TableView &builtIn(const QList<BuiltInViews::Entry> &entries, const char *key)
    {
        return std::find_if(entries.begin(), entries.end(),
                            [key](const auto &entry) { return entry.key == QLatin1String(key); })
            ->view;
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theFirstViewIsChosenWhereNoneWas()
    {
        TableViews views;
        QCOMPARE(views.current().key, u"built-in/all"_s);
        views.choose(u"own/gone"_s);
        QCOMPARE(views.current().key, u"built-in/all"_s);
        QVERIFY(!views.current().isOwn);
    }

    void builtInViewsFollowTheDate_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("week");
        QTest::newRow("a week begins on Monday")
            << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"loaded>=2026-03-23"_s;
        QTest::newRow("a week begins on Sunday")
            << QLocale(QLocale::English, QLocale::UnitedStates) << u"loaded>=2026-03-29"_s;
    }

    void builtInViewsFollowTheDate()
    {
        QFETCH(const QLocale, locale);
        QLocale::setDefault(locale);
        const auto entries = BuiltInViews::on(QDate(2026, 3, 29)); // a Sunday
        QTEST(builtIn(entries, "week").filter, "week");
        QCOMPARE(builtIn(entries, "unused").filter, u"loaded<2025-12-29 -live -expired"_s);
        QCOMPARE(builtIn(entries, "live").status, u"LIVE"_s);
        QCOMPARE(builtIn(entries, "hold").sort.first().order, Qt::DescendingOrder);
        for (const auto &entry : entries) {
            QVERIFY(DatasetFilter::parse(entry.view.filter).has_value());
            QVERIFY(!entry.meaning.isEmpty());
            QVERIFY(entry.view.columns.isEmpty());
        }
    }

    void aViewIsKeptUnderItsNameAndChosen()
    {
        TableViews views;
        QSignalSpy spy(&views, &TableViews::changed);
        views.keep(named(u"List 10"_s));
        views.keep(named(u"List 2"_s));
        QCOMPARE(ownNames(views), (QStringList{u"List 2"_s, u"List 10"_s}));
        QCOMPARE(views.current().view.name, u"List 2"_s);
        views.keep(named(u"list 10"_s, u"live"_s));
        QCOMPARE(ownNames(views), (QStringList{u"List 2"_s, u"list 10"_s}));
        QCOMPARE(views.current().view.filter, u"live"_s);
        QCOMPARE(spy.size(), 3);
    }

    void someNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("blanks") << u"  "_s << true;
        QTest::newRow("built in") << u"live NOW"_s << true;
        QTest::newRow("too long") << QString(61, u'a') << true;
        QTest::newRow("just short enough") << QString(60, u'a') << false;
        QTest::newRow("its own") << u"Mine"_s << false; // it would be replaced
    }

    void someNamesAreRefused()
    {
        QFETCH(const QString, name);
        TableViews views;
        views.keep(named(u"Mine"_s));
        QTEST(!views.refusal(name).isEmpty(), "isRefused");
    }

    void theChosenViewIsRenamedAndRemoved()
    {
        TableViews views;
        views.keep(named(u"A"_s));
        views.keep(named(u"B"_s));
        views.rename(u"a"_s); // taken
        QCOMPARE(views.current().view.name, u"B"_s);
        views.rename(u"C"_s);
        QCOMPARE(ownNames(views), (QStringList{u"A"_s, u"C"_s}));
        QCOMPARE(views.current().key, u"own/C"_s);
        views.remove();
        QCOMPARE(ownNames(views), QStringList{u"A"_s});
        QCOMPARE(views.current().key, u"built-in/all"_s);
        views.rename(u"D"_s);
        views.remove();
        QCOMPARE(ownNames(views), QStringList{u"A"_s});
        QCOMPARE(views.current().view.name, u"All datasets"_s);
    }

    void viewsFromElsewhereReplaceNone()
    {
        TableViews views;
        views.keep(named(u"Mine"_s, u"live"_s));
        QCOMPARE(views.add({named(u"Mine"_s, u"live"_s)}), 0);
        QCOMPARE(views.add({named(u"Mine"_s, u"hold"_s), named(u"Live now"_s), named({})}), 3);
        QCOMPARE(ownNames(views),
                 (QStringList{u"Live now (2)"_s, u"Mine"_s, u"Mine (2)"_s, u"View"_s}));
        QCOMPARE(views.ownNamed(u"Mine"_s)->filter, u"live"_s);
        QCOMPARE(views.current().view.name, u"Mine"_s);
    }

    void thousandsFromElsewhereTakeNoTime_data()
    {
        QTest::addColumn<bool>("isOneName");
        QTest::newRow("of one name") << true;
        QTest::newRow("of many names") << false;
    }

    void thousandsFromElsewhereTakeNoTime()
    {
        QFETCH(const bool, isOneName);
        QList<TableView> some;
        for (int i = 0; i < 5000; ++i)
            some.append(named(isOneName ? u"A"_s : QString::number(i), u"id:%1"_s.arg(i)));
        TableViews views;
        const std::clock_t start =
            std::clock(); // of this process: another may keep the machine busy
        QCOMPARE(views.add(some), some.size());
        QCOMPARE(views.add(some.first(1)), 0);
        views.setOwn(some);
        const auto seconds = (std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
        QCOMPARE(views.own().size(), isOneName ? 1 : some.size());
    }

    void settingsBringNoNameTwice()
    {
        TableViews views;
        views.setOwn({named(u"A"_s, u"live"_s), named(u"a"_s), named({}), named(u"Live now"_s)});
        QCOMPARE(ownNames(views), QStringList{u"A"_s});
        QCOMPARE(views.own().first().filter, u"live"_s);
    }

    void namesAndWidthsDoNotTellViewsApart()
    {
        const TableColumn id{DatasetColumn::of(Dataset::Id), 56};
        TableView a = named(u"A"_s, u"live"_s);
        a.columns = {id};
        TableView b = named(u"B"_s, u" live "_s);
        b.columns = {{id.column, 99}};
        QVERIFY(a.showsTheSame(b));
        b.columns.append({DatasetColumn::of(Dataset::Status), 92});
        QVERIFY(!a.showsTheSame(b));
        b.columns.clear();
        QVERIFY(a.showsTheSame(b));
        b.status = u"LIVE"_s;
        QVERIFY(!a.showsTheSame(b));
        b = a;
        b.sort = {{DatasetColumn::of(Dataset::Id), Qt::DescendingOrder}};
        QVERIFY(!a.showsTheSame(b));
    }
};

DIALDESK_GUILESS_TEST(TestTableViews)
#include "tst_tableviews.moc"
