// SPDX-License-Identifier: MIT
#include "ui/board/boardpanel.h"

#include "ui/board/boarddelegate.h"
#include "ui/look/look.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/listtable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>

using namespace Qt::StringLiterals;

BoardPanel::BoardPanel(const DatasetModel &datasets, QWidget *parent)
    : LowerPanel(tr("Campaign board"), tr("Close the campaign board"), parent)
    , m_board(datasets)
    , m_table(new ListTable(tr("Campaign tables"), m_sorted, new BoardDelegate))
    , m_empty(Look::secondary(tr("No campaign tables are known yet.")))
{
    m_board.setCounting(false);
    m_sorted.setSourceModel(&m_board);
    m_sorted.setSortRole(CampaignBoard::SortRole);
    makeTable();
    m_empty->setAlignment(Qt::AlignCenter);
    auto *hint = new ElidedLabel;
    hint->setFont(Look::font(Look::Caption));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setTextInteractionFlags(Qt::NoTextInteraction);
    hint->setFullText(tr("Click a number to see its datasets above."));
    addToHeader(hint, 1);
    body().addWidget(m_table, 1);
    body().addWidget(m_empty, 1);
    connect(&m_board, &QAbstractItemModel::modelReset, this, &BoardPanel::updateEmpty);
    updateEmpty();
}

void BoardPanel::makeTable()
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    m_table->setWidths({160, 156, 64, 64, 76, 88, 152});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSortIndicator(CampaignBoard::TableColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table, &QTableView::clicked, this, &BoardPanel::request);
    connect(m_table, &QTableView::activated, this, &BoardPanel::request);
}

void BoardPanel::request(const QModelIndex &cell)
{
    Q_EMIT filterRequested(cell.data(CampaignBoard::FilterRole).toString());
}

void BoardPanel::updateEmpty()
{
    const bool isEmpty = m_board.rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

void BoardPanel::showEvent(QShowEvent *event)
{
    m_board.setCounting(true);
    QWidget::showEvent(event);
}

void BoardPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_board.setCounting(false);
}
