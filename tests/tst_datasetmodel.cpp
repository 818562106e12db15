// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/registeredtest.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Dataset row(const QString &id, const QString &description = u"Load"_s)
{
    Dataset row;
    row.set(Dataset::Id, id);
    row.set(Dataset::QueueId, u"12"_s);
    row.set(Dataset::Status, u"LIVE"_s);
    row.set(Dataset::Priority, u"10"_s);
    row.set(Dataset::Description, description);
    return row;
}

QList<Dataset> rows(const QStringList &ids)
{
    QList<Dataset> result;
    for (const QString &id : ids)
        result.append(row(id));
    return result;
}

} // namespace

/// The table, through every kind of change, under the eyes of QAbstractItemModelTester.
class TestDatasetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mergesAnyListIntoAnyOther_data();
    void mergesAnyListIntoAnyOther();
    void followsRowsThroughAMerge();
    void announcesOnlyWhatChanged();
    void addsPartsAtTheEnd();
    void growsAColumnForANewField();
    void laysStagedEditsOver();
    void stagesWhatIsTyped();
    void keepsEditsThroughAMerge();
    void editsNothingThatIsListedTwice();
    void showsNamesOfQueues();
    void showsDatesAndCountsByTheLocale();
    void clears();
    void answersNothingToNonsense();

private:
    QStringList ids() const;
    QModelIndex at(int row, int column) const { return m_model->index(row, column); }

    std::unique_ptr<StagedEdits> m_edits;
    std::unique_ptr<DatasetModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDatasetModel::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_tester.reset();
    m_model.reset();
    m_edits = std::make_unique<StagedEdits>();
    m_model = std::make_unique<DatasetModel>(*m_edits);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

QStringList TestDatasetModel::ids() const
{
    QStringList result;
    for (int i = 0; i < m_model->rowCount(); ++i)
        result.append(at(i, Dataset::Id).data(DatasetModel::RawRole).toString());
    return result;
}

void TestDatasetModel::mergesAnyListIntoAnyOther_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    const QStringList lists{u""_s,        u"1"_s,        u"1 2 3 4 5"_s,   u"5 4 3 2 1"_s,
                            u"2 4"_s,     u"6 7"_s,      u"0 1 9 3 5 8"_s, u"1 1 2"_s,
                            u"2 1 1 1"_s, u"3 2 1 2 3"_s};
    for (const QString &before : lists) {
        for (const QString &after : lists)
            QTest::addRow("%s to %s", qPrintable(before), qPrintable(after))
                << before.split(u' ', Qt::SkipEmptyParts) << after.split(u' ', Qt::SkipEmptyParts);
    }
}

void TestDatasetModel::mergesAnyListIntoAnyOther()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    m_model->merge(rows(before));
    QCOMPARE(ids(), before);
    m_model->merge(rows(after));
    QCOMPARE(ids(), after);
    for (const QString &id : after) {
        QCOMPARE(m_model->rowOf(id), after.indexOf(id));
        QCOMPARE(m_model->isListedTwice(id), after.count(id) > 1);
    }
    QCOMPARE(m_model->rowOf(u"77"_s), -1);
}

