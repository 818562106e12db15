// SPDX-License-Identifier: MIT
#include "models/changes/historyundo.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const HistoryOwner us{u"EU"_s, u"1"_s, u"ana"_s};

HistoryEntry entry(qint64 id, const QString &dataset, Dataset::Field field, const QString &before,
                   const QString &after,
                   HistoryEntry::Outcome outcome = HistoryEntry::Outcome::Confirmed)
{
    HistoryEntry entry;
    entry.id = id;
    entry.owner = {u"EU"_s, u"1"_s, u"somebody else of us"_s};
    entry.dataset = dataset;
    entry.field = field;
    entry.before = before;
    entry.after = after;
    entry.outcome = outcome;
    return entry;
}

Dataset row(const QString &id, const QString &status)
{
    Dataset row;
    row.set(Dataset::Id, id);
    row.set(Dataset::Status, status);
    row.set(Dataset::Priority, u"60"_s);
    row.set(Dataset::Description, u"Spring"_s);
    return row;
}

} // namespace

/// What takes posted changes back, and what can't be taken back.
class TestHistoryUndo : public QObject
{
    Q_OBJECT

    using Outcome = HistoryEntry::Outcome;

private Q_SLOTS:
    void init();
    void goesBackToWhatWas();
    void takesSeveralStepsAtOnce_data();
    void takesSeveralStepsAtOnce();
    void saysWhatItCannotTakeBack_data();
    void saysWhatItCannotTakeBack();
    void saysEachReasonOnce();

private:
    StagedEdits m_edits;
    std::unique_ptr<DatasetModel> m_datasets;
};

void TestHistoryUndo::init()
{
    m_datasets = std::make_unique<DatasetModel>(m_edits);
    m_datasets->merge({row(u"1"_s, u"LIVE"_s), row(u"2"_s, u"HOLD"_s), row(u"3"_s, u"EXPIRED"_s),
                       row(u"4"_s, u"LIVE"_s), row(u"4"_s, u"LIVE"_s)});
}

void TestHistoryUndo::goesBackToWhatWas()
{
    const HistoryUndo undo =
        HistoryUndo::of({entry(1, u"1"_s, Dataset::Priority, u"40"_s, u"60"_s),
                         entry(2, u"2"_s, Dataset::Status, u"LIVE"_s, u"HOLD"_s, Outcome::Unknown),
                         entry(3, u"2"_s, Dataset::Description, u""_s, u"Spring"_s)},
                        us, *m_datasets);
    QCOMPARE(undo.refusals, QStringList());
    QCOMPARE(undo.edits, (QList<StagedEdit>{
                             {u"1"_s, Dataset::Priority, u"60"_s, u"40"_s},
                             {u"2"_s, Dataset::Status, u"HOLD"_s, u"LIVE"_s},
                             {u"2"_s, Dataset::Description, u"Spring"_s, u""_s},
                         }));
}

void TestHistoryUndo::takesSeveralStepsAtOnce_data()
{
    QTest::addColumn<QStringList>("values"); // of one field, one after the other
    QTest::addColumn<QStringList>("undone"); // base and value
    QTest::newRow("one") << QStringList{u"1"_s, u"2"_s} << QStringList{u"2"_s, u"1"_s};
    QTest::newRow("three") << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}
                           << QStringList{u"4"_s, u"1"_s};
    QTest::newRow("there and back") << QStringList{u"1"_s, u"2"_s, u"1"_s} << QStringList();
    QTest::newRow("the same number") << QStringList{u"1"_s, u"2"_s, u"01"_s} << QStringList();
}

void TestHistoryUndo::takesSeveralStepsAtOnce()
{
    QFETCH(const QStringList, values);
    QList<HistoryEntry> entries;
    for (int i = 1; i < values.size(); ++i) // as they are selected: the newest first
        entries.prepend(entry(i, u"1"_s, Dataset::Priority, values.at(i - 1), values.at(i)));
    entries.prepend(entry(99, u"1"_s, Dataset::Priority, u"7"_s, u"8"_s, Outcome::Failed));
    QStringList undone;
    for (const StagedEdit &edit : HistoryUndo::of(entries, us, *m_datasets).edits)
        undone += {edit.base, edit.value};
    QTEST(undone, "undone");
}

void TestHistoryUndo::saysWhatItCannotTakeBack_data()
{
    QTest::addColumn<HistoryEntry>("entry");
    QTest::addColumn<QString>("word");
    QTest::newRow("EXPIRED") << entry(1, u"3"_s, Dataset::Status, u"LIVE"_s, u"EXPIRED"_s)
                             << u"EXPIRED"_s;
    QTest::newRow("priority of one that expired since")
        << entry(1, u"3"_s, Dataset::Priority, u"1"_s, u"2"_s) << u"EXPIRED"_s;
    QTest::newRow("gone") << entry(1, u"77"_s, Dataset::Priority, u"1"_s, u"2"_s) << u"77"_s;
    QTest::newRow("listed twice") << entry(1, u"4"_s, Dataset::Priority, u"1"_s, u"2"_s)
                                  << u"more than once"_s;
    QTest::newRow("reserved priority")
        << entry(1, u"1"_s, Dataset::Priority, u"100"_s, u"2"_s) << u"0 to 90"_s;
    QTest::newRow("not known before")
        << entry(1, u"1"_s, Dataset::Priority, QString(), u"2"_s) << u"not known"_s;
    QTest::newRow("failed") << entry(1, u"1"_s, Dataset::Priority, u"1"_s, u"2"_s, Outcome::Failed)
                            << u"failed"_s;
    QTest::newRow("created") << entry(1, u"1"_s, Dataset::Id, QString(), u"1"_s) << u"created"_s;
    HistoryEntry theirs = entry(1, u"1"_s, Dataset::Priority, u"1"_s, u"2"_s);
    theirs.owner.account = u"2"_s;
    QTest::newRow("another account") << theirs << u"another account"_s;
}

void TestHistoryUndo::saysWhatItCannotTakeBack()
{
    QFETCH(const HistoryEntry, entry);
    QFETCH(const QString, word);
    const HistoryUndo undo = HistoryUndo::of({entry}, us, *m_datasets);
    QVERIFY(undo.edits.isEmpty());
    QCOMPARE(undo.refusals.size(), 1);
    QVERIFY2(undo.refusals.first().contains(word), qPrintable(undo.refusals.first()));
}

void TestHistoryUndo::saysEachReasonOnce()
{
    const HistoryUndo undo =
        HistoryUndo::of({entry(1, u"3"_s, Dataset::Status, u"LIVE"_s, u"EXPIRED"_s),
                         entry(2, u"3"_s, Dataset::Priority, u"1"_s, u"2"_s),
                         entry(3, u"1"_s, Dataset::Priority, u"1"_s, u"2"_s)},
                        us, *m_datasets);
    QCOMPARE(undo.edits.size(), 1);
    QCOMPARE(undo.refusals.size(), 1);
}

DIALDESK_GUILESS_TEST(TestHistoryUndo)
#include "tst_historyundo.moc"
