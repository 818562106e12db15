// SPDX-License-Identifier: MIT
#include "ui/board/boardpanel.h"

#include "ui/board/boarddelegate.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

BoardPanel::BoardPanel(const DatasetModel &datasets, QWidget *parent)
    : QWidget(parent)
    , m_board(datasets)
    , m_table(new QTableView)
    , m_empty(Look::secondary(tr("No campaign tables are known yet.")))
{
    setAccessibleName(tr("Campaign board"));
    m_sorted.setSourceModel(&m_board);
    m_sorted.setSortRole(CampaignBoard::SortRole);
    makeTable();
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(&m_board, &QAbstractItemModel::modelReset, this, &BoardPanel::updateEmpty);
    updateEmpty();
}

QWidget *BoardPanel::makeHeader()
{
    auto *close = new QToolButton;
    close->setIcon(Icons::named(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the campaign board"));
    close->setToolTip(tr("Close the campaign board"));
    connect(close, &QToolButton::clicked, this, &BoardPanel::closeRequested);

    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(Look::px(12), Look::px(5), Look::px(8), Look::px(5));
    layout->setSpacing(Look::px(12));
    layout->addWidget(Look::label(tr("Campaign board"), Look::Body, QFont::DemiBold));
    layout->addWidget(
        Look::secondary(tr("Click a number to see its datasets above."), Look::Caption));
    layout->addStretch();
    layout->addWidget(close);
    return header;
}

void BoardPanel::makeTable()
{
    m_table->setAccessibleName(tr("Campaign tables"));
    m_table->setModel(&m_sorted);
    m_table->setItemDelegate(new BoardDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    QHeaderView *rows = m_table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(Look::px(26));
    rows->setDefaultSectionSize(Look::px(26));
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const std::initializer_list<std::pair<CampaignBoard::Column, int>> widths = {
        {CampaignBoard::TableColumn, 160},       {CampaignBoard::DiallingColumn, 156},
        {CampaignBoard::LiveColumn, 64},         {CampaignBoard::HoldColumn, 64},
        {CampaignBoard::ExpiredColumn, 76},      {CampaignBoard::RecordsColumn, 88},
        {CampaignBoard::TopPriorityColumn, 152},
    };
    for (const auto &[column, width] : widths)
        columns->resizeSection(column, Look::px(width));
    columns->setSortIndicator(CampaignBoard::TableColumn, Qt::AscendingOrder);
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

void BoardPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::of(palette())[Theme::Line]);
}
