// SPDX-License-Identifier: MIT
#include "models/datasets/rowindexproxy.h"
#include "tests/support/registeredtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class Proxy : public RowIndexProxy
{
public:
    using RowIndexProxy::append;
    using RowIndexProxy::RowIndexProxy;
    using RowIndexProxy::show;
};

} // namespace

/// Every test shows the proxy in a table with a current row and a selection, and has Qt's own
/// tester watch it.
class TestRowIndexProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatItIsTold_data();
    void showsWhatItIsTold();
    void tellsSelectionsOfHiddenRows();
    void mapsBothWays();
    void followsTheSource();
    void hidesRowsThatTheSourceRemoves();
    void forwardsChangesOfData();
    void startsAgainAfterAReset();
    void hasAHeaderWithoutRows();

private:
    QString shown() const;

    std::unique_ptr<QStringListModel> m_source;
    std::unique_ptr<Proxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QTableView> m_view;
};

void TestRowIndexProxy::init()
{
    m_view.reset();
    m_tester.reset();
    m_proxy.reset();
    m_source = std::make_unique<QStringListModel>(u"a b c d e f"_s.split(u' '));
    m_proxy = std::make_unique<Proxy>(*m_source);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_view = std::make_unique<QTableView>();
    m_view->setModel(m_proxy.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QString TestRowIndexProxy::shown() const
{
    QString result;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        result += m_proxy->index(row, 0).data().toString();
    return result;
}

void TestRowIndexProxy::showsWhatItIsTold_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("moved");
    QTest::addColumn<int>("removed");

    using L = QList<int>;
    QTest::newRow("nothing") << L{} << L{} << 0 << 0 << 0;
    QTest::newRow("the same") << L{1, 0} << L{1, 0} << 0 << 0 << 0;
    QTest::newRow("first rows") << L{} << L{2, 1} << 1 << 0 << 0;
    QTest::newRow("more at the end") << L{2} << L{2, 5, 0} << 1 << 0 << 0;
    QTest::newRow("more in between") << L{0, 5} << L{0, 3, 5} << 1 << 1 << 0;
    QTest::newRow("all gone") << L{0, 5} << L{} << 0 << 0 << 1;
    QTest::newRow("one run gone") << L{0, 1, 2, 3} << L{0, 3} << 0 << 0 << 1;
    QTest::newRow("the last gone") << L{0, 1} << L{0} << 0 << 0 << 1;
    QTest::newRow("two runs gone") << L{0, 1, 2, 3, 4} << L{0, 2, 4} << 0 << 1 << 1;
    QTest::newRow("another order") << L{0, 1, 2} << L{2, 0, 1} << 0 << 1 << 0;
    QTest::newRow("everything at once") << L{0, 1, 2, 3} << L{5, 3, 4, 1} << 1 << 1 << 1;
    QTest::newRow("all others") << L{0, 1, 2} << L{3, 4, 5} << 1 << 0 << 1;
}

void TestRowIndexProxy::showsWhatItIsTold()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    m_proxy->show({before.begin(), before.end()});
    QList<QPersistentModelIndex> held;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        held.append(m_proxy->index(row, 0));
    m_view->selectAll();

    QSignalSpy inserted(m_proxy.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy moved(m_proxy.get(), &QAbstractItemModel::layoutChanged);
    QSignalSpy removed(m_proxy.get(), &QAbstractItemModel::rowsRemoved);
    m_proxy->show({after.begin(), after.end()});

    QTEST(static_cast<int>(inserted.size()), "inserted");
    QTEST(static_cast<int>(moved.size()), "moved");
    QTEST(static_cast<int>(removed.size()), "removed");
    QCOMPARE(m_proxy->rowCount(), after.size());
    int kept = 0;
    for (int i = 0; i < before.size(); ++i) {
        const int row = static_cast<int>(after.indexOf(before.at(i)));
        QCOMPARE(held.at(i).row(), row);
        const bool isSelected =
            row >= 0 && m_view->selectionModel()->isSelected(m_proxy->index(row, 0));
        QCOMPARE(isSelected, row >= 0);
        kept += row >= 0 ? 1 : 0;
    }
    for (int row = 0; row < after.size(); ++row)
        QCOMPARE(m_proxy->mapToSource(m_proxy->index(row, 0)).row(), after.at(row));
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), kept);
    QCoreApplication::processEvents();
}

void TestRowIndexProxy::tellsSelectionsOfHiddenRows()
{
    m_proxy->show({0, 1, 2, 3, 4});
    m_view->setCurrentIndex(m_proxy->index(3, 0));
    QSignalSpy current(m_view->selectionModel(), &QItemSelectionModel::currentChanged);
    QSignalSpy selection(m_view->selectionModel(), &QItemSelectionModel::selectionChanged);
    m_proxy->show({0, 2, 4});
    QCOMPARE(current.size(), 1);
    QVERIFY(!selection.isEmpty());
    QVERIFY(m_view->selectionModel()->selectedRows().isEmpty());
    QCOMPARE(m_view->currentIndex(), m_proxy->index(0, 0));

    m_view->setCurrentIndex(m_proxy->index(1, 0));
    m_proxy->show({4, 3, 2});
    QCOMPARE(m_view->currentIndex().data().toString(), u"c"_s);
}

