// SPDX-License-Identifier: MIT
#include "ui/board/boarddelegate.h"

#include "models/datasets/campaignboard.h"
#include "ui/look/celltext.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool isWarning = index.column() == CampaignBoard::DiallingColumn &&
                           index.data(CampaignBoard::IdleRole).toBool();
    const bool isName = index.column() == CampaignBoard::TableColumn;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme[Theme::SelectedRow]);
    if (option.state.testFlag(QStyle::State_HasFocus))
        Shapes::box(*painter, option.rect, 0, {}, theme[Theme::Accent]);

    const QRect whole = option.rect.adjusted(Look::px(8), 0, -Look::px(8), 0);
    QRect text = whole;
    Theme::Role colour = Theme::Text;
    if (isWarning) {
        const QRect icon(whole.left(), whole.top(), Look::px(14), whole.height());
        Icons::paint(*painter, QStyle::visualRect(option.direction, whole, icon), u"warning"_s,
                     theme[Theme::WarningText]);
        text.setLeft(icon.right() + Look::px(6));
        colour = Theme::WarningText;
    } else if (!isName && index.data(CampaignBoard::SortRole).toLongLong() == 0) {
        colour = Theme::SecondaryText; // a zero stands back
    }
    const bool isNumber = !isName && index.column() != CampaignBoard::DiallingColumn;
    CellText::draw(*painter, QStyle::visualRect(option.direction, whole, text),
                   index.data().toString(), Look::font(Look::Body), theme[colour], option.direction,
                   isNumber ? Qt::AlignRight : Qt::AlignLeft);
    painter->restore();
}

bool BoardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(),
                       Look::plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}
