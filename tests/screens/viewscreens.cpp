// SPDX-License-Identifier: MIT
#include "picture.h"
#include "samplewindow.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"
#include "ui/table/tablearrangement.h"
#include "ui/views/viewbar.h"
#include "ui/views/viewchooser.h"
#include "ui/views/viewnamedialog.h"
#include "windowscreens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

/// With two views of its own, the second of them chosen.
void keepViews(SampleWindow &sample)
{
    sample.openSandbox();
    for (const QString &name : {u"Weekend, callbacks & queues"_s, u"Live, high priority"_s}) {
        sample.filter(u"status:live priority>=50"_s);
        TableView view = sample.window.arrangement().now();
        view.name = name;
        sample.views.keep(view);
    }
}

QPixmap nameDialog(const QString &name)
{
    SampleWindow sample;
    keepViews(sample);
    sample.window.views().save.trigger();
    auto &dialog = sample.dialog<ViewNameDialog>();
    dialog.setName(name);
    SampleWindow::settle();
    return Picture::ofDialog(sample.window, dialog);
}

} // namespace

QPixmap WindowScreens::columnMenu()
{
    SampleWindow sample;
    sample.openSandbox();
    QMenu *menu = sample.window.actions().columns.menu();
    DatasetView &view = sample.window.pane().view();
    menu->popup(view.mapToGlobal(QPoint(240, 14)));
    SampleWindow::settle();
    return Picture::ofPopup(sample.window, *menu);
}

QPixmap WindowScreens::sortedBySeveral()
{
    SampleWindow sample;
    sample.openSandbox();
    sample.order.setSort(DatasetSort({{DatasetColumn::of(Dataset::Status), Qt::AscendingOrder},
                                      {DatasetColumn::of(Dataset::Priority), Qt::DescendingOrder},
                                      {DatasetColumn::of(Dataset::Description), Qt::AscendingOrder},
                                      {DatasetColumn::of(Dataset::LoadDate), Qt::DescendingOrder},
                                      {DatasetColumn::of(Dataset::Id), Qt::DescendingOrder}}));
    sample.selectRows(3, 1);
    return Picture::ofWindow(sample.window);
}

QPixmap WindowScreens::viewName()
{
    return nameDialog(u"Live, high priority"_s);
}

QPixmap WindowScreens::viewNameTaken()
{
    return nameDialog(u"Live now"_s);
}

QPixmap WindowScreens::views()
{
    SampleWindow sample;
    keepViews(sample);
    sample.filter(u"status:live priority>=60"_s);
    auto *combo = sample.window.findChild<ViewBar *>()->findChild<QComboBox *>();
    // The whole list fits on the screen, which is narrower than the window.
    sample.window.move(QPoint(0, 0) - combo->mapTo(&sample.window, QPoint(-200, 0)));
    combo->showPopup();
    SampleWindow::settle();
    return Picture::ofPopup(sample.window, *combo->view()->window());
}

QPixmap WindowScreens::viewMenu()
{
    SampleWindow sample;
    keepViews(sample);
    QMenu *menu = sample.window.actions().views.menu();
    menu->popup(sample.window.mapToGlobal(QPoint(300, 120)));
    SampleWindow::settle();
    return Picture::ofPopup(sample.window, *menu);
}
