// SPDX-License-Identifier: MIT
#include "ui/table/tablearrangement.h"

#include "models/datasets/datasetorder.h"
#include "ui/table/datasetview.h"
#include "ui/table/tablecolumns.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/statuscounts.h"

TableArrangement::TableArrangement(const Desk &desk, DatasetView &view, FilterField &filter,
                                   StatusCounts &counts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_view(view)
    , m_filter(filter)
    , m_counts(counts)
{
    DatasetOrder &order = desk.order;
    connect(&filter, &QLineEdit::textChanged, this, &TableArrangement::applyFilter);
    connect(&counts, &StatusCounts::statusChosen, &order, &DatasetOrder::setStatus);
    // A column that was unknown can be there now.
    connect(&order, &QAbstractItemModel::columnsInserted, this, &TableArrangement::applyFilter);

    connect(&filter, &QLineEdit::textChanged, this, &TableArrangement::changed);
    connect(&counts, &StatusCounts::statusChosen, this, &TableArrangement::changed);
    connect(&order, &DatasetOrder::sortChanged, this, &TableArrangement::changed);
    connect(&view.columns(), &TableColumns::changed, this, &TableArrangement::changed);
}

TableView TableArrangement::now() const
{
    return {.name = {},
            .filter = m_filter.text(),
            .status = m_desk.order.status(),
            .sort = m_desk.order.sortKeys(),
            .columns = m_view.columns().shown()};
}

void TableArrangement::show(const TableView &view)
{
    showRows(view.filter, view.status);
    m_desk.order.setSort(DatasetSort(view.sort));
    if (!view.columns.isEmpty())
        m_view.columns().set(view.columns);
    Q_EMIT changed();
}

void TableArrangement::showOnly(const QString &filter)
{
    showRows(filter, {});
    Q_EMIT changed();
}

void TableArrangement::showRows(const QString &filter, const QString &status)
{
    m_filter.setText(filter);
    m_counts.setStatus(status);
    m_desk.order.setStatus(status);
}

void TableArrangement::applyFilter()
{
    const auto filter = DatasetFilter::parse(m_filter.text(), m_desk.datasets.extraNames());
    m_filter.setReading(filter);
    if (filter)
        m_desk.order.setFilter(*filter);
}
