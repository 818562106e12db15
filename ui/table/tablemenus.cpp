// SPDX-License-Identifier: MIT
#include "ui/table/tablemenus.h"

#include "ui/deskactions.h"
#include "ui/table/columnmenu.h"
#include "ui/table/datasetheader.h"
#include "ui/table/datasetview.h"
#include "ui/table/sortmenu.h"
#include "ui/table/tablecolumns.h"
#include "ui/table/tablesorting.h"

TableMenus::TableMenus(const Desk &desk, DatasetView &view, DeskActions &actions, QWidget *window)
    : QObject(window)
{
    TableColumns &columns = view.columns();
    auto *sorting = new TableSorting(desk.order, view, this);
    auto *columnMenu = new ColumnMenu(columns, actions.resetColumns, window);
    actions.columns.setMenu(columnMenu);
    actions.sortBy.setMenu(new SortMenu(SortMenu::SortBy, *sorting, columns, window));
    actions.thenBy.setMenu(new SortMenu(SortMenu::ThenBy, *sorting, columns, window));
    connect(&actions.resetColumns, &QAction::triggered, &columns, &TableColumns::reset);
    connect(&view.header(), &QWidget::customContextMenuRequested, columnMenu,
            [&view, columnMenu](const QPoint &at) {
                columnMenu->popup(view.header().mapToGlobal(at));
            });
}
