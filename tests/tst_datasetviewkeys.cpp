// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"
#include "tests/support/tablesections.h"
#include "ui/look/theme.h"
#include "ui/table/datasetview.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The keys of a table, over a hundred rows.
class TestDatasetViewKeys : public QObject
{
    Q_OBJECT

private:
    StagedEdits m_edits;
    DatasetModel m_model{m_edits};

private Q_SLOTS:
    void initTestCase() { Theme::light().apply(*qApp); }

    void init()
    {
        QList<Dataset> rows;
        for (int id = 0; id < 100; ++id) {
            Dataset row = rowFullOf(u"0"_s);
            row.set(Dataset::Id, QString::number(id));
            row.set(Dataset::Status, u"LIVE"_s);
            row.set(Dataset::Description, u"row %1"_s.arg(id));
            rows.append(row);
        }
        m_model.clear();
        m_model.merge(rows);
    }

    void shiftF10AsksForAMenuAtTheCurrentRow()
    {
        DatasetView view;
        view.setModel(&m_model);
        view.resize(900, 300);
        view.show();
        view.setCurrentIndex(m_model.index(2, Dataset::Status));
        QSignalSpy spy(&view, &DatasetView::menuRequested);
        QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(spy.size(), 1);
        const QPoint asked = view.viewport()->mapFromGlobal(spy.first().first().toPoint());
        QCOMPARE(view.indexAt(asked), m_model.index(2, Dataset::Status));
    }

    void keysMoveAsInTheTablesOfThePlatform_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        const Qt::KeyboardModifiers none;
        const Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
        // From row 50 and the column of the description; a page is ten rows.
        QTest::newRow("Home") << int(Qt::Key_Home) << none << 50 << int(Dataset::Priority);
        QTest::newRow("End") << int(Qt::Key_End) << none << 50 << int(Dataset::Notes);
        QTest::newRow("Ctrl+Home") << int(Qt::Key_Home) << ctrl << 0 << int(Dataset::Priority);
        QTest::newRow("Ctrl+End") << int(Qt::Key_End) << ctrl << 99 << int(Dataset::Notes);
        QTest::newRow("PgUp") << int(Qt::Key_PageUp) << none << 40 << int(Dataset::Description);
        QTest::newRow("PgDn") << int(Qt::Key_PageDown) << none << 60 << int(Dataset::Description);
        QTest::newRow("Left") << int(Qt::Key_Left) << none << 50 << int(Dataset::Id);
        QTest::newRow("Right") << int(Qt::Key_Right) << none << 50 << int(Dataset::Notes);
        QTest::newRow("Up") << int(Qt::Key_Up) << none << 49 << int(Dataset::Description);
        QTest::newRow("Down") << int(Qt::Key_Down) << none << 51 << int(Dataset::Description);
    }

    void keysMoveAsInTheTablesOfThePlatform()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const int, row);
        QFETCH(const int, column);
        DatasetView view;
        view.setModel(&m_model);
        // On screen: priority, ID, description, notes.
        hideAllBut(view, {Dataset::Id, Dataset::Priority, Dataset::Description, Dataset::Notes});
        QHeaderView *header = view.horizontalHeader();
        header->moveSection(header->visualIndex(Dataset::Priority), 0);
        view.resize(900, 300);
        view.show();
        view.resize(900, 300 - view.viewport()->height() + 10 * view.rowHeight(0));
        view.setCurrentIndex(m_model.index(50, Dataset::Description));
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
        QCOMPARE(view.currentIndex(), m_model.index(row, column));
        QCOMPARE(view.selectedDatasets(), QStringList{QString::number(row)});
        QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
    }

    void shiftSelectsOnTheWay()
    {
        DatasetView view;
        view.setModel(&m_model);
        view.show();
        view.setCurrentIndex(m_model.index(50, Dataset::Description));
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view.selectedDatasets().size(), 50);
        QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view.selectedDatasets().size(), 51);
    }

    void typedLettersJump_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("row");
        QTest::newRow("a word") << int(Dataset::Description) << u"tw"_s << 2;
        QTest::newRow("another case") << int(Dataset::Description) << u"TWE"_s << 20;
        QTest::newRow("with a space") << int(Dataset::Description) << u"two x"_s << 7;
        QTest::newRow("round the end") << int(Dataset::Description) << u"aa"_s << 0;
        QTest::newRow("digits, in the column of the IDs") << int(Dataset::Id) << u"73"_s << 73;
        QTest::newRow("none begins so") << int(Dataset::Description) << u"zz"_s << 1;
    }

    void typedLettersJump()
    {
        QFETCH(const int, column);
        QFETCH(const QString, typed);
        QFETCH(const int, row);

        const QHash<int, QString> texts = {
            {0, u"aardvark"_s}, {2, u"two"_s}, {7, u"two x"_s}, {20, u"twenty"_s}};
        QList<Dataset> rows = m_model.datasets();
        for (auto it = texts.cbegin(); it != texts.cend(); ++it)
            rows[it.key()].set(Dataset::Description, it.value());
        m_model.merge(rows);
        DatasetView view;
        view.setModel(&m_model);
        view.show();
        view.setCurrentIndex(m_model.index(1, column));
        QTest::keyClicks(&view, typed);
        QCOMPARE(view.currentIndex(), m_model.index(row, column));
        QCOMPARE(view.selectedDatasets(), QStringList{QString::number(row)});
        QVERIFY(!view.viewport()->findChild<QLineEdit *>());
        QCOMPARE(m_edits.count(), 0);
    }
};

DIALDESK_TEST(TestDatasetViewKeys)
#include "tst_datasetviewkeys.moc"
