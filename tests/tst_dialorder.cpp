// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "models/dialling/dialorderlist.h"
#include "models/history/changehistory.h"
#include "tests/support/planneddialling.h"
#include "tests/support/registeredtest.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using PlannedDialling::row;

/// The expected order of a campaign table, and the staging of another one.
class TestDialOrder : public QObject
{
    Q_OBJECT
    using Side = DialOrderList::Side;

private Q_SLOTS:
    void init();
    void ordersByPriorityThenByGoingLive();
    void saysWhatIsKnownAndWhatIsGuessed();
    void showsWhatIsStaged();
    void moves_data();
    void moves();
    void whatIsOnHoldJoins();
    void aDropOnTheOtherSideHolds();
    void aDragFromElsewhereIsNoneOfIts();
    void stagesAllOrNothing();
    void isOneStep();
    void followsTheAccount();
    void showsCalls();
    void looksOnlyWhenSomebodyLooks();

private:
    void goesLive(const QString &dataset);
    QStringList ids(const DialOrderList &list) const;
    QString shown(const DialOrderList &list, int row, DialOrderList::Column column) const
    {
        return list.index(row, column).data().toString();
    }
    bool drag(const QStringList &datasets, DialOrderList &to, int row);

    std::unique_ptr<StagedEdits> m_edits;
    std::unique_ptr<DatasetModel> m_datasets;
    std::unique_ptr<ChangeHistory> m_history;
    std::unique_ptr<DialOrder> m_order;
    std::unique_ptr<DialOrderList> m_live;
    std::unique_ptr<DialOrderList> m_onHold;
};

void TestDialOrder::init()
{
    m_live.reset();
    m_onHold.reset();
    m_order.reset();
    m_datasets.reset();
    m_edits = std::make_unique<StagedEdits>();
    m_datasets = std::make_unique<DatasetModel>(*m_edits);
    m_history = std::make_unique<ChangeHistory>(QString());
    m_history->setOwner({u"EU"_s, u"1"_s, u"ana"_s});
    m_datasets->merge({row(1, u"LIVE"_s, 50), row(2, u"LIVE"_s, 80), row(3, u"LIVE"_s, 50),
                       row(4, u"LIVE"_s, 50), row(5, u"HOLD"_s, 20), row(6, u"HOLD"_s, 30),
                       row(7, u"EXPIRED"_s, 90), row(8, u"LIVE"_s, 70, u"other"_s)});
    m_order = std::make_unique<DialOrder>(*m_datasets, *m_edits, *m_history);
    m_order->setTable(u"Leads"_s); // case does not count
    m_order->setLooking(true);
    m_live = std::make_unique<DialOrderList>(*m_order, Side::Live);
    m_onHold = std::make_unique<DialOrderList>(*m_order, Side::OnHold);
    new QAbstractItemModelTester(m_live.get(), m_live.get());
    new QAbstractItemModelTester(m_onHold.get(), m_onHold.get());
}

void TestDialOrder::goesLive(const QString &dataset)
{
    HistoryEntry entry;
    entry.dataset = dataset;
    entry.field = Dataset::Status;
    entry.after = u"LIVE"_s;
    QList<HistoryEntry> entries = m_history->record({entry});
    entries.first().outcome = HistoryEntry::Outcome::Confirmed;
    QSignalSpy spy(m_order.get(), &DialOrder::changed);
    m_history->settle(entries);
    QVERIFY(spy.wait());
    while (QDateTime::currentDateTimeUtc() <= entries.first().time) {
    } // the clock of the history goes by milliseconds
}

QStringList TestDialOrder::ids(const DialOrderList &list) const
{
    QStringList result;
    for (int row = 0; row < list.rowCount(); ++row)
        result.append(list.index(row, 0).data(DialOrderList::IdRole).toString());
    return result;
}

bool TestDialOrder::drag(const QStringList &datasets, DialOrderList &to, int row)
{
    for (const DialOrderList *from : {m_live.get(), m_onHold.get()}) {
        QModelIndexList rows;
        for (int at = 0; at < from->rowCount(); ++at) {
            if (datasets.contains(ids(*from).at(at)))
                rows += {from->index(at, 0), from->index(at, 1)};
        }
        if (rows.isEmpty())
            continue;
        const std::unique_ptr<QMimeData> data(from->mimeData(rows));
        return to.dropMimeData(data.get(), Qt::MoveAction, row, 0, {});
    }
    return false;
}

