// SPDX-License-Identifier: MIT
#include "ui/widgets/listdelegate.h"

#include "ui/look/look.h"
#include "ui/look/shapes.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme[Theme::SelectedRow]);
    if (option.state.testFlag(QStyle::State_HasFocus))
        Shapes::box(*painter, option.rect, 0, {}, theme[Theme::Accent]);
    const int margin = Look::px(8);
    paintCell(*painter, option.rect.adjusted(margin, 0, -margin, 0), theme, option.direction,
              index);
    painter->restore();
}

bool ListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &, const QModelIndex &index)
{
    QToolTip::showText(event->globalPos(),
                       Look::plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}
