// SPDX-License-Identifier: MIT
#include "ui/widgets/listtable.h"

#include "ui/look/look.h"
#include "ui/widgets/listdelegate.h"

#include <QHeaderView>

ListTable::ListTable(const QString &name, QAbstractItemModel &model, ListDelegate *delegate,
                     QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setModel(&model);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Look::px(26));
    verticalHeader()->setDefaultSectionSize(Look::px(26));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
}

void ListTable::setWidths(const QList<int> &widths)
{
    for (int column = 0; column < widths.size(); ++column)
        horizontalHeader()->resizeSection(column, Look::px(widths.at(column)));
}
