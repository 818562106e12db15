// SPDX-License-Identifier: MIT
#include "tests/bench/plainside.h"

#include "tests/bench/meter.h"
#include "tests/bench/plainfiles.h"

#include <QHeaderView>

PlainSide::PlainSide()
{
    m_proxy.setSourceModel(&m_model);
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setSortRole(PlainModel::SortRole);
    m_view.setModel(&m_proxy);
    m_view.setAlternatingRowColors(true);
    m_view.setSelectionBehavior(QTableView::SelectRows);
    m_view.setWordWrap(false);
    m_view.verticalHeader()->setVisible(false);
    m_view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view.setSortingEnabled(true);

    // The columns that Dialdesk shows at the first start, about as wide.
    for (const int hidden : {SampleList::Callbacks, SampleList::CrmAccount, SampleList::CrmCampaign,
                             SampleList::Campaign})
        m_view.setColumnHidden(hidden, true);
    m_view.setColumnWidth(SampleList::Description, 260);
    m_view.horizontalHeader()->setStretchLastSection(true);
    show();
}

void PlainSide::load(const QByteArray &reply, int rows)
{
    m_model.setDatasets(PlainFiles::read(reply));
    painted().wait([this, rows] { return m_proxy.rowCount() == rows; });
}

void PlainSide::clear()
{
    m_model.setDatasets({});
    paint();
}

void PlainSide::refresh(const QByteArray &reply, Meter &meter)
{
    m_model.setDatasets(PlainFiles::read(reply));
    paint();
    meter.stopWall();
}

void PlainSide::filter(const QString &word, int rows)
{
    m_proxy.setFilterFixedString(word);
    painted().wait([this, rows] { return m_proxy.rowCount() == rows; });
}

void PlainSide::sort(SampleList::Field field)
{
    // As a click on the header.
    const bool turns = m_proxy.sortColumn() == field && m_proxy.sortOrder() == Qt::AscendingOrder;
    m_view.sortByColumn(field, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    paint();
}

void PlainSide::writeCsv(const QString &path)
{
    PlainFiles::writeCsv(path, m_model.datasets());
}

QString PlainSide::cell(int row, SampleList::Field field) const
{
    return m_proxy.index(row, field).data().toString();
}

bool PlainSide::isBefore(SampleList::Field, const QString &a, const QString &b) const
{
    return a < b;
}
