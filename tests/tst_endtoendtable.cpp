// SPDX-License-Identifier: MIT
#include "tests/support/registeredtest.h"
#include "tests/support/tabledriver.h"
#include "ui/table/datasetheader.h"
#include "ui/table/datasetview.h"
#include "ui/widgets/filterfield.h"

#include <QMenu>

using namespace Qt::StringLiterals;

using namespace TableDriver;

/// The table is sorted and its columns are chosen, by mouse and by keyboard.
class TestEndToEndTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskFixture::isolate(); }

    void theHeaderMenuWorksByKeyboard()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        QVERIFY(!isShown(desk, Dataset::Callbacks));
        QVERIFY(pickInHeader(desk, u"Callbacks"_s));
        QVERIFY(isShown(desk, Dataset::Callbacks));
        QVERIFY(pickInHeader(desk, u"Notes"_s));
        QVERIFY(!isShown(desk, Dataset::Notes));
        QVERIFY(pickInHeader(desk, u"Reset columns"_s));
        QVERIFY(!isShown(desk, Dataset::Callbacks));
        QVERIFY(isShown(desk, Dataset::Notes));
        QVERIFY(pick(*desk.window().actions().columns.menu(), u"Source file"_s));
        QVERIFY(!isShown(desk, Dataset::SourceFile));
    }

    void shiftSortsByAFurtherColumn()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        const QString id = desk.shownIds().at(3);
        desk.clickCell(id, Dataset::Description);
        clickHeader(desk, Dataset::Status);
        clickHeader(desk, Dataset::Priority, Qt::ShiftModifier);
        clickHeader(desk, Dataset::Priority, Qt::ShiftModifier);
        QCOMPARE(desk.view().header().sortMarks().size(), 2);
        QCOMPARE(desk.view().header().sortMarks().at(1).order, Qt::DescendingOrder);
        for (int row = 1; row < desk.view().model()->rowCount(); ++row) {
            const auto above = rankAt(desk, row - 1);
            const auto here = rankAt(desk, row);
            QVERIFY2(above <= here, qPrintable(u"row %1"_s.arg(row)));
        }
        // What was selected still is, and can be seen.
        QCOMPARE(desk.view().selectedDatasets(), QStringList{id});
        const QRect place = desk.view().visualRect(desk.cell(id, Dataset::Id));
        QVERIFY(desk.view().viewport()->rect().contains(place.center()));

        clickHeader(desk, Dataset::Id);
        QCOMPARE(desk.view().header().sortMarks().size(), 1);
        QVERIFY(pick(*desk.window().actions().sortBy.menu(), u"Priority"_s));
        QVERIFY(pick(*desk.window().actions().thenBy.menu(), u"Queue"_s));
        QVERIFY(pick(*desk.window().actions().thenBy.menu(), u"Queue"_s));
        const auto marks = desk.view().header().sortMarks();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks.at(0).section, int(Dataset::Priority));
        QCOMPARE(marks.at(1).section, int(Dataset::QueueId));
        QCOMPARE(marks.at(1).order, Qt::DescendingOrder);
    }

    void theCurrentRowStaysInSightThroughAFilter()
    {
        DeskFixture desk;
        QVERIFY(signIn(desk));
        const QString id = desk.someIds(u"HOLD"_s, 1).last();
        desk.clickCell(id, Dataset::Description);
        const auto isInSight = [&desk, &id] {
            const QRect place = desk.view().visualRect(desk.cell(id, Dataset::Id));
            return desk.view().viewport()->rect().contains(place.center());
        };
        QVERIFY(isInSight());
        filter(desk)->setText(u"hold"_s); // at once, as pasted
        QVERIFY(isInSight());
        filter(desk)->setText(u"-expired"_s);
        QVERIFY(isInSight());
        QCOMPARE(desk.view().selectedDatasets(), QStringList{id});
    }
};

DIALDESK_TEST(TestEndToEndTable)
#include "tst_endtoendtable.moc"
