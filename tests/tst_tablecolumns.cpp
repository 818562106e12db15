// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"
#include "ui/look/look.h"
#include "ui/table/columnmenu.h"
#include "ui/table/datasetheader.h"
#include "ui/table/datasetview.h"
#include "ui/table/tablecolumns.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTableColumns : public QObject
{
    Q_OBJECT

private:
    StagedEdits m_edits;

    static QList<Dataset> rows(const QStringList &extras)
    {
        Dataset row = rowFullOf(u"0"_s);
        QList<Dataset::Extra> fields;
        for (const QString &name : extras)
            fields.append({name, u"x"_s});
        row.setExtras(fields);
        return {row};
    }

    static QStringList names(const TableColumns &columns)
    {
        QStringList result;
        for (const TableColumn &each : columns.shown())
            result.append(each.column.shortName());
        return result;
    }

private Q_SLOTS:
    void columnsAreSetInOrderAndWidth()
    {
        DatasetModel model(m_edits);
        model.merge(rows({u"colour"_s}));
        DatasetView view;
        view.setModel(&model);
        const QList<TableColumn> wanted = {{DatasetColumn::of(Dataset::Priority), 84},
                                           {DatasetColumn::ofExtra(u"colour"_s), 130},
                                           {DatasetColumn::of(Dataset::Id), 57}};
        QSignalSpy spy(&view.columns(), &TableColumns::changed);
        view.columns().set(wanted);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(names(view.columns()), (QStringList{u"priority"_s, u"colour"_s, u"id"_s}));
        QCOMPARE(view.columnWidth(Dataset::Priority), Look::px(84));
        const QList<TableColumn> shown = view.columns().shown();
        view.columns().reset();
        view.columns().set(shown);
        QVERIFY(view.columns().shown() == shown);
        QCOMPARE(view.columnWidth(Dataset::Priority), Look::px(84));
        view.columns().reset();
        QCOMPARE(names(view.columns()).first(), u"id"_s);
        QCOMPARE(names(view.columns()).size(), 10);
    }

    void aColumnThatIsAskedForComesWhenItIsThere()
    {
        DatasetModel model(m_edits);
        DatasetView view;
        view.setModel(&model);
        view.columns().set({{DatasetColumn::of(Dataset::Id), 56},
                            {DatasetColumn::ofExtra(u"colour"_s), 130},
                            {DatasetColumn::of(Dataset::Status), 92}});
        const QStringList expected{u"id"_s, u"colour"_s, u"status"_s};
        QCOMPARE(names(view.columns()), expected);
        model.merge(rows({u"size"_s, u"colour"_s}));
        QCOMPARE(names(view.columns()), expected);
        QVERIFY(view.isColumnHidden(Dataset::FieldCount));
        QVERIFY(!view.isColumnHidden(Dataset::FieldCount + 1));
        QCOMPARE(view.columnWidth(Dataset::FieldCount + 1), Look::px(130));
    }

    void theLastColumnStays()
    {
        DatasetModel model(m_edits);
        DatasetView view;
        view.setModel(&model);
        view.columns().set({{DatasetColumn::of(Dataset::Id), 56}});
        view.columns().setShown(Dataset::Id, false);
        QCOMPARE(names(view.columns()), QStringList{u"id"_s});
        QAction reset;
        ColumnMenu menu(view.columns(), reset);
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().first()->text(), u"ID"_s);
        QVERIFY(!menu.actions().first()->isEnabled());
    }

    void theMenuHasEveryColumnByItsName()
    {
        DatasetModel model(m_edits);
        model.merge(rows({u"a&b"_s}));
        DatasetView view;
        view.setModel(&model);
        QAction reset(u"Reset columns"_s);
        ColumnMenu menu(view.columns(), reset);
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().size(), Dataset::FieldCount + 1 + 2);
        QCOMPARE(menu.actions().last(), &reset);
        QAction *extra = menu.actions().at(Dataset::FieldCount);
        QCOMPARE(extra->text(), u"a&&b"_s);
        QVERIFY(!extra->isChecked());
        extra->trigger();
        QCOMPARE(names(view.columns()).last(), u"a&b"_s);
        extra->trigger();
        QVERIFY(!names(view.columns()).contains(u"a&b"_s));
    }

    void theHeaderAsksToSortWithAndWithoutShift()
    {
        DatasetModel model(m_edits);
        model.merge(rows({}));
        DatasetView view;
        view.setModel(&model);
        view.resize(900, 300);
        view.show();
        QSignalSpy spy(&view.header(), &DatasetHeader::sortRequested);
        const auto click = [&view](int section, Qt::KeyboardModifiers modifiers) {
            const QPoint at(view.header().sectionViewportPosition(section) + 20,
                            view.header().height() / 2);
            QTest::mouseClick(view.header().viewport(), Qt::LeftButton, modifiers, at);
        };
        click(Dataset::Status, Qt::NoModifier);
        click(Dataset::Priority, Qt::ShiftModifier);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.at(0), (QVariantList{int(Dataset::Status), false}));
        QCOMPARE(spy.at(1), (QVariantList{int(Dataset::Priority), true}));
        QVERIFY(!view.selectionModel()->hasSelection());
    }
};

DIALDESK_TEST(TestTableColumns)
#include "tst_tablecolumns.moc"
