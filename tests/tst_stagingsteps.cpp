// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// Undo and redo, as StagedEdits offers them.
class TestStagingSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoesAndRedoes_data();
    void undoesAndRedoes();
    void aScopeIsOneStep();
    void whatComesToNothingIsNoStep();
    void aNewStepEndsRedo();
    void whatIsSettledNeverComesBack();
    void settlesAPartOfAStep();
    void aResetForgetsEverything();
    void tenThousandEditsAreQuick();

private:
    /// Undo does not promise an order among the fields of a dataset.
    static QList<StagedEdit> sorted(QList<StagedEdit> edits)
    {
        std::sort(edits.begin(), edits.end(),
                  [](const StagedEdit &a, const StagedEdit &b) { return a.key() < b.key(); });
        return edits;
    }
    std::unique_ptr<StagedEdits> m_edits;
};

void TestStagingSteps::init()
{
    m_edits = std::make_unique<StagedEdits>();
}

void TestStagingSteps::undoesAndRedoes_data()
{
    using Edits = QList<StagedEdit>;
    using Act = std::function<void(StagedEdits &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<Edits>("after");
    const StagedEdit priority{u"1"_s, Dataset::Priority, u"10"_s, u"20"_s};
    const StagedEdit status{u"1"_s, Dataset::Status, u"LIVE"_s, u"HOLD"_s};
    const StagedEdit other{u"2"_s, Dataset::Priority, u"10"_s, u"30"_s};
    QTest::newRow("stage") << Act([](StagedEdits &edits) {
        edits.stage(sampleRow(u"3"_s), Dataset::Priority, u"5"_s);
    }) << Edits{priority, status, other, {u"3"_s, Dataset::Priority, u"10"_s, u"5"_s}};
    QTest::newRow("stage over") << Act([](StagedEdits &edits) {
        edits.stage(sampleRow(u"2"_s), Dataset::Priority, u"31"_s);
    }) << Edits{priority, status, {u"2"_s, Dataset::Priority, u"10"_s, u"31"_s}};
    QTest::newRow("stage the base") << Act([](StagedEdits &edits) {
        edits.stage(sampleRow(u"1"_s), Dataset::Priority, u"10"_s);
    }) << Edits{status, other};
    QTest::newRow("revert") << Act([](StagedEdits &edits) {
        edits.revert(u"1"_s, Dataset::Status);
    }) << Edits{priority, other};
    QTest::newRow("clear") << Act([](StagedEdits &edits) { edits.clear(); }) << Edits{};
    QTest::newRow("restore") << Act([](StagedEdits &edits) {
        edits.restore({{u"1"_s, Dataset::Priority, u"20"_s, u"9"_s},
                       {u"2"_s, Dataset::Status, QString(), u"HOLD"_s}});
    })
                             << Edits{{u"1"_s, Dataset::Priority, u"20"_s, u"9"_s},
                                      status,
                                      other,
                                      {u"2"_s, Dataset::Status, QString(), u"HOLD"_s}};
}

void TestStagingSteps::undoesAndRedoes()
{
    QFETCH(const std::function<void(StagedEdits &)>, act);
    QFETCH(const QList<StagedEdit>, after);
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s);
    m_edits->stage(sampleRow(u"1"_s), Dataset::Status, u"HOLD"_s);
    m_edits->stage(sampleRow(u"2"_s), Dataset::Priority, u"30"_s);
    const QList<StagedEdit> before = m_edits->all();
    QVERIFY(m_edits->canUndo());
    QVERIFY(!m_edits->canRedo());
    act(*m_edits);
    QCOMPARE(m_edits->all(), after);
    for (int times = 0; times < 2; ++times) {
        QSignalSpy steps(m_edits.get(), &StagedEdits::stepsChanged);
        QSignalSpy changed(m_edits.get(), &StagedEdits::changed);
        m_edits->undo();
        QCOMPARE(sorted(m_edits->all()), sorted(before));
        QCOMPARE(m_edits->count(), before.size());
        QVERIFY(m_edits->canRedo());
        QVERIFY(!steps.isEmpty());
        QVERIFY(!changed.isEmpty());
        m_edits->redo();
        QCOMPARE(sorted(m_edits->all()), sorted(after));
        QCOMPARE(m_edits->count(), after.size());
        QVERIFY(!m_edits->canRedo());
    }
    for (int step = 0; step < 4; ++step)
        m_edits->undo();
    QCOMPARE(m_edits->count(), 0);
    QVERIFY(!m_edits->canUndo());
    m_edits->undo(); // nothing more
    QCOMPARE(m_edits->count(), 0);
}

