// SPDX-License-Identifier: MIT
#include "ui/table/tablesorting.h"

#include "models/datasets/datasetorder.h"
#include "ui/table/datasetheader.h"
#include "ui/table/datasetview.h"
#include "ui/table/tablecolumns.h"

#include <QScrollBar>

TableSorting::TableSorting(DatasetOrder &order, DatasetView &view, QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_view(view)
{
    connect(&view.header(), &DatasetHeader::sortRequested, this, &TableSorting::sortBy);
    connect(&order, &DatasetOrder::sortChanged, this, &TableSorting::showMarks);
    connect(&view.header(), &QHeaderView::sectionCountChanged, this, &TableSorting::showMarks);
    connect(&order, &DatasetOrder::arranging, this, [this] { m_wasInSight = isCurrentInSight(); });
    connect(&order, &DatasetOrder::arranged, this, [this] {
        if (!m_wasInSight)
            return;
        const int sideways = m_view.horizontalScrollBar()->value();
        m_view.doItemsLayout(); // it comes later by itself, and rows have no place before
        m_view.scrollTo(m_view.currentIndex());
        m_view.horizontalScrollBar()->setValue(sideways);
    });
    showMarks();
}

void TableSorting::sortBy(int section, bool further)
{
    m_order.setSort(DatasetSort(
        DatasetSort::chosen(m_order.sortKeys(), m_view.columns().columnAt(section), further)));
}

QString TableSorting::inWords(int section) const
{
    const QList<DatasetHeader::SortMark> &marks = m_view.header().sortMarks();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks.at(i).section != section)
            continue;
        const QString order =
            marks.at(i).order == Qt::AscendingOrder ? tr("ascending") : tr("descending");
        //: %1 is a rank among several, %2 "ascending" or "descending"
        return marks.size() == 1 ? order : tr("%1, %2").arg(QLocale().toString(i + 1), order);
    }
    return {};
}

void TableSorting::showMarks()
{
    QList<DatasetHeader::SortMark> marks;
    for (const DatasetSortKey &key : m_order.sortKeys())
        marks.append({m_view.columns().sectionOf(key.column), key.order});
    m_view.header().setSortMarks(marks);
}

bool TableSorting::isCurrentInSight() const
{
    const int top = m_view.rowViewportPosition(m_view.currentIndex().row());
    return m_view.currentIndex().isValid() && top >= 0 && top < m_view.viewport()->height();
}
