// SPDX-License-Identifier: MIT
#include "models/datasets/statustally.h"
#include "tests/support/samplerow.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStatusTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatComesAndGoes();
    void outlivesTheDatasets();

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

QTEST_GUILESS_MAIN(TestStatusTally)

#include "tst_statustally.moc"
