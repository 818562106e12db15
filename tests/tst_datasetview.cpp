// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetmodel.h"
#include "tests/support/registeredtest.h"
#include "tests/support/samplerow.h"
#include "tests/support/tablesections.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"
#include "ui/table/datasetview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Dataset dataset(const QString &id, const QString &description)
{
    Dataset row = rowFullOf(u"0"_s);
    row.set(Dataset::Id, id);
    row.set(Dataset::Status, u"LIVE"_s);
    row.set(Dataset::Priority, u"007"_s);
    row.set(Dataset::Description, description);
    return row;
}

/// How often the rows of a view are painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(DatasetView &view) { view.viewport()->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int count = 0;
};

} // namespace

class TestDatasetView : public QObject
{
    Q_OBJECT

private:
    StagedEdits m_edits;
    DatasetModel m_model{m_edits};

private Q_SLOTS:
    void initTestCase() { Theme::light().apply(*qApp); }

    void init()
    {
        m_model.clear();
        m_edits.clear();
        Dataset extra = dataset(u"1"_s, u"one"_s);
        extra.setExtras({{u"colour"_s, u"red"_s}});
        m_model.merge({extra, dataset(u"2"_s, u"two"_s), dataset(u"3"_s, u"a\tb"_s)});
    }

    void columnsStandAsAtTheFirstStart()
    {
        DatasetView view;
        view.setModel(&m_model);
        const QHeaderView *header = view.horizontalHeader();
        QList<int> shown;
        for (int visual = 0; visual < header->count(); ++visual) {
            if (!header->isSectionHidden(header->logicalIndex(visual)))
                shown.append(header->logicalIndex(visual));
        }
        const QList<int> expected = {Dataset::Id,          Dataset::Status,      Dataset::Priority,
                                     Dataset::Description, Dataset::ImportTable, Dataset::QueueId,
                                     Dataset::LoadDate,    Dataset::SourceFile,  Dataset::Notes,
                                     Dataset::Locked};
        QCOMPARE(shown, expected);
        QCOMPARE(view.columnWidth(Dataset::Description), Look::px(244));
    }

    void aFieldThatTurnsUpLaterStaysHidden()
    {
        DatasetView view;
        view.setModel(&m_model);
        QVERIFY(view.isColumnHidden(Dataset::FieldCount));
        Dataset more = dataset(u"2"_s, u"two"_s);
        more.setExtras({{u"size"_s, u"big"_s}});
        m_model.mergeSome({more});
        QCOMPARE(m_model.columnCount(), Dataset::FieldCount + 2);
        QVERIFY(view.isColumnHidden(Dataset::FieldCount + 1));
    }

    void copiesWholeRowsWithAHeaderAsTheyStandOnScreen()
    {
        DatasetView view;
        view.setModel(&m_model);
        hideAllBut(view, {Dataset::Description, Dataset::Id, Dataset::Priority});
        QHeaderView *header = view.horizontalHeader();
        header->moveSection(header->visualIndex(Dataset::Description), 0);
        // Selected from the bottom up, copied from the top down.
        view.selectRow(2);
        view.selectionModel()->select(m_model.index(0, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        view.show();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Description\tID\tPriority\none\t1\t007\n\"a\tb\"\t3\t007\n"_s);
    }

    void copiesTheCurrentValueWhereNothingIsSelected()
    {
        DatasetView view;
        view.setModel(&m_model);
        view.selectionModel()->setCurrentIndex(m_model.index(1, Dataset::Description),
                                               QItemSelectionModel::NoUpdate);
        view.copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"two"_s);
    }

    void tabLeavesTheTable()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *view = new DatasetView;
        auto *next = new QLineEdit;
        layout->addWidget(view);
        layout->addWidget(next);
        view->setModel(&m_model);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view->setFocus();
        view->setCurrentIndex(m_model.index(0, Dataset::Status));
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QCOMPARE(view->currentIndex(), m_model.index(0, Dataset::Status));
    }

    void keysBeginAnEdit_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("F2") << Qt::Key_F2;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("Return") << Qt::Key_Return;
    }

    void keysBeginAnEdit()
    {
        QFETCH(Qt::Key, key);
        DatasetView view;
        view.setModel(&m_model);
        view.show();
        view.setCurrentIndex(m_model.index(0, Dataset::Id));
        QTest::keyClick(&view, key);
        QVERIFY(!view.viewport()->findChild<QLineEdit *>());
        view.setCurrentIndex(m_model.index(0, Dataset::Description));
        QTest::keyClick(&view, key);
        QVERIFY(view.viewport()->findChild<QLineEdit *>());
    }

    void theMenuKeyAsksForAMenuAtTheCurrentRow()
    {
        DatasetView view;
        view.setModel(&m_model);
        view.resize(900, 300);
        view.show();
        view.setCurrentIndex(m_model.index(1, Dataset::Description));
        QSignalSpy spy(&view, &DatasetView::menuRequested);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint(), Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
        QCOMPARE(spy.size(), 1);
        const QPoint asked = view.viewport()->mapFromGlobal(spy.first().first().toPoint());
        QCOMPARE(view.indexAt(asked), m_model.index(1, Dataset::Description));
    }

    void copiesAsCsvAndMarkdown()
    {
        DatasetView view;
        view.setModel(&m_model);
        hideAllBut(view, {Dataset::Description, Dataset::Id});
        view.selectRow(2);
        view.copySelection(SelectionText::Csv);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ID,Description\n3,a\tb\n"_s);
        view.copySelection(SelectionText::Markdown);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"|  ID | Description |\n| --: | ----------- |\n|   3 | a b         |\n"_s);
        view.clearSelection();
        view.selectionModel()->setCurrentIndex(m_model.index(1, Dataset::Description),
                                               QItemSelectionModel::NoUpdate);
        view.copySelection(SelectionText::Markdown);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"two"_s);
    }

    void rowsGrowWithTheFont()
    {
        const QFont before = QApplication::font();
        DatasetView view;
        view.setModel(&m_model);
        const int height = view.rowHeight(0);
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        QEvent event(QEvent::ApplicationFontChange); // Qt tells widgets only inside exec()
        QCoreApplication::sendEvent(&view, &event);
        QCOMPARE(view.rowHeight(0), 2 * height);
        QApplication::setFont(before);
    }

    void placeholdersThatStayPaintNothing()
    {
        DatasetView staying;
        DatasetView changing;
        PaintCounter stayingPaints(staying);
        PaintCounter changingPaints(changing);
        for (DatasetView *view : {&staying, &changing}) {
            view->setModel(&m_model);
            view->setPlaceholders(view == &staying);
            view->show();
        }
        QTRY_VERIFY(stayingPaints.count > 0 && changingPaints.count > 0);
        // In the first round they may still be laid out.
        for (const bool shown : {true, false}) {
            stayingPaints.count = 0;
            changingPaints.count = 0;
            staying.setPlaceholders(true);
            changing.setPlaceholders(shown);
            QTRY_VERIFY(changingPaints.count > 0);
        }
        QCOMPARE(stayingPaints.count, 0);
    }

    void paintsRightToLeftAndWhileLoading()
    {
        DatasetView view;
        view.setModel(&m_model);
        view.setPlaceholders(true);
        view.setLayoutDirection(Qt::RightToLeft);
        view.resize(900, 300);
        view.setCurrentIndex(m_model.index(0, Dataset::Status));
        const QImage image = view.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() - 2, view.rowHeight(0) / 2),
                 Theme::light()[Theme::Accent]);
    }
};

DIALDESK_TEST(TestDatasetView)
#include "tst_datasetview.moc"
