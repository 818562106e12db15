// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "models/datasets/rowintake.h"
#include "tests/support/awaited.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"

#include <QSignalSpy>

class TestRowIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheFirstRowsInAtOnce();
    void putsTheOthersInTogether();
    void takesALongPieceInAtOnce();
    void finishesWhenAsked();
    void dropsWhatHasNotGoneIn();
    void updatesRowsThatCameOnAnotherWay();

private:
    static QList<Dataset> row(int id) { return {sampleRow(QString::number(id))}; }

    StagedEdits m_edits;
};

void TestRowIntake::putsTheFirstRowsInAtOnce()
{
    DatasetModel model(m_edits);
    RowIntake intake(model);
    intake.add({});
    intake.add(row(1));
    QCOMPARE(model.rowCount(), 1);
}

void TestRowIntake::putsTheOthersInTogether()
{
    DatasetModel model(m_edits);
    RowIntake intake(model);
    QSignalSpy inserted(&model, &DatasetModel::rowsInserted);
    for (int id = 0; id < 50; ++id)
        intake.add(row(id));
    QCOMPARE(model.rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 50, patienceMs);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(model.dataset(49).id(), QStringLiteral("49"));
}

void TestRowIntake::takesALongPieceInAtOnce()
{
    DatasetModel model(m_edits);
    RowIntake intake(model);
    QSignalSpy tookIn(&intake, &RowIntake::tookRowsIn);
    intake.add(row(0));
    for (int id = 1; id < 50'000; ++id)
        intake.add(row(id));
    QCOMPARE(model.rowCount(), 1);
    intake.add(row(50'000));
    QCOMPARE(model.rowCount(), 50'001);
    QCOMPARE(tookIn.size(), 2);
}

void TestRowIntake::finishesWhenAsked()
{
    DatasetModel model(m_edits);
    RowIntake intake(model);
    intake.add(row(1));
    intake.add(row(2));
    intake.finish();
    QCOMPARE(model.rowCount(), 2);
}

void TestRowIntake::dropsWhatHasNotGoneIn()
{
    DatasetModel model(m_edits);
    RowIntake intake(model);
    intake.add(row(1));
    intake.add(row(2));
    intake.drop();
    intake.finish();
    QCOMPARE(model.rowCount(), 1);
    intake.add(row(3)); // and the next counts as the first again
    QCOMPARE(model.rowCount(), 2);
}

void TestRowIntake::updatesRowsThatCameOnAnotherWay()
{
    DatasetModel model(m_edits);
    RowIntake intake(model);
    intake.add(row(1));
    model.mergeSome(row(2));
    intake.add(row(2));
    intake.add(row(3));
    intake.finish();
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.idsListedTwice().isEmpty());
}

DIALDESK_GUILESS_TEST(TestRowIntake)
#include "tst_rowintake.moc"
