// SPDX-License-Identifier: MIT
#include "ui/requestlog/requestlogdelegate.h"

#include "models/contactnow/requestlog.h"
#include "ui/look/celltext.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

struct OutcomeMark
{
    QString icon;
    Theme::Role role;
};

OutcomeMark markOf(RequestLogEntry::Outcome outcome)
{
    switch (outcome) {
    case RequestLogEntry::Outcome::Answered: // which may say no: green would promise too much
        return {u"check"_s, Theme::SecondaryText};
    case RequestLogEntry::Outcome::Failed:
        return {u"close"_s, Theme::DangerText};
    case RequestLogEntry::Outcome::Cancelled:
        return {u"stop"_s, Theme::SecondaryText};
    case RequestLogEntry::Outcome::UnderWay:
        break;
    }
    return {u"clock"_s, Theme::SecondaryText};
}

} // namespace

void RequestLogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const QFont font = Look::font(Look::Body);
    const QString text = index.data().toString();
    QRect rect = option.rect.adjusted(Look::px(8), 0, -Look::px(8), 0);
    const QRect whole = rect;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme[Theme::SelectedRow]);
    switch (index.column()) {
    case RequestLog::ResultColumn: {
        const OutcomeMark mark = markOf(
            static_cast<RequestLogEntry::Outcome>(index.data(RequestLog::OutcomeRole).toInt()));
        const QRect icon(rect.left(), rect.top(), Look::px(14), rect.height());
        Icons::paint(*painter, QStyle::visualRect(option.direction, whole, icon), mark.icon,
                     theme[mark.role]);
        rect.setLeft(icon.right() + Look::px(6));
        CellText::draw(*painter, QStyle::visualRect(option.direction, whole, rect), text, font,
                       theme[mark.role], option.direction);
        break;
    }
    case RequestLog::OperationColumn:
        CellText::draw(*painter, rect, text, font, theme[Theme::Text], option.direction);
        break;
    default:
        CellText::draw(*painter, rect, text, font, theme[Theme::SecondaryText], option.direction,
                       index.column() == RequestLog::TimeColumn ? Qt::AlignLeft : Qt::AlignRight);
    }
    painter->restore();
}

bool RequestLogDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                   const QStyleOptionViewItem &, const QModelIndex &index)
{
    QToolTip::showText(event->globalPos(),
                       Look::plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}
