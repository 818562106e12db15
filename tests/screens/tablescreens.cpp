// SPDX-License-Identifier: MIT
#include "sampledesk.h"
#include "samples.h"
#include "screens.h"
#include "ui/table/datasetheader.h"
#include "ui/table/datasetview.h"

using namespace Qt::StringLiterals;

QWidget *Screens::tableWithStagedRows()
{
    auto *view = new DatasetView;
    auto *desk = new SampleDesk(view);
    desk->stageSome();
    view->setModel(&desk->model);
    view->resize(977, 620);
    view->header().setSortMarks({{Dataset::Priority, Qt::DescendingOrder}});
    view->selectionModel()->setCurrentIndex(desk->model.index(3, Dataset::Id),
                                            QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(QItemSelection(desk->model.index(3, 0), desk->model.index(6, 0)),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return view;
}

QWidget *Screens::tableWhileLoading()
{
    auto *view = new DatasetView;
    auto *desk = new SampleDesk(view);
    desk->model.clear();
    desk->model.merge(Samples::datasets().mid(0, 4));
    view->setModel(&desk->model);
    view->setPlaceholders(true);
    view->resize(977, 300);
    return view;
}
