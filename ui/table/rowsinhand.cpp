// SPDX-License-Identifier: MIT
#include "ui/table/rowsinhand.h"

#include "models/datasets/datasetorder.h"
#include "ui/table/datasetview.h"

#include <QApplication>

RowsInHand::RowsInHand(DatasetOrder &order, const DatasetView &view, const QWidget &details,
                       QObject *parent)
    : QObject(parent)
    , m_order(order)
    , m_view(view)
    , m_details(details)
{
    m_order.setInHand([this] { return ids(); });
    connect(qApp, &QApplication::focusChanged, &order, &DatasetOrder::letGo);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, &order,
            &DatasetOrder::letGo);
}

RowsInHand::~RowsInHand()
{
    m_order.setInHand({});
}

QSet<QString> RowsInHand::ids() const
{
    // The window's own focus, which stays where it is while another window is in front.
    const QWidget *focus = m_view.window()->focusWidget();
    if (focus && m_view.viewport()->isAncestorOf(focus))
        return {m_view.currentIndex().data(DatasetModel::IdRole).toString()};
    if (!focus || !m_details.isAncestorOf(focus))
        return {};
    const QStringList selected = m_view.selectedDatasets();
    return QSet<QString>(selected.begin(), selected.end());
}
