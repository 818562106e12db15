// SPDX-License-Identifier: MIT
#include "ui/dialling/dialorderdelegate.h"

#include "models/dialling/dialorderlist.h"
#include "ui/look/cells.h"
#include "ui/look/look.h"

using namespace Qt::StringLiterals;

void DialOrderDelegate::paintCell(QPainter &painter, const QRect &rect, const Theme &theme,
                                  Qt::LayoutDirection direction, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const bool isStaged = index.data(DialOrderList::StagedRole).toBool();
    const QFont::Weight weight = isStaged ? QFont::DemiBold : QFont::Normal;
    switch (index.column()) {
    case DialOrderList::BasisColumn:
        if (index.data(DialOrderList::DoubtfulRole).toBool())
            return Cells::marked(painter, rect, {u"warning"_s, Theme::WarningText}, text, theme,
                                 direction);
        return Cells::text(painter, rect, text, Look::font(Look::Caption),
                           theme[Theme::SecondaryText], direction);
    case DialOrderList::PriorityColumn: {
        const QVariant share = index.data(DialOrderList::ShareRole);
        return Cells::withBar(painter, rect, text,
                              share.isValid() ? std::optional(share.toDouble()) : std::nullopt,
                              Look::font(Look::Body, weight),
                              isStaged ? Theme::Accent : Theme::Text, theme, direction);
    }
    case DialOrderList::DescriptionColumn:
        return Cells::text(painter, rect, text, Look::font(Look::Body, weight), theme[Theme::Text],
                           direction);
    case DialOrderList::DatasetColumn:
        return Cells::text(painter, rect, text, Look::font(Look::Body), theme[Theme::SecondaryText],
                           direction);
    default:
        Cells::text(painter, rect, text, Look::font(Look::Body), theme[Theme::Text], direction,
                    Qt::AlignRight);
    }
}