void TestDialOrder::ordersByPriorityThenByGoingLive()
{
    QCOMPARE(ids(*m_live), (QStringList{u"2"_s, u"1"_s, u"3"_s, u"4"_s}));
    QCOMPARE(ids(*m_onHold), (QStringList{u"6"_s, u"5"_s}));
    goesLive(u"3"_s);
    goesLive(u"1"_s);
    // What nobody saw going LIVE did so before those.
    QCOMPARE(ids(*m_live), (QStringList{u"2"_s, u"4"_s, u"3"_s, u"1"_s}));
}

void TestDialOrder::saysWhatIsKnownAndWhatIsGuessed()
{
    goesLive(u"3"_s);
    const int known = static_cast<int>(ids(*m_live).indexOf(u"3"_s));
    const int guessed = static_cast<int>(ids(*m_live).indexOf(u"1"_s));
    QVERIFY(shown(*m_live, known, DialOrderList::BasisColumn).startsWith(u"known: since "_s));
    QCOMPARE(shown(*m_live, guessed, DialOrderList::BasisColumn), u"guessed"_s);
    for (const int row : {known, guessed})
        QVERIFY(m_live->index(row, DialOrderList::BasisColumn).data(Qt::ToolTipRole).toString() !=
                shown(*m_live, row, DialOrderList::BasisColumn));

    HistoryEntry priority;
    priority.dataset = u"3"_s;
    priority.field = Dataset::Priority;
    priority.after = u"50"_s;
    QList<HistoryEntry> entries = m_history->record({priority});
    entries.first().outcome = HistoryEntry::Outcome::Confirmed;
    m_history->settle(entries);
    QTRY_VERIFY(m_live->index(known, 0).data(DialOrderList::DoubtfulRole).toBool());
    QCOMPARE(shown(*m_live, known, DialOrderList::BasisColumn), u"priority newer"_s);
}

void TestDialOrder::showsWhatIsStaged()
{
    QVERIFY(m_edits->stage(m_datasets->dataset(0), Dataset::Priority, u"85"_s));
    QTRY_COMPARE(ids(*m_live), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    QVERIFY(m_live->index(0, 0).data(DialOrderList::StagedRole).toBool());
    QVERIFY(!m_live->index(1, 0).data(DialOrderList::StagedRole).toBool());
    QVERIFY(m_edits->stage(m_datasets->dataset(1), Dataset::Status, u"HOLD"_s));
    QTRY_COMPARE(ids(*m_onHold), (QStringList{u"2"_s, u"6"_s, u"5"_s}));
    const auto isStaged = [](const DialOrderList &list, DialOrderList::Column column) {
        return list.index(0, column).data(DialOrderList::StagedRole).toBool();
    };
    QVERIFY(isStaged(*m_live, DialOrderList::PriorityColumn));
    QVERIFY(isStaged(*m_onHold, DialOrderList::DescriptionColumn));
    QVERIFY(!isStaged(*m_onHold, DialOrderList::PriorityColumn)); // which is as it was
}

void TestDialOrder::moves_data()
{
    QTest::addColumn<QStringList>("datasets");
    QTest::addColumn<int>("place");
    QTest::addColumn<QStringList>("order");
    QTest::addColumn<int>("edits");
    using Texts = QStringList;
    QTest::newRow("last to first")
        << Texts{u"4"_s} << 0 << Texts{u"4"_s, u"2"_s, u"1"_s, u"3"_s} << 1;
    QTest::newRow("first to last")
        << Texts{u"2"_s} << 4 << Texts{u"1"_s, u"3"_s, u"4"_s, u"2"_s} << 1;
    QTest::newRow("within equals")
        << Texts{u"4"_s} << 1 << Texts{u"2"_s, u"4"_s, u"1"_s, u"3"_s} << 1;
    QTest::newRow("two of them") << Texts{u"3"_s, u"4"_s} << 0
                                 << Texts{u"3"_s, u"4"_s, u"2"_s, u"1"_s} << 2;
    QTest::newRow("to where it is")
        << Texts{u"1"_s} << 1 << Texts{u"2"_s, u"1"_s, u"3"_s, u"4"_s} << 0;
    QTest::newRow("behind itself")
        << Texts{u"1"_s} << 2 << Texts{u"2"_s, u"1"_s, u"3"_s, u"4"_s} << 0;
}

void TestDialOrder::moves()
{
    QFETCH(const QStringList, datasets);
    QFETCH(const int, place);
    QFETCH(const int, edits);
    QSignalSpy dropped(m_live.get(), &DialOrderList::dropped);
    QVERIFY(drag(datasets, *m_live, place));
    QTEST(ids(*m_live), "order");
    QCOMPARE(m_edits->count(), edits);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toStringList(), datasets);
}

