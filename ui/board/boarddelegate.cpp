// SPDX-License-Identifier: MIT
#include "ui/board/boarddelegate.h"

#include "models/datasets/campaignboard.h"
#include "ui/look/cells.h"
#include "ui/look/look.h"

using namespace Qt::StringLiterals;

void BoardDelegate::paintCell(QPainter &painter, const QRect &rect, const Theme &theme,
                              Qt::LayoutDirection direction, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const bool isDialling = index.column() == CampaignBoard::DiallingColumn;
    if (isDialling && index.data(CampaignBoard::IdleRole).toBool())
        return Cells::marked(painter, rect, {u"warning"_s, Theme::WarningText}, text, theme,
                             direction);
    const bool isNumber = !isDialling && index.column() != CampaignBoard::TableColumn;
    // A zero stands back.
    const bool isZero = isNumber && index.data(CampaignBoard::SortRole).toLongLong() == 0;
    Cells::text(painter, rect, text, Look::font(Look::Body),
                theme[isZero ? Theme::SecondaryText : Theme::Text], direction,
                isNumber ? Qt::AlignRight : Qt::AlignLeft);
}
