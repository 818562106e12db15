// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetorder.h"
#include "tests/support/registeredtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Dataset dataset(const QString &id, const QString &status, const QString &priority,
                const QString &queue = u"0"_s)
{
    Dataset result;
    result.set(Dataset::Id, id);
    result.set(Dataset::QueueId, queue);
    result.set(Dataset::Status, status);
    result.set(Dataset::Priority, priority);
    result.set(Dataset::Description, u"d"_s + id);
    return result;
}

QList<Dataset> account()
{
    return {dataset(u"1"_s, u"LIVE"_s, u"50"_s), dataset(u"2"_s, u"HOLD"_s, u"10"_s),
            dataset(u"3"_s, u"LIVE"_s, u"90"_s), dataset(u"4"_s, u"EXPIRED"_s, u"0"_s),
            dataset(u"5"_s, u"LIVE"_s, u"7"_s, u"12"_s)};
}

/// An order over the account, shown in a table, with Qt's own tester to watch it.
struct Desk
{
    Desk()
    {
        model.merge(account());
        view.setModel(&order);
        view.show();
    }

    StagedEdits edits;
    DatasetModel model{edits};
    DatasetOrder order{model, edits};
    QAbstractItemModelTester tester{&order, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QTableView view;
};

} // namespace

class TestDatasetOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filters();
    void sorts();
    void sortsByAnUnknownField();
    void stagingNeitherHidesNorMoves();
    void takesNewsInOnceForAMerge();
    void keepsStagedRowsThroughAMerge();
    void keepsSelectionThroughAMerge();
    void followsTheServersOrder();
    void showsRowsAsTheyArrive();
    void filtersByNamesOfQueues();
    void startsAgain();
    void editsThroughToTheModel();
    void arrangesManyRows();

private:
    QString shown() const;
    void setFilter(const QString &expression);
    void stage(const QString &id, Dataset::Field field, const QString &value);

    std::unique_ptr<Desk> m_desk;
};

void TestDatasetOrder::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(QTest::qWaitForWindowExposed(&m_desk->view));
}

QString TestDatasetOrder::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_desk->order.rowCount(); ++row)
        ids.append(m_desk->order.index(row, 0).data(DatasetModel::IdRole).toString());
    return ids.join(u' ');
}

void TestDatasetOrder::setFilter(const QString &expression)
{
    const auto filter = DatasetFilter::parse(expression, m_desk->model.extraNames());
    QVERIFY(filter);
    m_desk->order.setFilter(*filter);
}

void TestDatasetOrder::stage(const QString &id, Dataset::Field field, const QString &value)
{
    QVERIFY(m_desk->edits.stage(m_desk->model.dataset(m_desk->model.rowOf(id)), field, value));
}

void TestDatasetOrder::filters()
{
    setFilter(u"priority>=10"_s);
    QCOMPARE(shown(), u"1 2 3"_s);
    QCOMPARE(m_desk->order.filter().toString(), u"priority>=10"_s);
    m_desk->order.setStatus(u"LIVE"_s);
    QCOMPARE(shown(), u"1 3"_s);
    setFilter(u"nothing"_s);
    QCOMPARE(shown(), u""_s);
    QCOMPARE(m_desk->order.headerData(Dataset::Priority, Qt::Horizontal).toString(), u"Priority"_s);
    m_desk->order.setStatus({});
    setFilter(u""_s);
    QCOMPARE(shown(), u"1 2 3 4 5"_s);
}

void TestDatasetOrder::sorts()
{
    m_desk->order.sort(Dataset::Priority, Qt::DescendingOrder);
    QCOMPARE(shown(), u"3 1 2 5 4"_s);
    m_desk->order.sort(Dataset::Status);
    QCOMPARE(shown(), u"1 3 5 2 4"_s);
    setFilter(u"live"_s);
    m_desk->order.setSort(
        DatasetSort({{DatasetColumn::of(Dataset::Status), Qt::AscendingOrder},
                     {DatasetColumn::of(Dataset::Priority), Qt::AscendingOrder}}));
    QCOMPARE(shown(), u"5 1 3"_s);
    QCOMPARE(m_desk->order.sortKeys().size(), 2);
    m_desk->order.sort(-1);
    QCOMPARE(shown(), u"1 3 5"_s);
}

