// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetorder.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 12'000;

QList<Dataset> manyDatasets()
{
    QList<Dataset> rows;
    for (int id = 0; id < many; ++id) {
        rows.append(sampleRow(QString::number(id)));
        rows.last().set(Dataset::Status, id % 3 == 0 ? u"LIVE"_s : u"HOLD"_s);
        rows.last().set(Dataset::Priority, QString::number(id * 37 % 91));
    }
    return rows;
}

} // namespace

/// Lists so long that they are arranged on a thread: what was asked for last counts, and rows that
/// come, go and change meanwhile are where they belong.
class TestDatasetOrderThreaded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void arrangesBesideOtherWork();
    void theNewestRequestCounts();
    void aResultOnItsWayIsOvertakenToo();
    void rowsComeMeanwhile();
    void rowsGoMeanwhile();
    void rowsChangeMeanwhile();
    void stagedRowsStay();
    void aNewAccountComesMeanwhile();
    void endsInTheMiddle();

private:
    struct Desk
    {
        StagedEdits edits;
        DatasetModel model{edits};
        DatasetOrder order{model, edits};
        QAbstractItemModelTester tester{&order,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};
    };

    void filter(const QString &expression);
    /// Whether exactly those datasets are shown that match, by priority where that is asked for.
    bool isArranged(const QString &expression, bool byPriority = false) const;

    std::unique_ptr<Desk> m_desk;
};

void TestDatasetOrderThreaded::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->model.merge(manyDatasets());
    QTRY_VERIFY_WITH_TIMEOUT(isArranged({}), patienceMs);
}

void TestDatasetOrderThreaded::filter(const QString &expression)
{
    m_desk->order.setFilter(*DatasetFilter::parse(expression));
}

bool TestDatasetOrderThreaded::isArranged(const QString &expression, bool byPriority) const
{
    const DatasetFilter filter = *DatasetFilter::parse(expression);
    int wanted = 0;
    for (const Dataset &row : m_desk->model.datasets())
        wanted += filter.matches(m_desk->edits.applied(row), {}) ? 1 : 0;
    const DatasetOrder &order = m_desk->order;
    int last = 0;
    for (int row = 0; row < order.rowCount(); ++row) {
        const int source = order.mapToSource(order.index(row, 0)).row();
        const Dataset dataset = m_desk->model.effectiveDataset(source);
        const int place = byPriority ? dataset[Dataset::Priority].toInt() : source;
        if (!filter.matches(dataset, {}) || place < last)
            return false;
        last = place;
    }
    return order.rowCount() == wanted;
}

void TestDatasetOrderThreaded::arrangesBesideOtherWork()
{
    QSignalSpy arranged(&m_desk->order, &DatasetOrder::arranged);
    filter(u"live"_s);
    QCOMPARE(m_desk->order.filter().toString(), u"live"_s);
    QCOMPARE(m_desk->order.rowCount(), many);
    QVERIFY(arranged.wait(patienceMs));
    QVERIFY(isArranged(u"live"_s));
    m_desk->order.sort(Dataset::Priority);
    QVERIFY(arranged.wait(patienceMs));
    QVERIFY(isArranged(u"live"_s, true));
}

void TestDatasetOrderThreaded::theNewestRequestCounts()
{
    QSignalSpy arranged(&m_desk->order, &DatasetOrder::arranged);
    filter(u"live"_s);
    filter(u"hold"_s);
    filter(u"priority>=50"_s);
    QVERIFY(arranged.wait(patienceMs));
    QVERIFY(isArranged(u"priority>=50"_s));
    QVERIFY(!arranged.wait(50));
    QCOMPARE(arranged.size(), 1);
}

void TestDatasetOrderThreaded::aResultOnItsWayIsOvertakenToo()
{
    QSignalSpy arranged(&m_desk->order, &DatasetOrder::arranged);
    filter(u"live"_s);
    // The thread gets done while no event is taken; where it does not, it is overtaken sooner.
    QThread::msleep(500);
    filter(u"hold"_s);
    QVERIFY(arranged.wait(patienceMs));
    QVERIFY(isArranged(u"hold"_s));
    QCOMPARE(arranged.size(), 1);
}

void TestDatasetOrderThreaded::rowsComeMeanwhile()
{
    m_desk->order.sort(Dataset::Priority);
    filter(u"live"_s);
    QList<Dataset> more;
    for (int id = many; id < many + 10; ++id) {
        more.append(sampleRow(QString::number(id)));
        more.last().set(Dataset::Priority, u"5"_s);
    }
    m_desk->model.mergeSome(more);
    QTRY_VERIFY_WITH_TIMEOUT(isArranged(u"live"_s, true), patienceMs);
}

void TestDatasetOrderThreaded::rowsGoMeanwhile()
{
    filter(u"live"_s);
    QList<Dataset> rest = manyDatasets();
    rest.remove(100, 1500);
    m_desk->model.merge(rest);
    QTRY_VERIFY_WITH_TIMEOUT(isArranged(u"live"_s), patienceMs);
}

void TestDatasetOrderThreaded::rowsChangeMeanwhile()
{
    m_desk->order.sort(Dataset::Priority);
    filter(u"live"_s);
    QList<Dataset> rows = manyDatasets();
    std::reverse(rows.begin(), rows.end());
    for (int row = 0; row < many; row += 7)
        rows[row].set(Dataset::Status, u"EXPIRED"_s);
    m_desk->model.merge(rows);
    QTRY_VERIFY_WITH_TIMEOUT(isArranged(u"live"_s, true), patienceMs);
}

void TestDatasetOrderThreaded::stagedRowsStay()
{
    QSignalSpy arranged(&m_desk->order, &DatasetOrder::arranged);
    filter(u"live"_s);
    QVERIFY(arranged.wait(patienceMs));
    QVERIFY(m_desk->edits.stage(m_desk->model.dataset(3), Dataset::Status, u"HOLD"_s));
    m_desk->order.sort(Dataset::Id);
    QVERIFY(arranged.wait(patienceMs));
    QCOMPARE(m_desk->order.rowCount(), many / 3);
    QVERIFY(m_desk->order.mapFromSource(m_desk->model.index(3, 0)).isValid());
    m_desk->order.apply();
    m_desk->order.sort(Dataset::Priority); // overtakes it, and hides the row all the same
    QTRY_VERIFY_WITH_TIMEOUT(isArranged(u"live"_s, true), patienceMs);
    QVERIFY(!m_desk->order.mapFromSource(m_desk->model.index(3, 0)).isValid());
}

void TestDatasetOrderThreaded::aNewAccountComesMeanwhile()
{
    filter(u"live"_s);
    m_desk->model.clear();
    m_desk->model.merge({sampleRow(u"1"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(isArranged(u"live"_s), patienceMs);
    QCOMPARE(m_desk->order.rowCount(), 1);
}

void TestDatasetOrderThreaded::endsInTheMiddle()
{
    filter(u"live"_s);
    m_desk.reset();
    QCoreApplication::processEvents();
}

DIALDESK_GUILESS_TEST(TestDatasetOrderThreaded)
#include "tst_datasetorderthreaded.moc"
