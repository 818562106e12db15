// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "models/datasets/filtervocabulary.h"
#include "tests/support/registeredtest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFilterVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheStatusesOfAnEmptyAccount();
    void holdsWhatIsThere();
};

void TestFilterVocabulary::knowsTheStatusesOfAnEmptyAccount()
{
    StagedEdits edits;
    const DatasetModel datasets(edits);
    const FilterVocabulary known = FilterVocabulary::of(datasets);
    QCOMPARE(known.statuses, (QStringList{u"LIVE"_s, u"HOLD"_s, u"EXPIRED"_s}));
    QVERIFY(known.tables.isEmpty() && known.queues.isEmpty() && known.extraFields.isEmpty());
}

void TestFilterVocabulary::holdsWhatIsThere()
{
    StagedEdits edits;
    DatasetModel datasets(edits);
    struct Line
    {
        QString status;
        QString table;
        QString queue;
    };
    const QList<Line> lines = {
        {u"LIVE"_s, u"winback"_s, u"12"_s}, {u"live"_s, u"Boiler"_s, u"9"_s},
        {u"ZEN"_s, u"boiler"_s, u"14"_s},   {u"PAUSED"_s, u""_s, u"100"_s},
        {u""_s, u"winback"_s, u"7"_s},      {QString(), QString(), QString()}};
    QList<Dataset> rows;
    for (const Line &line : lines) {
        Dataset row;
        row.set(Dataset::Id, QString::number(rows.size()));
        row.set(Dataset::Status, line.status);
        row.set(Dataset::ImportTable, line.table);
        row.set(Dataset::QueueId, line.queue);
        rows.append(row);
    }
    rows.first().setExtras({{u"team"_s, u"north"_s}});
    datasets.merge(rows);
    datasets.setQueueNames({{u"14"_s, u"after"_s}, {u"12"_s, u"Sales"_s}, {u"9"_s, u"Sales"_s}});

    const FilterVocabulary known = FilterVocabulary::of(datasets);
    QCOMPARE(known.extraFields, QStringList{u"team"_s});
    QCOMPARE(known.statuses,
             (QStringList{u"LIVE"_s, u"HOLD"_s, u"EXPIRED"_s, u"PAUSED"_s, u"ZEN"_s}));
    QCOMPARE(known.tables, (QStringList{u"Boiler"_s, u"boiler"_s, u"winback"_s}));
    QStringList queues;
    for (const FilterVocabulary::Queue &queue : known.queues)
        queues.append(queue.id + u' ' + queue.name);
    QCOMPARE(queues, (QStringList{u"14 after"_s, u"9 Sales"_s, u"12 Sales"_s, u"7 "_s, u"100 "_s}));
}

DIALDESK_APPLESS_TEST(TestFilterVocabulary)

#include "tst_filtervocabulary.moc"