void TestDatasetOrder::sortsByAnUnknownField()
{
    QList<Dataset> rows = account();
    rows[0].setExtras({{u"team"_s, u"b"_s}});
    rows[4].setExtras({{u"team"_s, u"a"_s}});
    m_desk->model.merge(rows);
    QCOMPARE(m_desk->order.columnCount(), Dataset::FieldCount + 1);
    m_desk->order.sort(Dataset::FieldCount, Qt::DescendingOrder);
    QCOMPARE(shown(), u"1 5 2 3 4"_s);
}

void TestDatasetOrder::stagingNeitherHidesNorMoves()
{
    m_desk->order.sort(Dataset::Priority, Qt::DescendingOrder);
    setFilter(u"live"_s);
    QCOMPARE(shown(), u"3 1 5"_s);
    stage(u"3"_s, Dataset::Status, u"HOLD"_s);
    stage(u"5"_s, Dataset::Priority, u"80"_s);
    QTest::qWait(1);
    QCOMPARE(shown(), u"3 1 5"_s);
    m_desk->order.apply();
    QCOMPARE(shown(), u"5 1"_s);
    m_desk->edits.clear();
    QTest::qWait(1);
    QCOMPARE(shown(), u"5 1"_s);
    m_desk->order.apply();
    QCOMPARE(shown(), u"3 1 5"_s);
}

void TestDatasetOrder::takesNewsInOnceForAMerge()
{
    m_desk->order.sort(Dataset::Priority);
    setFilter(u"live"_s);
    QCOMPARE(shown(), u"5 1 3"_s);
    QList<Dataset> rows = account();
    for (Dataset &row : rows)
        row.set(Dataset::Status, u"LIVE"_s);
    rows[0].set(Dataset::Status, u"HOLD"_s);
    rows[2].set(Dataset::Priority, u"1"_s);
    rows.append(dataset(u"6"_s, u"LIVE"_s, u"2"_s));
    QSignalSpy spy(&m_desk->order, &QAbstractItemModel::layoutChanged);
    m_desk->model.merge(rows);
    QCOMPARE(shown(), u"5 1 3 6"_s);
    QTRY_COMPARE(shown(), u"4 3 6 5 2"_s);
    QCOMPARE(spy.size(), 1);
}

void TestDatasetOrder::keepsStagedRowsThroughAMerge()
{
    setFilter(u"live"_s);
    stage(u"3"_s, Dataset::Status, u"HOLD"_s);
    stage(u"2"_s, Dataset::Description, u"new"_s);
    QList<Dataset> rows = account();
    rows[0].set(Dataset::Status, u"HOLD"_s);
    m_desk->model.merge(rows);
    QTRY_COMPARE(shown(), u"3 5"_s);
    m_desk->order.sort(Dataset::Id, Qt::DescendingOrder);
    QCOMPARE(shown(), u"5 3"_s);
    m_desk->order.apply();
    QCOMPARE(shown(), u"5"_s);
}

void TestDatasetOrder::keepsSelectionThroughAMerge()
{
    m_desk->order.sort(Dataset::Priority);
    m_desk->view.setSelectionBehavior(QAbstractItemView::SelectRows);
    m_desk->view.setSelectionMode(QAbstractItemView::MultiSelection);
    m_desk->view.selectRow(1);
    m_desk->view.selectRow(3);
    m_desk->view.selectionModel()->setCurrentIndex(m_desk->order.index(3, 2),
                                                   QItemSelectionModel::NoUpdate);
    const QPersistentModelIndex held = m_desk->order.index(3, 2);
    QCOMPARE(held.data(DatasetModel::IdRole).toString(), u"1"_s);

    QList<Dataset> rows = account();
    rows.removeAt(1);
    rows[0].set(Dataset::Priority, u"0"_s);
    rows.prepend(dataset(u"6"_s, u"LIVE"_s, u"1"_s));
    m_desk->model.merge(rows);
    QTRY_COMPARE(shown(), u"1 4 6 5 3"_s);

    QStringList selected;
    for (const QModelIndex &index : m_desk->view.selectionModel()->selectedRows())
        selected.append(index.data(DatasetModel::IdRole).toString());
    selected.sort();
    QCOMPARE(selected, QStringList({u"1"_s, u"5"_s}));
    QCOMPARE(m_desk->view.currentIndex(), QModelIndex(held));
    QCOMPARE(held.row(), 0);
}

