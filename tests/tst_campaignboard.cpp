// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/campaignboard.h"
#include "models/datasets/datasetfilter.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/registeredtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Dataset dataset(const QString &id, const QString &table, const QString &status,
                const QString &priority, const QString &records = {})
{
    Dataset row;
    row.set(Dataset::Id, id);
    row.set(Dataset::ImportTable, table);
    row.set(Dataset::Status, status);
    row.set(Dataset::Priority, priority);
    row.set(Dataset::RecordCount, records);
    return row;
}

} // namespace

/// How the campaign tables stand, and which datasets each number counts.
class TestCampaignBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void countsByTable_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("numbers in names count as numbers")
            << 0 << QStringList{u"List 2"_s, u"nothing is dialled"_s, u"0"_s, u"1"_s, u"0"_s, u""_s,
                                u""_s};
        QTest::newRow("case does not tell tables apart")
            << 1 << QStringList{u"List 10"_s, u""_s, u"2"_s, u"1"_s, u"1"_s, u"1,500"_s, u"80"_s};
        QTest::newRow("all over") << 2 << QStringList{u"over"_s, u""_s,  u"0"_s, u"0"_s,
                                                      u"1"_s,    u"0"_s, u""_s};
        QTest::newRow("odd values")
            << 3 << QStringList{u"say \"or\" live"_s, u""_s, u"1"_s, u"0"_s, u"0"_s, u""_s, u""_s};
    }

    void countsByTable()
    {
        QFETCH(const int, row);
        Desk desk;
        QCOMPARE(desk.board.rowCount(), 4);
        QStringList texts;
        for (int column = 0; column < desk.board.columnCount(); ++column)
            texts.append(desk.board.index(row, column).data().toString());
        QTEST(texts, "texts");
    }

    void everyNumberLeadsToTheRowsThatItCounts()
    {
        Desk desk;
        for (int row = 0; row < desk.board.rowCount(); ++row) {
            for (const auto column : {CampaignBoard::LiveColumn, CampaignBoard::HoldColumn,
                                      CampaignBoard::ExpiredColumn}) {
                const QModelIndex cell = desk.board.index(row, column);
                QCOMPARE(desk.matching(cell), cell.data().toString().toInt());
            }
        }
    }

    void theOtherCellsLeadSomewhereToo_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<CampaignBoard::Column>("column");
        QTest::addColumn<QString>("filter");
        QTest::newRow("name") << 1 << CampaignBoard::TableColumn << u"table=\"List 10\""_s;
        QTest::newRow("records") << 1 << CampaignBoard::RecordsColumn << u"table=\"List 10\""_s;
        QTest::newRow("highest") << 1 << CampaignBoard::TopPriorityColumn
                                 << u"table=\"List 10\" live priority=80"_s;
        QTest::newRow("no highest") << 2 << CampaignBoard::TopPriorityColumn << u"table=over"_s;
        QTest::newRow("idle") << 0 << CampaignBoard::DiallingColumn << u"table=\"List 2\" hold"_s;
        QTest::newRow("quotes and words of the language")
            << 3 << CampaignBoard::LiveColumn << u"table=\"say \\\"or\\\" live\" live"_s;
    }

    void theOtherCellsLeadSomewhereToo()
    {
        QFETCH(const int, row);
        QFETCH(const CampaignBoard::Column, column);
        Desk desk;
        const QModelIndex cell = desk.board.index(row, column);
        QTEST(cell.data(CampaignBoard::FilterRole).toString(), "filter");
        QVERIFY(desk.matching(cell) > 0);
    }

    void onlyATableWithSomethingOnHoldIsIdle()
    {
        Desk desk;
        QList<bool> idle;
        for (int row = 0; row < desk.board.rowCount(); ++row)
            idle.append(desk.board.index(row, 0).data(CampaignBoard::IdleRole).toBool());
        QCOMPARE(idle, (QList<bool>{true, false, false, false}));
    }

    void followsTheDatasets()
    {
        Desk desk;
        QSignalSpy changed(&desk.board, &CampaignBoard::dataChanged);
        QSignalSpy reset(&desk.board, &CampaignBoard::modelReset);
        desk.datasets.mergeSome({dataset(u"1"_s, u"List 2"_s, u"LIVE"_s, u"5"_s)});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(desk.board.index(0, CampaignBoard::LiveColumn).data().toString(), u"1"_s);
        QCOMPARE(desk.board.index(0, CampaignBoard::DiallingColumn).data().toString(), QString());

        desk.datasets.mergeSome({dataset(u"90"_s, u"another"_s, u"HOLD"_s, u"0"_s)});
        QTRY_COMPARE(desk.board.rowCount(), 5);
        desk.datasets.merge({dataset(u"1"_s, u"List 2"_s, u"LIVE"_s, u"5"_s)});
        QTRY_COMPARE(desk.board.rowCount(), 1);
        desk.datasets.clear();
        QTRY_COMPARE(desk.board.rowCount(), 0);
    }

    void countsAgainWhenSomebodyLooks()
    {
        Desk desk;
        desk.board.setCounting(false);
        QSignalSpy changed(&desk.board, &CampaignBoard::dataChanged);
        const CampaignBoard watched(desk.datasets); // counts at the same times
        QSignalSpy counted(&watched, &CampaignBoard::dataChanged);
        desk.datasets.mergeSome({dataset(u"1"_s, u"List 2"_s, u"LIVE"_s, u"5"_s)});
        QTRY_COMPARE(counted.size(), 1);
        desk.datasets.mergeSome({dataset(u"1"_s, u"List 2"_s, u"LIVE"_s, u"6"_s)});
        QTRY_COMPARE(counted.size(), 2);
        QCOMPARE(changed.size(), 0);
        desk.board.setCounting(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.board.index(0, CampaignBoard::LiveColumn).data().toString(), u"1"_s);
        desk.board.setCounting(false);
        desk.board.setCounting(true);
        QCOMPARE(changed.size(), 1);
    }

    void sortsByNumbers()
    {
        Desk desk;
        const auto key = [&desk](int row, CampaignBoard::Column column) {
            return desk.board.index(row, column).data(CampaignBoard::SortRole);
        };
        QCOMPARE(key(1, CampaignBoard::RecordsColumn), QVariant(1500LL));
        QVERIFY(!key(0, CampaignBoard::RecordsColumn).isValid());
        QVERIFY(key(0, CampaignBoard::TableColumn).toInt() <
                key(1, CampaignBoard::TableColumn).toInt());
        QVERIFY(key(0, CampaignBoard::DiallingColumn).toInt() <
                key(1, CampaignBoard::DiallingColumn).toInt());
    }

