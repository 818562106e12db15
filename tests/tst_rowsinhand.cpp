// SPDX-License-Identifier: MIT
#include "models/changes/stagededits.h"
#include "models/datasets/datasetorder.h"
#include "tests/support/registeredtest.h"
#include "ui/table/datasetview.h"
#include "ui/table/rowsinhand.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QList<Dataset> account(const QStringList &live)
{
    QList<Dataset> rows;
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s}) {
        Dataset row;
        row.set(Dataset::Id, id);
        row.set(Dataset::Status, live.contains(id) ? u"LIVE"_s : u"HOLD"_s);
        row.set(Dataset::Description, u"d"_s);
        rows.append(row);
    }
    return rows;
}

struct Desk
{
    Desk()
        : view(new DatasetView)
        , details(new QWidget)
        , field(new QLineEdit(details))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(view);
        layout->addWidget(details);
        model.merge(account({u"1"_s, u"2"_s, u"3"_s}));
        order.setStatus(DatasetStatus::live);
        view->setModel(&order);
        inHand = std::make_unique<RowsInHand>(order, *view, *details);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window can't be brought to the front.");
    }

    QString shown() const
    {
        QStringList ids;
        for (int row = 0; row < order.rowCount(); ++row)
            ids.append(order.index(row, 0).data(DatasetModel::IdRole).toString());
        return ids.join(u' ');
    }

    StagedEdits edits;
    DatasetModel model{edits};
    DatasetOrder order{model, edits};
    QWidget window;
    DatasetView *view;
    QWidget *details;
    QLineEdit *field;
    std::unique_ptr<RowsInHand> inHand;
};

} // namespace

class TestRowsInHand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellThatIsEditedKeepsItsRow()
    {
        Desk desk;
        const QModelIndex cell = desk.order.index(1, Dataset::Description);
        desk.view->setFocus();
        desk.view->setCurrentIndex(cell);
        desk.view->edit(cell);
        desk.model.merge(account({u"3"_s}));
        QTRY_COMPARE(desk.shown(), u"2 3"_s);
        desk.order.apply(); // not even a filter takes it away
        QCOMPARE(desk.shown(), u"2 3"_s);
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(desk.shown(), u"3"_s);
    }

    void detailsKeepTheRowsThatAreSelected()
    {
        Desk desk;
        desk.view->selectRow(0);
        desk.field->setFocus();
        desk.model.merge(account({u"3"_s}));
        QTRY_COMPARE(desk.shown(), u"1 3"_s);
        desk.view->setFocus();
        QTRY_COMPARE(desk.shown(), u"3"_s);
    }

    void aSelectionAloneKeepsNothing()
    {
        Desk desk;
        desk.view->setFocus();
        desk.view->selectAll();
        desk.model.merge(account({u"3"_s}));
        QTRY_COMPARE(desk.shown(), u"3"_s);
    }
};

DIALDESK_TEST(TestRowsInHand)
#include "tst_rowsinhand.moc"