void TestDatasetOrder::followsTheServersOrder()
{
    QList<Dataset> rows = account();
    std::reverse(rows.begin(), rows.end());
    m_desk->model.merge(rows);
    QCOMPARE(shown(), u"1 2 3 4 5"_s);
    QTRY_COMPARE(shown(), u"5 4 3 2 1"_s);
}

void TestDatasetOrder::showsRowsAsTheyArrive()
{
    setFilter(u"live"_s);
    QSignalSpy moved(&m_desk->order, &QAbstractItemModel::layoutChanged);
    m_desk->model.mergeSome(
        {dataset(u"6"_s, u"LIVE"_s, u"5"_s), dataset(u"7"_s, u"HOLD"_s, u"5"_s)});
    QCOMPARE(shown(), u"1 3 5 6"_s);
    m_desk->model.mergeSome({dataset(u"8"_s, u"LIVE"_s, u"5"_s)});
    QCOMPARE(shown(), u"1 3 5 6 8"_s);
    QTest::qWait(1);
    QCOMPARE(moved.size(), 0);
}

void TestDatasetOrder::filtersByNamesOfQueues()
{
    setFilter(u"queue:sales"_s);
    QCOMPARE(shown(), u""_s);
    m_desk->model.setQueueNames({{u"12"_s, u"Sales"_s}});
    QTRY_COMPARE(shown(), u"5"_s);
}

void TestDatasetOrder::startsAgain()
{
    m_desk->order.sort(Dataset::Priority);
    m_desk->model.clear();
    QCOMPARE(shown(), u""_s);
    m_desk->model.merge(account());
    QTRY_COMPARE(shown(), u"4 5 2 1 3"_s);
}

void TestDatasetOrder::editsThroughToTheModel()
{
    m_desk->order.sort(Dataset::Priority);
    const QModelIndex cell = m_desk->order.index(1, Dataset::Priority);
    QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_desk->order.index(1, Dataset::Notes).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(m_desk->order.setData(cell, u"42"_s));
    QCOMPARE(cell.data(DatasetModel::RawRole).toString(), u"42"_s);
    QCOMPARE(m_desk->edits.find(u"5"_s, Dataset::Priority)->value, u"42"_s);
}

void TestDatasetOrder::arrangesManyRows()
{
    QList<Dataset> rows;
    for (int i = 0; i < 3000; ++i)
        rows.append(dataset(QString::number(i), i % 2 ? u"LIVE"_s : u"HOLD"_s,
                            QString::number(i * 37 % 91)));
    m_desk->model.merge(rows);
    m_desk->view.selectAll();
    m_desk->order.sort(Dataset::Priority, Qt::DescendingOrder);
    setFilter(u"live priority>=50"_s);
    QCOMPARE(m_desk->view.selectionModel()->selectedRows().size(), m_desk->order.rowCount());
    rows.remove(500, 1000);
    m_desk->model.merge(rows);
    setFilter(u"hold"_s);
    QCOMPARE(m_desk->order.rowCount(), 1000);
    QCoreApplication::processEvents();
    QCOMPARE(DatasetOrder(m_desk->model, m_desk->edits).rowCount(), 2000);
}

DIALDESK_TEST(TestDatasetOrder)

#include "tst_datasetorder.moc"
