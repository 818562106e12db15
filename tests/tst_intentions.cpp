// SPDX-License-Identifier: MIT
#include "models/changes/intentions.h"
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestIntentions : public QObject
{
    Q_OBJECT

private:
    static Dataset row(const QString &id, const QString &status = u"HOLD"_s)
    {
        Dataset row;
        row.set(Dataset::Id, id);
        row.set(Dataset::Status, status);
        row.set(Dataset::Priority, u"010"_s);
        row.set(Dataset::Description, u"two\r\nlines"_s);
        row.set(Dataset::ImportTable, u"t"_s);
        row.setExtras({{u"colour"_s, u"red"_s}});
        return row;
    }

private Q_SLOTS:
    void stagesWhatCanBeStagedInOneStep()
    {
        StagedEdits edits;
        DatasetModel model(edits);
        model.merge(
            {row(u"1"_s), row(u"2"_s), row(u"3"_s, u"EXPIRED"_s), row(u"4"_s), row(u"4"_s)});
        const auto priority = DatasetColumn::of(Dataset::Priority);
        const StagingReport report = Intentions::stage({{u"1"_s, priority, u"20"_s},
                                                        {u"2"_s, priority, u"91"_s},
                                                        {u"2"_s, priority, u"21"_s},
                                                        {u"3"_s, priority, u"22"_s},
                                                        {u"4"_s, priority, u"23"_s},
                                                        {u"5"_s, priority, u"24"_s},
                                                        {u"5"_s, priority, u"24"_s}},
                                                       model, edits);
        QCOMPARE(report.changed, 2);
        QCOMPARE(report.refused, 3);
        QVERIFY(report.reason.contains(u"0 to 90"_s)); // of the first
        QCOMPARE(report.unknownDatasets, QStringList{u"5"_s});
        QCOMPARE(edits.count(), 2);
        edits.undo();
        QCOMPARE(edits.count(), 0);
        QVERIFY(!edits.canUndo());
    }

    void leavesAloneWhatHoldsTheValue_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<DatasetColumn>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("changed");
        QTest::addColumn<int>("refused");
        const auto of = &DatasetColumn::of;
        const auto extra = DatasetColumn::ofExtra(u"colour"_s);
        QTest::newRow("priority") << u"1"_s << of(Dataset::Priority) << u"10"_s << 0 << 0;
        QTest::newRow("line ends")
            << u"1"_s << of(Dataset::Description) << u"two\nlines"_s << 0 << 0;
        QTest::newRow("read-only") << u"1"_s << of(Dataset::ImportTable) << u"t"_s << 0 << 0;
        QTest::newRow("read-only, other") << u"1"_s << of(Dataset::ImportTable) << u"u"_s << 0 << 1;
        QTest::newRow("left out by the server") << u"1"_s << of(Dataset::Notes) << u""_s << 0 << 0;
        QTest::newRow("unknown field") << u"1"_s << extra << u"red"_s << 0 << 0;
        QTest::newRow("unknown field, other") << u"1"_s << extra << u"blue"_s << 0 << 1;
        QTest::newRow("expired") << u"3"_s << of(Dataset::Status) << u"EXPIRED"_s << 0 << 0;
        QTest::newRow("expired, other") << u"3"_s << of(Dataset::Status) << u"LIVE"_s << 0 << 1;
        QTest::newRow("unknown status") << u"2"_s << of(Dataset::Status) << u"PAUSED"_s << 0 << 0;
        QTest::newRow("emptied") << u"1"_s << of(Dataset::Description) << u""_s << 1 << 0;
    }

    void leavesAloneWhatHoldsTheValue()
    {
        QFETCH(const QString, id);
        QFETCH(const DatasetColumn, column);
        QFETCH(const QString, value);
        StagedEdits edits;
        DatasetModel model(edits);
        model.merge({row(u"1"_s), row(u"2"_s, u"PAUSED"_s), row(u"3"_s, u"EXPIRED"_s)});
        const StagingReport report = Intentions::stage({{id, column, value}}, model, edits);
        QTEST(report.changed, "changed");
        QTEST(report.refused, "refused");
        QCOMPARE(edits.count(), report.changed);
        QCOMPARE(report.reason.isEmpty(), report.refused == 0);
    }

    void looksAtWhatIsStaged()
    {
        StagedEdits edits;
        DatasetModel model(edits);
        model.merge({row(u"1"_s)});
        const auto status = DatasetColumn::of(Dataset::Status);
        QCOMPARE(Intentions::stage({{u"1"_s, status, u"LIVE"_s}}, model, edits).changed, 1);
        QCOMPARE(Intentions::stage({{u"1"_s, status, u"LIVE"_s}}, model, edits).changed, 0);
        QCOMPARE(Intentions::stage({{u"1"_s, status, u"HOLD"_s}}, model, edits).changed, 1);
        QCOMPARE(edits.count(), 0); // the value of before takes the edit back
    }

    void stagesAllOrNone_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("staged");
        QTest::newRow("all can be") << u"2"_s << u"21"_s << 2;
        QTest::newRow("one holds it already") << u"2"_s << u"10"_s << 1;
        QTest::newRow("one value can't be") << u"2"_s << u"91"_s << 0;
        QTest::newRow("one is EXPIRED") << u"3"_s << u"21"_s << 0;
        QTest::newRow("one is not known") << u"4"_s << u"21"_s << 0;
    }

    void stagesAllOrNone()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, value);
        QFETCH(const int, staged);
        StagedEdits edits;
        DatasetModel model(edits);
        model.merge({row(u"1"_s), row(u"2"_s), row(u"3"_s, u"EXPIRED"_s)});
        const auto priority = DatasetColumn::of(Dataset::Priority);
        const StagingReport report = Intentions::stageAll(
            {{u"1"_s, priority, u"20"_s}, {id, priority, value}}, model, edits);
        QCOMPARE(edits.count(), staged);
        QCOMPARE(report.changed, staged);
        QCOMPARE(report.refused + report.unknownDatasets.size() > 0, staged == 0);
        QCOMPARE(report.reason.isEmpty(), report.refused == 0);
    }
};

DIALDESK_GUILESS_TEST(TestIntentions)
#include "tst_intentions.moc"
