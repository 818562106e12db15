// SPDX-License-Identifier: MIT
#include "models/history/historymodel.h"
#include "tests/support/registeredtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rows of the history, as they come and are settled.
class TestHistoryModel : public QObject
{
    Q_OBJECT

    using Outcome = HistoryEntry::Outcome;

private Q_SLOTS:
    void init();
    void isEmptyBeforeThereIsAQuery();
    void readsAsFarAsSomebodyLooks();
    void putsNewOnesOnTop();
    void settlesRowsInPlace();
    void showsWhatIsAskedFor();
    void saysWhatWasChanged_data();
    void saysWhatWasChanged();

private:
    /// The tester fetches by itself whatever there is, so it comes after the first look.
    void fetchAndWatch();
    QList<HistoryEntry> record(int first, int last);
    QString shown(int row, HistoryModel::Column column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<ChangeHistory> m_history;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestHistoryModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_history = std::make_unique<ChangeHistory>(QString());
    m_model = std::make_unique<HistoryModel>(*m_history);
    m_model->setQuery({});
}

void TestHistoryModel::fetchAndWatch()
{
    m_model->fetchMore({});
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QList<HistoryEntry> TestHistoryModel::record(int first, int last)
{
    QList<HistoryEntry> entries;
    for (int i = first; i <= last; ++i) {
        HistoryEntry entry;
        entry.dataset = QString::number(i);
        entry.before = u"LIVE"_s;
        entry.after = u"HOLD"_s;
        entries.append(entry);
    }
    return m_history->record(entries);
}

void TestHistoryModel::isEmptyBeforeThereIsAQuery()
{
    HistoryModel model(*m_history);
    record(1, 3);
    QVERIFY(!model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 0);
    model.setQuery({});
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 3);
}

void TestHistoryModel::readsAsFarAsSomebodyLooks()
{
    record(1, 450);
    QCOMPARE(m_model->rowCount(), 0);
    QList<int> sizes;
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        sizes.append(m_model->rowCount());
    }
    QCOMPARE(sizes, (QList<int>{200, 400, 450}));
    fetchAndWatch();
    QCOMPARE(shown(0, HistoryModel::DatasetColumn), u"450"_s);
    QCOMPARE(shown(449, HistoryModel::DatasetColumn), u"1"_s);
}

void TestHistoryModel::putsNewOnesOnTop()
{
    record(1, 3);
    QCOMPARE(m_model->rowCount(), 0); // nobody has looked yet
    fetchAndWatch();
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    record(4, 5);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(shown(0, HistoryModel::DatasetColumn), u"5"_s);
    QCOMPARE(shown(4, HistoryModel::DatasetColumn), u"1"_s);
}

void TestHistoryModel::settlesRowsInPlace()
{
    QList<HistoryEntry> entries = record(1, 3);
    fetchAndWatch();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    entries[1].outcome = Outcome::Failed;
    entries[1].detail = u"No."_s;
    m_history->settle({entries[1]});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(m_model->index(1, 0).data(HistoryModel::OutcomeRole).value<Outcome>(),
             Outcome::Failed);
    QCOMPARE(shown(1, HistoryModel::DetailColumn), u"No."_s);
    QCOMPARE(m_model->index(0, 0).data(HistoryModel::OutcomeRole).value<Outcome>(),
             Outcome::Pending);
}

void TestHistoryModel::showsWhatIsAskedFor()
{
    record(1, 3);
    HistoryQuery query;
    query.dataset = u"2"_s;
    m_model->setQuery(query);
    fetchAndWatch();
    QCOMPARE(m_model->rowCount(), 1);
    record(1, 3);
    QCOMPARE(m_model->rowCount(), 2);
    m_tester.reset();
    m_model->setQuery({});
    fetchAndWatch();
    QCOMPARE(m_model->rowCount(), 6);
    QVERIFY(!m_model->canFetchMore({}));
}

void TestHistoryModel::saysWhatWasChanged_data()
{
    QTest::addColumn<Dataset::Field>("field");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("statusBefore");
    QTest::newRow("status") << Dataset::Status << u"a to b"_s << u"a"_s;
    QTest::newRow("priority") << Dataset::Priority << u"Priority a to b"_s << QString();
    QTest::newRow("description") << Dataset::Description << u"Description “a” to “b”"_s
                                 << QString();
    QTest::newRow("creation") << Dataset::Id << u"Created"_s << QString();
}

void TestHistoryModel::saysWhatWasChanged()
{
    QFETCH(const Dataset::Field, field);
    HistoryEntry entry;
    entry.field = field;
    entry.before = u"a"_s;
    entry.after = u"b"_s;
    QTEST(entry.summary(), "summary");
    m_history->record({entry});
    m_model->fetchMore({});
    QTEST(m_model->index(0, HistoryModel::BeforeColumn).data(HistoryModel::StatusRole).toString(),
          "statusBefore");
}

DIALDESK_GUILESS_TEST(TestHistoryModel)
#include "tst_historymodel.moc"