void TestRowIndexProxy::mapsBothWays()
{
    m_proxy->show({3, 1});
    QCOMPARE(m_proxy->mapFromSource(m_source->index(1, 0)), m_proxy->index(1, 0));
    QVERIFY(!m_proxy->mapFromSource(m_source->index(0, 0)).isValid());
    QVERIFY(!m_proxy->mapFromSource(QModelIndex()).isValid());
    QVERIFY(!m_proxy->mapFromSource(m_proxy->index(0, 0)).isValid());
    QVERIFY(!m_proxy->mapToSource(QModelIndex()).isValid());
    QVERIFY(!m_proxy->index(2, 0).isValid());
    QVERIFY(!m_proxy->index(0, 0, m_proxy->index(0, 0)).isValid());
    QCOMPARE(m_proxy->rowCount(m_proxy->index(0, 0)), 0);
    QCOMPARE(m_proxy->columnCount(m_proxy->index(0, 0)), 0);
    QVERIFY(m_proxy->hasChildren());
    QVERIFY(m_proxy->setData(m_proxy->index(0, 0), u"new"_s));
    QCOMPARE(m_source->stringList().at(3), u"new"_s);
    QCOMPARE(m_proxy->flags(m_proxy->index(0, 0)), m_source->flags(m_source->index(3, 0)));
}

void TestRowIndexProxy::followsTheSource()
{
    m_proxy->show({4, 0, 2});
    QCOMPARE(shown(), u"eac"_s);
    m_source->insertRows(1, 2);
    QCOMPARE(shown(), u"eac"_s);
    m_source->insertRows(8, 1);
    m_proxy->append({8, 1});
    QCOMPARE(m_proxy->rowCount(), 5);
    m_source->setData(m_source->index(8, 0), u"z"_s);
    m_source->setData(m_source->index(1, 0), u"y"_s);
    QCOMPARE(shown(), u"eaczy"_s);
    QVERIFY(m_source->moveRows({}, 0, 2, {}, 5));
    QCOMPARE(shown(), u"eaczy"_s);
    m_source->sort(0, Qt::DescendingOrder);
    QCOMPARE(shown(), u"eaczy"_s);
    QCOMPARE(m_proxy->mapToSource(m_proxy->index(3, 0)).row(), 0);
    m_proxy->append({});
    QCOMPARE(shown(), u"eaczy"_s);
}

void TestRowIndexProxy::hidesRowsThatTheSourceRemoves()
{
    m_proxy->show({5, 3, 1, 0});
    m_view->setCurrentIndex(m_proxy->index(0, 0));
    m_source->removeRows(1, 3);
    QCOMPARE(shown(), u"fa"_s);
    QCOMPARE(m_view->currentIndex(), m_proxy->index(0, 0));
    m_source->removeRows(1, 1);
    QCOMPARE(shown(), u"fa"_s);
    m_source->removeRows(0, 2);
    QCOMPARE(shown(), u""_s);
    QVERIFY(!m_proxy->hasChildren());
}

void TestRowIndexProxy::forwardsChangesOfData()
{
    m_proxy->show({5, 3, 1});
    QSignalSpy spy(m_proxy.get(), &QAbstractItemModel::dataChanged);
    m_source->setData(m_source->index(0, 0), u"hidden"_s);
    QCOMPARE(spy.size(), 0);
    m_source->setData(m_source->index(3, 0), u"x"_s);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.last().at(0).toModelIndex(), m_proxy->index(1, 0));
    QCOMPARE(spy.last().at(1).toModelIndex(), m_proxy->index(1, 0));
    Q_EMIT m_source->dataChanged(m_source->index(2, 0), m_source->index(5, 0), {Qt::DisplayRole});
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.last().at(0).toModelIndex(), m_proxy->index(0, 0));
    QCOMPARE(spy.last().at(1).toModelIndex(), m_proxy->index(1, 0));
    QCOMPARE(spy.last().at(2).value<QList<int>>(), QList<int>{Qt::DisplayRole});
}

void TestRowIndexProxy::startsAgainAfterAReset()
{
    m_proxy->show({5, 3, 1});
    QSignalSpy spy(m_proxy.get(), &QAbstractItemModel::modelReset);
    m_source->setStringList({u"x"_s, u"y"_s});
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_proxy->rowCount(), 0);
    m_proxy->show({1});
    QCOMPARE(shown(), u"y"_s);
}

void TestRowIndexProxy::hasAHeaderWithoutRows()
{
    QCOMPARE(m_proxy->headerData(0, Qt::Horizontal), m_source->headerData(0, Qt::Horizontal));
    m_proxy->show({5, 3});
    QCOMPARE(m_proxy->headerData(1, Qt::Vertical).toInt(), 2);
}

DIALDESK_TEST(TestRowIndexProxy)

#include "tst_rowindexproxy.moc"
