// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "models/datasets/statustally.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStatusTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatComesAndGoes();
    void outlivesTheDatasets();
    void followsAModel();

private:
    static Dataset withStatus(const QString &word)
    {
        Dataset row = sampleRow(u"1"_s);
        row.set(Dataset::Status, word);
        return row;
    }
};

void TestStatusTally::countsWhatComesAndGoes()
{
    using Counts = QHash<QString, int>;
    StatusTally tally;
    QCOMPARE(tally.counts(), Counts());
    for (const QString &word : {u"LIVE"_s, u"HOLD"_s, u"LIVE"_s, u"Größe"_s})
        tally.add(withStatus(word));
    QCOMPARE(tally.counts(), (Counts{{u"LIVE"_s, 2}, {u"HOLD"_s, 1}, {u"Größe"_s, 1}}));
    tally.remove(withStatus(u"HOLD"_s));
    tally.remove(withStatus(u"LIVE"_s));
    QCOMPARE(tally.counts(), (Counts{{u"LIVE"_s, 1}, {u"Größe"_s, 1}}));
}

void TestStatusTally::outlivesTheDatasets()
{
    StatusTally tally;
    const QString word = u"PAUSED BY SOMEBODY"_s;
    tally.add(withStatus(word));
    QCOMPARE(tally.counts(), (QHash<QString, int>{{word, 1}}));
}

void TestStatusTally::followsAModel()
{
    using Counts = QHash<QString, int>;
    StagedEdits edits;
    DatasetModel model(edits);
    QList<Dataset> rows;
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        rows.append(sampleRow(id));
    model.append(rows);
    QCOMPARE(model.countsByStatus(), (Counts{{u"LIVE"_s, 4}}));
    rows[1].set(Dataset::Status, u"HOLD"_s);
    rows[3].set(Dataset::Status, u"EXPIRED"_s);
    model.merge(rows);
    QCOMPARE(model.countsByStatus(), (Counts{{u"LIVE"_s, 2}, {u"HOLD"_s, 1}, {u"EXPIRED"_s, 1}}));
    model.mergeSome({rows.at(3), sampleRow(u"5"_s)});
    model.merge({rows.at(3), rows.at(1)});
    QCOMPARE(model.countsByStatus(), (Counts{{u"HOLD"_s, 1}, {u"EXPIRED"_s, 1}}));
    model.clear();
    QCOMPARE(model.countsByStatus(), Counts());
}

DIALDESK_GUILESS_TEST(TestStatusTally)

#include "tst_statustally.moc"
