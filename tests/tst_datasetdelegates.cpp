// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/registeredtest.h"
#include "ui/look/theme.h"
#include "ui/table/datasetview.h"
#include "ui/table/prioritydelegate.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Dataset dataset(const QString &id, const QString &status, const QString &priority,
                const QString &description)
{
    Dataset row;
    row.set(Dataset::Id, id);
    row.set(Dataset::Status, status);
    row.set(Dataset::Priority, priority);
    row.set(Dataset::Description, description);
    return row;
}

struct Table
{
    Table()
        : model(edits)
    {
        model.merge({dataset(u"1"_s, u"LIVE"_s, u"10"_s, u"one"_s),
                     dataset(u"2"_s, u"HOLD"_s, u"abc"_s, u"<b>two</b>"_s)});
        view.setModel(&model);
        view.resize(1000, 300);
        view.show();
    }

    template<typename Editor>
    Editor *edit(int row, Dataset::Field field)
    {
        const QModelIndex index = model.index(row, field);
        view.setCurrentIndex(index);
        view.edit(index);
        return view.viewport()->findChild<Editor *>();
    }

    QString staged(const QString &id, Dataset::Field field) const
    {
        const StagedEdit *edit = edits.find(id, field);
        return edit ? edit->value : u"nothing"_s;
    }

    StagedEdits edits;
    DatasetModel model;
    DatasetView view;
};

QImage picture(const Table &table, int row, Dataset::Field field)
{
    const QRect cell = table.view.visualRect(table.model.index(row, field));
    return table.view.viewport()->grab(cell).toImage();
}

} // namespace

class TestDatasetDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::light().apply(*qApp); }

    void aChosenStatusIsStaged()
    {
        Table table;
        auto *combo = table.edit<QComboBox>(0, Dataset::Status);
        QVERIFY(combo);
        QCOMPARE(combo->currentText(), u"LIVE"_s);
        QCOMPARE(combo->count(), 3);
        combo->setCurrentIndex(2);
        Q_EMIT combo->activated(2);
        QCOMPARE(table.staged(u"1"_s, Dataset::Status), u"EXPIRED"_s);
    }

    void anAbandonedEditStagesNothing()
    {
        Table table;
        auto *edit = table.edit<QLineEdit>(0, Dataset::Description);
        QTest::keyClicks(edit, u"other"_s);
        QSignalSpy closed(edit, &QObject::destroyed);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(closed.wait());
        QCOMPARE(table.edits.count(), 0);
    }

    void aTypedDescriptionIsStaged()
    {
        Table table;
        auto *edit = table.edit<QLineEdit>(0, Dataset::Description);
        QTest::keyClicks(edit, u"first"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(table.staged(u"1"_s, Dataset::Description), u"first"_s);
    }

    void aRefreshKeepsWhatIsBeingTyped()
    {
        Table table;
        auto *edit = table.edit<QLineEdit>(0, Dataset::Description);
        QTest::keyClicks(edit, u"half a sen"_s);
        table.model.mergeSome({dataset(u"1"_s, u"LIVE"_s, u"10"_s, u"changed elsewhere"_s)});
        QCOMPARE(edit->text(), u"half a sen"_s);
    }

    void aPriorityIsStagedAsANumber()
    {
        Table table;
        auto *spin = table.edit<QSpinBox>(0, Dataset::Priority);
        QCOMPARE(spin->value(), 10);
        QCOMPARE(spin->maximum(), 90);
        spin->setValue(85);
        QTest::keyClick(spin, Qt::Key_Return);
        QTRY_COMPARE(table.staged(u"1"_s, Dataset::Priority), u"85"_s);
    }

    void aValueThatIsNoPriorityIsLeftAloneUntilANumberIsChosen()
    {
        Table table;
        auto *spin = table.edit<QSpinBox>(1, Dataset::Priority);
        QCOMPARE(spin->text(), u"abc"_s);
        QSignalSpy closed(spin, &QObject::destroyed);
        QTest::keyClick(spin, Qt::Key_Return);
        QVERIFY(closed.wait());
        QCOMPARE(table.edits.count(), 0);
        spin = table.edit<QSpinBox>(1, Dataset::Priority);
        QTest::keyClick(spin, Qt::Key_Up);
        QTest::keyClick(spin, Qt::Key_Return);
        QTRY_COMPARE(table.staged(u"2"_s, Dataset::Priority), u"0"_s);
    }

    void fullness_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("expected"); // below 0: no bar
        QTest::newRow("none") << u"0"_s << 0.0;
        QTest::newRow("half") << u"45"_s << 0.5;
        QTest::newRow("full") << u"90"_s << 1.0;
        QTest::newRow("callbacks") << u"100"_s << 1.0;
        QTest::newRow("between") << u"95"_s << -1.0;
        QTest::newRow("too much") << u"101"_s << -1.0;
        QTest::newRow("negative") << u"-1"_s << -1.0;
        QTest::newRow("word") << u"abc"_s << -1.0;
        QTest::newRow("empty") << QString() << -1.0;
    }

    void fullness()
    {
        QFETCH(QString, text);
        QFETCH(double, expected);
        QCOMPARE(PriorityDelegate::fullness(text).value_or(-1), expected);
    }

    void aStagedCellLooksDifferentFromAnUntouchedOne_data()
    {
        QTest::addColumn<Dataset::Field>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("status") << Dataset::Status << u"HOLD"_s;
        QTest::newRow("priority") << Dataset::Priority << u"11"_s;
        QTest::newRow("description") << Dataset::Description << u"two"_s;
    }

    void aStagedCellLooksDifferentFromAnUntouchedOne()
    {
        QFETCH(Dataset::Field, field);
        QFETCH(QString, value);
        Table table;
        QVERIFY(table.edits.stage(table.model.dataset(0), field, value));
        const QImage staged = picture(table, 0, field);
        QCOMPARE(staged.pixelColor(staged.width() - 2, 2), Theme::light()[Theme::StagedGround]);
        const QImage mark = picture(table, 0, Dataset::Id);
        QCOMPARE(mark.pixelColor(10, mark.height() / 2), Theme::light()[Theme::Accent]);
    }
};

DIALDESK_TEST(TestDatasetDelegates)
#include "tst_datasetdelegates.moc"