void TestDialOrder::whatIsOnHoldJoins()
{
    QVERIFY(drag({u"5"_s}, *m_live, 1));
    QCOMPARE(ids(*m_live), (QStringList{u"2"_s, u"5"_s, u"1"_s, u"3"_s, u"4"_s}));
    QCOMPARE(m_edits->find(u"5"_s, Dataset::Status)->value, u"LIVE"_s);
    QCOMPARE(m_edits->find(u"5"_s, Dataset::Priority)->value, u"65"_s);
    QCOMPARE(shown(*m_live, 1, DialOrderList::BasisColumn), u"once it is posted"_s);
    QVERIFY(drag({u"6"_s}, *m_live, -1)); // below the last row
    QCOMPARE(ids(*m_live).last(), u"6"_s);
    QCOMPARE(m_onHold->rowCount(), 0);
}

void TestDialOrder::aDropOnTheOtherSideHolds()
{
    QVERIFY(drag({u"2"_s}, *m_onHold, 0));
    QCOMPARE(ids(*m_live), (QStringList{u"1"_s, u"3"_s, u"4"_s}));
    QCOMPARE(m_edits->all().size(), 1);
    QVERIFY(drag({u"2"_s}, *m_live, 0)); // and back
    QCOMPARE(m_edits->count(), 0);
}

void TestDialOrder::aDragFromElsewhereIsNoneOfIts()
{
    DialOrder other(*m_datasets, *m_edits, *m_history); // of another window, or another account
    other.setTable(u"leads"_s);
    other.setLooking(true);
    const DialOrderList from(other, Side::Live);
    const std::unique_ptr<QMimeData> data(from.mimeData({from.index(3, 0)}));
    for (DialOrderList *list : {m_live.get(), m_onHold.get()}) {
        QVERIFY(!list->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        QVERIFY(!list->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        QVERIFY(
            !list->canDropMimeData(std::make_unique<QMimeData>().get(), Qt::MoveAction, 0, 0, {}));
    }
    QCOMPARE(m_edits->count(), 0);
}

void TestDialOrder::stagesAllOrNothing()
{
    Dataset odd = row(2, u"LIVE"_s, 80);
    odd.set(Dataset::Priority, QString()); // which the server left out
    QList<Dataset> rows = m_datasets->datasets();
    rows[1] = odd;
    m_datasets->merge(rows);
    QTRY_COMPARE(ids(*m_live).last(), u"2"_s);
    QSignalSpy refused(m_live.get(), &DialOrderList::refused);
    QVERIFY(!drag({u"4"_s, u"2"_s}, *m_live, 0)); // the first of which could be
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"never written"_s));
    QCOMPARE(m_edits->count(), 0);
    m_datasets->setReadOnly(true);
    QVERIFY(!m_order->hold({u"1"_s}).isEmpty());
    QCOMPARE(m_edits->count(), 0);
}

void TestDialOrder::isOneStep()
{
    QVERIFY(drag({u"5"_s, u"6"_s}, *m_live, 0));
    QVERIFY(m_edits->count() > 2);
    m_edits->undo();
    QCOMPARE(m_edits->count(), 0);
    QVERIFY(!m_edits->canUndo());
}

void TestDialOrder::followsTheAccount()
{
    QList<Dataset> rows = m_datasets->datasets();
    rows[4].set(Dataset::Status, u"LIVE"_s);
    m_datasets->merge(rows);
    QTRY_COMPARE(ids(*m_live), (QStringList{u"2"_s, u"1"_s, u"3"_s, u"4"_s, u"5"_s}));
    m_order->setTable(u"other"_s);
    QCOMPARE(ids(*m_live), (QStringList{u"8"_s}));
    m_datasets->clear();
    QTRY_COMPARE(m_live->rowCount(), 0);
}

void TestDialOrder::showsCalls()
{
    QCOMPARE(shown(*m_live, 0, DialOrderList::CallsColumn), QString());
    m_live->setCalls(QHash<QString, int>{{u"2"_s, 37}});
    QCOMPARE(shown(*m_live, 0, DialOrderList::CallsColumn), u"37"_s);
    QCOMPARE(shown(*m_live, 1, DialOrderList::CallsColumn), u"0"_s);
    m_live->setCalls({});
    QCOMPARE(shown(*m_live, 0, DialOrderList::CallsColumn), QString());
}

void TestDialOrder::looksOnlyWhenSomebodyLooks()
{
    m_order->setLooking(false);
    QSignalSpy changed(m_order.get(), &DialOrder::changed);
    QVERIFY(m_edits->stage(m_datasets->dataset(0), Dataset::Priority, u"85"_s));
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    m_order->setLooking(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(ids(*m_live).first(), u"1"_s);
}

DIALDESK_GUILESS_TEST(TestDialOrder)
#include "tst_dialorder.moc"
