// SPDX-License-Identifier: MIT
#include "ui/history/historydelegate.h"

#include "models/history/historymodel.h"
#include "ui/history/outcomelook.h"
#include "ui/look/celltext.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/statusmark.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace {

Theme::Role colour(const QModelIndex &index)
{
    switch (index.column()) {
    case HistoryModel::TimeColumn:
    case HistoryModel::BeforeColumn:
    case HistoryModel::UserColumn:
    case HistoryModel::DetailColumn:
        return Theme::SecondaryText;
    default:
        return Theme::Text;
    }
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Qt::LayoutDirection direction = option.direction;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme[Theme::SelectedRow]);
    QRect rect = option.rect.adjusted(Look::px(8), 0, -Look::px(8), 0);
    const QRect whole = rect;
    const QString status = index.data(HistoryModel::StatusRole).toString();
    if (DatasetStatus::isKnown(status)) {
        QRect pill(QPoint(), StatusMark::pillSize());
        pill.moveCenter(rect.center());
        pill.moveLeft(rect.left());
        StatusMark::paintPill(*painter, QStyle::visualRect(direction, whole, pill), status, theme,
                              direction);
    } else if (index.column() == HistoryModel::OutcomeColumn) {
        const OutcomeLook look =
            OutcomeLook::of(index.data(HistoryModel::OutcomeRole).value<HistoryEntry::Outcome>());
        const QRect icon(rect.left(), rect.top(), Look::px(14), rect.height());
        Icons::paint(*painter, QStyle::visualRect(direction, whole, icon), look.icon,
                     theme[look.role]);
        rect.setLeft(icon.right() + Look::px(6));
        CellText::draw(*painter, QStyle::visualRect(direction, whole, rect),
                       index.data().toString(), Look::font(Look::Body), theme[look.role],
                       direction);
    } else {
        CellText::draw(*painter, rect, index.data().toString(), Look::font(Look::Body),
                       theme[colour(index)], direction,
                       index.column() == HistoryModel::DatasetColumn ? Qt::AlignRight
                                                                     : Qt::AlignLeft);
    }
    painter->restore();
}

bool HistoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &, const QModelIndex &index)
{
    QToolTip::showText(event->globalPos(),
                       Look::plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}
