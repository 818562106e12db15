// SPDX-License-Identifier: MIT
#include "ui/table/datasetview.h"

#include "models/datasets/datasetmodel.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"
#include "ui/look/theme.h"
#include "ui/table/celldelegate.h"
#include "ui/table/datasetheader.h"
#include "ui/table/prioritydelegate.h"
#include "ui/table/selectiontext.h"
#include "ui/table/statusdelegate.h"
#include "ui/table/tablecolumns.h"
#include "ui/table/textdelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace {

/// How wide placeholder \a row is in a column with that room for text.
int placeholderWidth(int column, int row, int room)
{
    constexpr std::array shares = {80, 58, 90, 70, 75};
    switch (column) {
    case Dataset::Id:
        return Look::px(20);
    case Dataset::Status:
        return Look::px(76);
    case Dataset::Priority:
        return Look::px(66);
    case Dataset::Locked:
        return 0;
    default:
        return room * shares[static_cast<std::size_t>(row) % shares.size()] / 100;
    }
}

} // namespace

DatasetView::DatasetView(QWidget *parent)
    : QTableView(parent)
    , m_header(new DatasetHeader(this))
{
    setAccessibleName(tr("Datasets"));
    setHorizontalHeader(m_header);
    m_columns = new TableColumns(*this);
    horizontalHeader()->setMinimumSectionSize(Look::px(24));
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyRowHeight();

    setFrameShape(NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(false);
    // A click on the header sorts, by more than one column: see TableSorting.
    disconnect(m_header, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(m_header, &QHeaderView::sectionEntered, this, nullptr);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);

    setItemDelegate(new TextDelegate(this));
    setItemDelegateForColumn(Dataset::Status, new StatusDelegate(this));
    setItemDelegateForColumn(Dataset::Priority, new PriorityDelegate(this));
}

void DatasetView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model)
        m_columns->reset();
}

void DatasetView::setPlaceholders(bool shown)
{
    if (std::exchange(m_placeholders, shown) != shown)
        viewport()->update();
}

QList<int> DatasetView::shownColumns() const
{
    const QHeaderView &header = *horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical))
            columns.append(logical);
    }
    return columns;
}

QStringList DatasetView::selectedDatasets() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(model()->index(row, 0).data(DatasetModel::IdRole).toString());
    return ids;
}

void DatasetView::copySelection(SelectionText::Format format) const
{
    QGuiApplication::clipboard()->setText(SelectionText::of(*this, format));
}

void DatasetView::copyValue() const
{
    QGuiApplication::clipboard()->setText(currentIndex().data(DatasetModel::RawRole).toString());
}

void DatasetView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
}

void DatasetView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Keyboard ? menuPosition()
                                                                        : event->globalPos());
}

QPoint DatasetView::menuPosition()
{
    if (!currentIndex().isValid())
        return viewport()->mapToGlobal(QPoint());
    scrollTo(currentIndex());
    return viewport()->mapToGlobal(visualRect(currentIndex()).center());
}

void DatasetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The outline runs along the whole row.
    viewport()->update(rowRect(previous));
    viewport()->update(rowRect(current));
}

void DatasetView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update(rowRect(currentIndex()));
}

void DatasetView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update(rowRect(currentIndex()));
}

void DatasetView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isMenuKey = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (isMenuKey) // as on keyboards without a menu key
        Q_EMIT menuRequested(menuPosition());
    else if (!enter || event->modifiers() & ~Qt::KeypadModifier ||
             !edit(currentIndex(), EditKeyPressed, event))
        QTableView::keyPressEvent(event);
}

void DatasetView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (m_placeholders)
        paintPlaceholders(painter);
    if (currentIndex().isValid())
        paintCurrentRow(painter);
}

QItemSelectionModel::SelectionFlags DatasetView::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    if (!event || event->type() != QEvent::KeyPress)
        return QTableView::selectionCommand(index, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() != Qt::Key_Home && key->key() != Qt::Key_End)
        return QTableView::selectionCommand(index, event);
    // Here Ctrl says how far to go, and not that the selection is to stay.
    const QKeyEvent plain(key->type(), key->key(), key->modifiers() & ~Qt::ControlModifier);
    return QTableView::selectionCommand(index, &plain);
}

void DatasetView::applyRowHeight()
{
    const int height = CellDelegate::rowHeight();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void DatasetView::paintCurrentRow(QPainter &painter) const
{
    const QColor accent = Theme::of(palette())[Theme::Accent];
    const QRect row = rowRect(currentIndex());
    const int edge = Look::px(4);
    painter.fillRect(row.left(), row.top(), row.width(), 1, accent);
    painter.fillRect(row.left(), row.bottom(), row.width(), 1, accent);
    const QRect edges[] = {QRect(row.left(), row.top(), edge, row.height()),
                           QRect(row.right(), row.top(), 1, row.height())};
    for (const QRect &rect : edges)
        painter.fillRect(QStyle::visualRect(layoutDirection(), row, rect), accent);
    // Keys act on one cell of the row, so it is told apart while they go to the table.
    if (hasFocus() && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        const QRect cell = visualRect(currentIndex());
        painter.fillRect(cell.left(), cell.bottom() - 1, cell.width(), 2, accent);
    }
}

void DatasetView::paintPlaceholders(QPainter &painter) const
{
    const Theme theme = Theme::of(palette());
    const QHeaderView *header = horizontalHeader();
    const int height = CellDelegate::rowHeight();
    const int thickness = Look::px(8);
    int y = verticalHeader()->length() - verticalHeader()->offset();
    for (int row = model() ? model()->rowCount() : 0; y < viewport()->height();
         ++row, y += height) {
        if (row % 2 == 1)
            painter.fillRect(0, y, viewport()->width(), height, theme[Theme::AlternateRow]);
        for (int column = 0; column < header->count(); ++column) {
            if (header->isSectionHidden(column))
                continue;
            const QRect cell(header->sectionViewportPosition(column) + Look::px(8), y,
                             header->sectionSize(column) - 2 * Look::px(8), height);
            QRect bar(cell.left(), y + (height - thickness) / 2,
                      placeholderWidth(column, row, cell.width()), thickness);
            if (TextDelegate::isRightAligned(column))
                bar.moveRight(cell.right());
            Shapes::box(painter, QStyle::visualRect(layoutDirection(), cell, bar), Look::px(2),
                        theme[Theme::BarTrack], {});
        }
    }
}

QRect DatasetView::rowRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return QRect(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
}