private:
    struct Desk
    {
        Desk()
        {
            datasets.merge({
                dataset(u"1"_s, u"List 2"_s, u"HOLD"_s, u"10"_s),
                dataset(u"2"_s, u"List 10"_s, u"LIVE"_s, u"80"_s, u"1000"_s),
                dataset(u"3"_s, u"LIST 10"_s, u"LIVE"_s, u"9"_s, u"500"_s),
                dataset(u"4"_s, u"List 10"_s, u"HOLD"_s, u"85"_s),
                dataset(u"5"_s, u"List 10"_s, u"EXPIRED"_s, u"90"_s, u"many"_s),
                dataset(u"6"_s, u"over"_s, u"EXPIRED"_s, u"0"_s, u"0"_s),
                dataset(u"7"_s, u"say \"or\" live"_s, u"LIVE"_s, u"abc"_s),
                dataset(u"8"_s, u""_s, u"LIVE"_s, u"1"_s),
                dataset(u"9"_s, {}, u"LIVE"_s, u"1"_s),
            });
            if (!QTest::qWaitFor([this] { return board.rowCount() == 4; }))
                qFatal("The board does not count.");
        }

        int matching(const QModelIndex &cell) const
        {
            const auto filter =
                DatasetFilter::parse(cell.data(CampaignBoard::FilterRole).toString());
            if (!filter)
                return -1;
            const QList<Dataset> &all = datasets.datasets();
            return static_cast<int>(
                std::count_if(all.cbegin(), all.cend(),
                              [&filter](const Dataset &row) { return filter->matches(row, {}); }));
        }

        StagedEdits edits;
        DatasetModel datasets{edits};
        CampaignBoard board{datasets};
        QAbstractItemModelTester tester{&board,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
    };
};

DIALDESK_GUILESS_TEST(TestCampaignBoard)
#include "tst_campaignboard.moc"
