// SPDX-License-Identifier: MIT
#include "ui/history/historydelegate.h"

#include "models/history/historymodel.h"
#include "ui/history/outcomelook.h"
#include "ui/look/look.h"
#include "ui/look/statusmark.h"

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

void HistoryDelegate::paintCell(QPainter &painter, const QRect &rect, const Theme &theme,
                                Qt::LayoutDirection direction, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (DatasetStatus::isKnown(index.data(HistoryModel::StatusRole).toString()))
        return StatusMark::paintPillIn(painter, rect, text, theme, direction);
    if (index.column() == HistoryModel::OutcomeColumn)
        return Cells::marked(
            painter, rect,
            OutcomeLook::of(index.data(HistoryModel::OutcomeRole).value<HistoryEntry::Outcome>()),
            text, theme, direction);
    const bool isNumber = index.column() == HistoryModel::DatasetColumn;
    Cells::text(painter, rect, text, Look::font(Look::Body), theme[colour(index)], direction,
                isNumber ? Qt::AlignRight : Qt::AlignLeft);
}