void TestStagingSteps::aScopeIsOneStep()
{
    {
        const StagedEdits::Step step(*m_edits);
        m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s);
        {
            const StagedEdits::Step inner(*m_edits);
            m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"21"_s);
        }
        m_edits->stage(sampleRow(u"2"_s), Dataset::Priority, u"22"_s);
    }
    m_edits->undo();
    QCOMPARE(m_edits->count(), 0);
    QVERIFY(!m_edits->canUndo());
    m_edits->redo();
    QCOMPARE(m_edits->count(), 2);
    QCOMPARE(m_edits->find(u"1"_s, Dataset::Priority)->value, u"21"_s);
}

void TestStagingSteps::whatComesToNothingIsNoStep()
{
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s);
    m_edits->undo();
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"10"_s); // what it is
    m_edits->revert(u"1"_s, Dataset::Priority);
    m_edits->clear();
    m_edits->restore({});
    {
        const StagedEdits::Step step(*m_edits);
        m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"30"_s);
        m_edits->revert(u"1"_s, Dataset::Priority);
    }
    QVERIFY(!m_edits->canUndo());
    m_edits->redo(); // and what was undone can be redone still
    QCOMPARE(m_edits->find(u"1"_s, Dataset::Priority)->value, u"20"_s);
}

void TestStagingSteps::aNewStepEndsRedo()
{
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s);
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"30"_s);
    m_edits->undo();
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"40"_s);
    QVERIFY(!m_edits->canRedo());
    m_edits->undo();
    QCOMPARE(m_edits->find(u"1"_s, Dataset::Priority)->value, u"20"_s);
}

void TestStagingSteps::whatIsSettledNeverComesBack()
{
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s);
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"30"_s);
    m_edits->stage(sampleRow(u"2"_s), Dataset::Priority, u"40"_s);
    m_edits->undo(); // of 2
    QSignalSpy changed(m_edits.get(), &StagedEdits::changed);
    m_edits->settle(u"1"_s, Dataset::Priority);
    QCOMPARE(m_edits->count(), 0);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_edits->canUndo());
    QVERIFY(m_edits->canRedo());
    m_edits->settle(u"2"_s, Dataset::Priority); // undone meanwhile, and posted from elsewhere
    QVERIFY(!m_edits->canRedo());
    QCOMPARE(changed.size(), 1);
}

void TestStagingSteps::settlesAPartOfAStep()
{
    {
        const StagedEdits::Step step(*m_edits);
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
            m_edits->stage(sampleRow(id), Dataset::Priority, u"20"_s);
    }
    m_edits->clear();
    m_edits->undo();
    m_edits->settle(u"2"_s, Dataset::Priority);
    m_edits->undo();
    QCOMPARE(m_edits->count(), 0);
    QVERIFY(!m_edits->canUndo());
    m_edits->redo();
    QVERIFY(!m_edits->touches(u"2"_s));
    QCOMPARE(m_edits->count(), 2);
    m_edits->redo();
    QCOMPARE(m_edits->count(), 0);
    m_edits->undo();
    QVERIFY(!m_edits->touches(u"2"_s));
}

void TestStagingSteps::aResetForgetsEverything()
{
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s);
    m_edits->stage(sampleRow(u"2"_s), Dataset::Priority, u"20"_s);
    m_edits->undo();
    QSignalSpy changed(m_edits.get(), &StagedEdits::changed);
    m_edits->reset();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_edits->count(), 0);
    QVERIFY(!m_edits->canUndo());
    QVERIFY(!m_edits->canRedo());
    m_edits->stage(sampleRow(u"1"_s), Dataset::Priority, u"20"_s);
    m_edits->undo();
    QVERIFY(!m_edits->canUndo());
}

void TestStagingSteps::tenThousandEditsAreQuick()
{
    // Far below a second; a path that is quadratic takes minutes.
    constexpr int count = 10'000;
    QList<Dataset> rows;
    for (int i = 0; i < count; ++i)
        rows.append(sampleRow(QString::number(i)));
    QElapsedTimer timer;
    timer.start();
    for (const Dataset &each : rows) // a step each
        m_edits->stage(each, Dataset::Priority, u"20"_s);
    {
        const StagedEdits::Step step(*m_edits);
        for (const Dataset &each : rows)
            m_edits->stage(each, Dataset::Description, u"all"_s);
    }
    m_edits->undo();
    m_edits->redo();
    m_edits->clear();
    m_edits->undo();
    QCOMPARE(m_edits->count(), 2 * count);
    for (const StagedEdit &edit : m_edits->all())
        m_edits->settle(edit.dataset, edit.field);
    QCOMPARE(m_edits->count(), 0);
    QVERIFY(!m_edits->canUndo());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

DIALDESK_GUILESS_TEST(TestStagingSteps)
#include "tst_stagingsteps.moc"
