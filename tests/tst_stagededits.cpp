// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStagedEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stagesAndTakesBack();
    void keepsTheBaseThatWasSeen();
    void comparesPrioritiesAsNumbers();
    void announcesEachChangeOnce();
    void keepsTheOrderOfFirstTouch();
    void appliesToARow();

    void restoresWithTheBaseGiven();

private:
    std::unique_ptr<StagedEdits> m_edits;
};

void TestStagedEdits::init()
{
    m_edits = std::make_unique<StagedEdits>();
}

void TestStagedEdits::stagesAndTakesBack()
{
    QVERIFY(m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s));
    QVERIFY(m_edits->stage(sampleRow(u"1"_s), Dataset::Status, u"HOLD"_s));
    QCOMPARE(m_edits->count(), 2);
    QCOMPARE(m_edits->datasetCount(), 1);
    QCOMPARE(*m_edits->find(u"1"_s, Dataset::Priority),
             (StagedEdit{u"1"_s, Dataset::Priority, u"10"_s, u"20"_s}));
    QVERIFY(!m_edits->find(u"2"_s, Dataset::Priority));
    QVERIFY(!m_edits->find(u"1"_s, Dataset::Description));

    QVERIFY(m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"10"_s)); // what it was
    QVERIFY(!m_edits->find(u"1"_s, Dataset::Priority));
    m_edits->revert(u"1"_s, Dataset::Status);
    QVERIFY(!m_edits->touches(u"1"_s));
    QCOMPARE(m_edits->count(), 0);
    QCOMPARE(m_edits->datasetCount(), 0);
    // What takes nothing back leaves nothing behind.
    QVERIFY(m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"10"_s));
    QVERIFY(!m_edits->touches(u"1"_s));
}

void TestStagedEdits::keepsTheBaseThatWasSeen()
{
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s);
    Dataset refreshed = sampleRow(u"1"_s);
    refreshed.set(Dataset::Priority, u"30"_s);
    QVERIFY(m_edits->stage(refreshed, Dataset::Priority, u"40"_s));
    QCOMPARE(m_edits->find(u"1"_s, Dataset::Priority)->base, u"10"_s);
    QCOMPARE(m_edits->find(u"1"_s, Dataset::Priority)->value, u"40"_s);
    // The server's value of now is still a change to what was seen.
    QVERIFY(m_edits->stage(refreshed, Dataset::Priority, u"30"_s));
    QCOMPARE(m_edits->count(), 1);
}

void TestStagedEdits::comparesPrioritiesAsNumbers()
{
    Dataset odd = sampleRow(u"1"_s);
    odd.set(Dataset::Priority, u"010"_s);
    QVERIFY(m_edits->stage(odd, Dataset::Priority, u"10"_s));
    QCOMPARE(m_edits->count(), 0);
    odd.set(Dataset::Description, u"010"_s);
    QVERIFY(m_edits->stage(odd, Dataset::Description, u"10"_s));
    QCOMPARE(m_edits->count(), 1);
}

void TestStagedEdits::announcesEachChangeOnce()
{
    QSignalSpy changed(m_edits.get(), &StagedEdits::changed);
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s);
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s); // the same again
    QCOMPARE(changed.size(), 1);
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"91"_s); // refused
    m_edits->revert(u"1"_s, Dataset::Status);                      // not there
    m_edits->revert(u"2"_s, Dataset::Status);
    QCOMPARE(changed.size(), 1);
    m_edits->stage(sampleRow(u"2"_s), Dataset::Priority, u"20"_s);
    m_edits->clear();
    QCOMPARE(changed.size(), 4);
    QCOMPARE(changed.at(2).at(0).toString(), u"1"_s);
    QCOMPARE(changed.at(3).at(0).toString(), u"2"_s);
    QCOMPARE(m_edits->count(), 0);
    m_edits->clear();
    QCOMPARE(changed.size(), 4);
}

void TestStagedEdits::keepsTheOrderOfFirstTouch()
{
    for (const QString &id : {u"3"_s, u"1"_s, u"2"_s, u"3"_s})
        m_edits->stage(sampleRow(id), m_edits->touches(id) ? Dataset::Status : Dataset::Priority,
                       m_edits->touches(id) ? u"HOLD"_s : u"20"_s);
    QStringList order;
    for (const StagedEdit &edit : m_edits->all())
        order.append(edit.dataset);
    QCOMPARE(order, (QStringList{u"3"_s, u"3"_s, u"1"_s, u"2"_s}));
}

void TestStagedEdits::appliesToARow()
{
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s);
    m_edits->stage(sampleRow(u"1"_s), Dataset::Description, u""_s);
    Dataset expected = sampleRow(u"1"_s);
    expected.set(Dataset::Priority, u"20"_s);
    expected.set(Dataset::Description, u""_s);
    QVERIFY(m_edits->applied(sampleRow(u"1"_s)) == expected);
    QVERIFY(m_edits->applied(sampleRow(u"2"_s)) == sampleRow(u"2"_s));
}

void TestStagedEdits::restoresWithTheBaseGiven()
{
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s);
    m_edits->stage(sampleRow(u"1"_s), Dataset::Description, u"mine"_s);
    QSignalSpy changed(m_edits.get(), &StagedEdits::changed);
    const StagedEdit over{u"1"_s, Dataset::Priority, u"70"_s, u"10"_s};
    const StagedEdit unseen{u"9"_s, Dataset::Status, QString(), u"HOLD"_s};
    const StagedEdit more{u"1"_s, Dataset::Status, u"LIVE"_s, u"HOLD"_s};
    const StagedEdit nothing{u"1"_s, Dataset::Description, u"Load"_s, u"Load"_s};
    m_edits->restore({over, unseen, more, nothing});
    QCOMPARE(*m_edits->find(u"1"_s, Dataset::Priority), over);
    QCOMPARE(*m_edits->find(u"9"_s, Dataset::Status), unseen);
    QVERIFY(m_edits->find(u"9"_s, Dataset::Status)->base.isNull());
    QVERIFY(!m_edits->find(u"1"_s, Dataset::Description));
    QCOMPARE(m_edits->count(), 3);
    QCOMPARE(changed.size(), 2); // once a dataset
}

DIALDESK_GUILESS_TEST(TestStagedEdits)
#include "tst_stagededits.moc"