void TestDatasetModel::followsRowsThroughAMerge()
{
    m_model->merge(rows({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    const QPersistentModelIndex second(at(1, Dataset::Priority));
    const QPersistentModelIndex third(at(2, Dataset::Id));
    QSignalSpy reset(m_model.get(), &DatasetModel::modelReset);
    m_model->merge(rows({u"4"_s, u"9"_s, u"2"_s, u"1"_s}));
    QCOMPARE(second.row(), 2);
    QCOMPARE(second.column(), static_cast<int>(Dataset::Priority));
    QVERIFY(!third.isValid());
    QCOMPARE(reset.size(), 0);
}

void TestDatasetModel::announcesOnlyWhatChanged()
{
    m_model->merge(rows({u"1"_s, u"2"_s, u"3"_s}));
    QList<Dataset> changed = rows({u"1"_s, u"2"_s, u"3"_s});
    changed[1].set(Dataset::Priority, u"20"_s);
    changed[1].set(Dataset::Notes, u"by me"_s);
    QSignalSpy data(m_model.get(), &DatasetModel::dataChanged);
    QSignalSpy layout(m_model.get(), &DatasetModel::layoutChanged);
    m_model->merge(changed);
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.at(0).at(0).toModelIndex(), at(1, Dataset::Priority));
    QCOMPARE(data.at(0).at(1).toModelIndex(), at(1, Dataset::Notes));
    QCOMPARE(layout.size(), 0);
    m_model->merge(changed);
    QCOMPARE(data.size(), 1);
}

void TestDatasetModel::addsPartsAtTheEnd()
{
    m_model->mergeSome(rows({u"1"_s, u"2"_s}));
    m_model->mergeSome({row(u"3"_s), row(u"1"_s, u"New name"_s)});
    QCOMPARE(ids(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(m_model->dataset(0)[Dataset::Description], u"New name"_s);
    m_model->mergeSome({});
    QCOMPARE(m_model->rowCount(), 3);
}

void TestDatasetModel::growsAColumnForANewField()
{
    m_model->merge(rows({u"1"_s, u"2"_s}));
    QCOMPARE(m_model->columnCount(), Dataset::FieldCount);
    Dataset odd = row(u"2"_s);
    odd.setExtras({{u"colour"_s, u"red"_s}, {u"size"_s, u""_s}});
    QSignalSpy columns(m_model.get(), &DatasetModel::columnsInserted);
    m_model->merge({row(u"1"_s), odd});
    QCOMPARE(columns.size(), 1);
    QCOMPARE(m_model->columnCount(), Dataset::FieldCount + 2);
    QCOMPARE(m_model->extraNames(), (QStringList{u"colour"_s, u"size"_s}));
    QCOMPARE(m_model->headerData(Dataset::FieldCount, Qt::Horizontal).toString(), u"colour"_s);
    QCOMPARE(at(1, Dataset::FieldCount).data().toString(), u"red"_s);
    QVERIFY(at(0, Dataset::FieldCount).data().toString().isEmpty());
    QVERIFY(!at(1, Dataset::FieldCount).flags().testFlag(Qt::ItemIsEditable));

    odd.setExtras({{u"colour"_s, u"blue"_s}, {u"size"_s, u""_s}});
    QSignalSpy data(m_model.get(), &DatasetModel::dataChanged);
    m_model->mergeSome({odd});
    QCOMPARE(data.size(), 1);
    QCOMPARE(at(1, Dataset::FieldCount).data().toString(), u"blue"_s);
}

void TestDatasetModel::laysStagedEditsOver()
{
    m_model->merge(rows({u"1"_s, u"2"_s}));
    QSignalSpy data(m_model.get(), &DatasetModel::dataChanged);
    QVERIFY(m_edits->stage(m_model->dataset(1), Dataset::Priority, u"20"_s));
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.at(0).at(0).toModelIndex().row(), 1);
    const QModelIndex priority = at(1, Dataset::Priority);
    QCOMPARE(priority.data().toString(), u"20"_s);
    QCOMPARE(priority.data(Qt::EditRole).toString(), u"20"_s);
    QCOMPARE(priority.data(DatasetModel::RawRole).toString(), u"20"_s);
    QCOMPARE(priority.data(DatasetModel::ServerRole).toString(), u"10"_s);
    QVERIFY(priority.data(DatasetModel::StagedRole).toBool());
    QVERIFY(priority.data(Qt::ToolTipRole).toString().contains(u"10"_s));
    QVERIFY(!at(1, Dataset::Status).data(DatasetModel::StagedRole).toBool());
    QVERIFY(at(1, Dataset::Status).data(DatasetModel::RowStagedRole).toBool());
    QVERIFY(!at(0, Dataset::Status).data(DatasetModel::RowStagedRole).toBool());
    QCOMPARE(m_model->effectiveDataset(1)[Dataset::Priority], u"20"_s);
    QCOMPARE(m_model->dataset(1)[Dataset::Priority], u"10"_s);
    m_edits->clear();
    QCOMPARE(priority.data().toString(), u"10"_s);
    QCOMPARE(data.size(), 2);
}

void TestDatasetModel::stagesWhatIsTyped()
{
    Dataset closed = row(u"2"_s);
    closed.set(Dataset::Status, u"EXPIRED"_s);
    m_model->merge({row(u"1"_s), closed});
    QVERIFY(m_model->setData(at(0, Dataset::Priority), u"20"_s));
    QVERIFY(m_edits->find(u"1"_s, Dataset::Priority));
    QVERIFY(!m_model->setData(at(0, Dataset::Priority), u"91"_s));
    QVERIFY(!m_model->setData(at(0, Dataset::Notes), u"x"_s));
    QVERIFY(!m_model->setData(at(1, Dataset::Priority), u"20"_s));
    QVERIFY(!m_model->setData(at(0, Dataset::Priority), u"30"_s, Qt::DisplayRole));
    QCOMPARE(m_edits->count(), 1);
    QVERIFY(at(0, Dataset::Status).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!at(1, Dataset::Status).flags().testFlag(Qt::ItemIsEditable));
}

void TestDatasetModel::keepsEditsThroughAMerge()
{
    m_model->merge(rows({u"1"_s, u"2"_s}));
    m_model->setData(at(0, Dataset::Priority), u"20"_s);
    Dataset changed = row(u"1"_s);
    changed.set(Dataset::Priority, u"30"_s);
    m_model->merge({row(u"2"_s), changed});
    const QModelIndex priority = at(1, Dataset::Priority);
    QCOMPARE(priority.data().toString(), u"20"_s);
    QCOMPARE(priority.data(DatasetModel::ServerRole).toString(), u"30"_s);
    QCOMPARE(m_edits->find(u"1"_s, Dataset::Priority)->base, u"10"_s);
}

void TestDatasetModel::editsNothingThatIsListedTwice()
{
    m_model->merge({row(u"1"_s, u"first"_s), row(u"2"_s), row(u"1"_s, u"second"_s)});
    QCOMPARE(at(2, Dataset::Description).data().toString(), u"second"_s);
    for (const int listed : {0, 2}) {
        QVERIFY(!at(listed, Dataset::Priority).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(at(listed, Dataset::Priority), u"20"_s));
    }
    QVERIFY(m_model->setData(at(1, Dataset::Priority), u"20"_s));
}

void TestDatasetModel::showsNamesOfQueues()
{
    m_model->merge(rows({u"1"_s, u"2"_s}));
    QSignalSpy data(m_model.get(), &DatasetModel::dataChanged);
    m_model->setQueueNames({{u"12"_s, u"Sales"_s}});
    QCOMPARE(data.size(), 1);
    QCOMPARE(at(1, Dataset::QueueId).data().toString(), u"Sales"_s);
    QCOMPARE(at(1, Dataset::QueueId).data(DatasetModel::RawRole).toString(), u"12"_s);
    m_model->setQueueNames({});
    QCOMPARE(at(1, Dataset::QueueId).data().toString(), u"12"_s);
}

void TestDatasetModel::showsDatesAndCountsByTheLocale()
{
    Dataset loaded = row(u"1"_s);
    loaded.set(Dataset::LoadDate, u"2026-02-28 23:59:59"_s);
    loaded.set(Dataset::RecordCount, u"1234567"_s);
    Dataset odd = row(u"2"_s);
    odd.set(Dataset::LoadDate, u"0000-00-00"_s);
    odd.set(Dataset::RecordCount, u"many"_s);
    m_model->merge({loaded, odd});
    QCOMPARE(at(0, Dataset::LoadDate).data().toString(),
             QLocale().toString(QDate(2026, 2, 28), QLocale::ShortFormat));
    QCOMPARE(at(0, Dataset::RecordCount).data().toString(), QLocale().toString(1234567));
    QCOMPARE(at(0, Dataset::RecordCount).data(DatasetModel::RawRole).toString(), u"1234567"_s);
    QCOMPARE(at(1, Dataset::LoadDate).data().toString(), u"0000-00-00"_s);
    QCOMPARE(at(1, Dataset::RecordCount).data().toString(), u"many"_s);
}

void TestDatasetModel::clears()
{
    Dataset odd = row(u"1"_s);
    odd.setExtras({{u"colour"_s, u"red"_s}});
    m_model->merge({odd});
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), Dataset::FieldCount);
    QCOMPARE(m_model->rowOf(u"1"_s), -1);
    m_model->merge(rows({u"1"_s}));
    QCOMPARE(m_model->rowCount(), 1);
}

void TestDatasetModel::answersNothingToNonsense()
{
    m_model->merge(rows({u"1"_s}));
    for (int i = 0; i < 2; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not valid"_s));
    QVERIFY(!m_model->data({}).isValid());
    QVERIFY(!m_model->setData({}, u"30"_s));
    QVERIFY(!at(0, Dataset::Id).data(Qt::DecorationRole).isValid());
    QCOMPARE(m_model->rowCount(at(0, 0)) + m_model->columnCount(at(0, 0)), 0);
    QSet<QString> labels;
    for (int field = 0; field < Dataset::FieldCount; ++field)
        labels.insert(m_model->headerData(field, Qt::Horizontal).toString());
    QCOMPARE(labels.size(), Dataset::FieldCount);
}

DIALDESK_GUILESS_TEST(TestDatasetModel)
#include "tst_datasetmodel.moc"
