// SPDX-License-Identifier: MIT
#include "ui/table/celldelegate.h"

#include "models/datasets/datasetchanges.h"
#include "models/datasets/datasetmodel.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace {

bool isLeadingColumn(const QStyleOptionViewItem &option, int column)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return false;
    const QHeaderView *header = table->horizontalHeader();
    int visual = header->visualIndex(column) - 1;
    while (visual >= 0 && header->isSectionHidden(header->logicalIndex(visual)))
        --visual;
    return visual < 0;
}

bool isRightToLeft(const QStyleOptionViewItem &option)
{
    return option.direction == Qt::RightToLeft;
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    paintGround(*painter, cell, index);
    const bool leading = isLeadingColumn(cell, index.column());
    const bool isRowStaged = leading && index.data(DatasetModel::RowStagedRole).toBool();
    if (isRowStaged)
        paintStagedDot(*painter, cell);
    if (leading && index.data(DatasetModel::NewsRole).value<DatasetChanges::Kind>())
        paintNewsRing(*painter, cell, Look::px(isRowStaged ? 11 : 7));
    if (isStaged(index))
        paintStagedCorner(*painter, cell);

    const int before = leading ? markWidth() : Look::px(8);
    const int after = Look::px(8);
    if (isRightToLeft(cell))
        cell.rect.adjust(after, 0, -before, 0);
    else
        cell.rect.adjust(before, 0, -after, 0);
    paintValue(*painter, cell, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text =
        option.fontMetrics.horizontalAdvance(Look::oneLine(index.data(Qt::DisplayRole).toString()));
    return QSize(text + markWidth() + Look::px(8), rowHeight());
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), Look::plainToolTip(text), view);
    return true;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    constexpr char filled[] = "filled";
    if (editor->property(filled).toBool())
        return;
    fillEditor(*editor, rawValue(index));
    editor->setProperty(filled, true);
}

int CellDelegate::rowHeight()
{
    return Look::px(26);
}

int CellDelegate::markWidth()
{
    return Look::px(16);
}

void CellDelegate::drawText(QPainter &painter, const QRect &rect, int flags, const QString &text)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, flags, text);
}

QRect CellDelegate::place(const QStyleOptionViewItem &option, const QRect &part)
{
    return QStyle::visualRect(option.direction, option.rect, part);
}

bool CellDelegate::isStaged(const QModelIndex &index)
{
    return index.data(DatasetModel::StagedRole).toBool();
}

QString CellDelegate::rawValue(const QModelIndex &index)
{
    return index.data(DatasetModel::RawRole).toString();
}

QString CellDelegate::rowStatus(const QModelIndex &index)
{
    return rawValue(index.siblingAtColumn(Dataset::Status));
}

QColor CellDelegate::secondaryColour(const QStyleOptionViewItem &option)
{
    const Theme theme = Theme::of(option.palette);
    if (!option.state.testFlag(QStyle::State_Selected))
        return theme[Theme::SecondaryText];
    return Theme::mix(theme[Theme::SecondaryText], theme[Theme::Text], 0.55);
}

QColor CellDelegate::textColour(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (rowStatus(index) == DatasetStatus::expired)
        return secondaryColour(option);
    return Theme::of(option.palette)[Theme::Text];
}

void CellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const Theme theme = Theme::of(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme[Theme::SelectedRow]);
    else if (isStaged(index))
        painter.fillRect(option.rect, theme[Theme::StagedGround]);
}

void CellDelegate::paintStagedCorner(QPainter &painter, const QStyleOptionViewItem &option)
{
    const int side = Look::px(6);
    const bool mirrored = isRightToLeft(option);
    const QPointF corner =
        QRectF(option.rect).topLeft() + QPointF(mirrored ? option.rect.width() : 0, 0);
    const QPolygonF triangle(
        {corner, corner + QPointF(mirrored ? -side : side, 0), corner + QPointF(0, side)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(option.palette)[Theme::Accent]);
    painter.drawPolygon(triangle);
    painter.restore();
}

void CellDelegate::paintStagedDot(QPainter &painter, const QStyleOptionViewItem &option)
{
    const int side = Look::px(6);
    Shapes::box(painter, markRect(option, side), side / 2.0,
                Theme::of(option.palette)[Theme::Accent], {});
}

void CellDelegate::paintNewsRing(QPainter &painter, const QStyleOptionViewItem &option, int side)
{
    Shapes::box(painter, markRect(option, side), side / 2.0, {}, secondaryColour(option), 1.5);
}

QRect CellDelegate::markRect(const QStyleOptionViewItem &option, int side)
{
    const int centre = option.rect.left() + Look::px(10);
    return place(option, QRect(centre - side / 2,
                               option.rect.top() + (option.rect.height() - side) / 2, side, side));
}
