// SPDX-License-Identifier: MIT
#include "ui/requestlog/requestlogdelegate.h"

#include "models/contactnow/requestlog.h"
#include "ui/look/cells.h"
#include "ui/look/look.h"

using namespace Qt::StringLiterals;

namespace {

Cells::Mark markOf(RequestLogEntry::Outcome outcome)
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

void RequestLogDelegate::paintCell(QPainter &painter, const QRect &rect, const Theme &theme,
                                   Qt::LayoutDirection direction, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (index.column() == RequestLog::ResultColumn)
        return Cells::marked(painter, rect,
                             markOf(static_cast<RequestLogEntry::Outcome>(
                                 index.data(RequestLog::OutcomeRole).toInt())),
                             text, theme, direction);
    const bool isName = index.column() == RequestLog::OperationColumn;
    const bool isNumber = !isName && index.column() != RequestLog::TimeColumn;
    Cells::text(painter, rect, text, Look::font(Look::Body),
                theme[isName ? Theme::Text : Theme::SecondaryText], direction,
                isNumber ? Qt::AlignRight : Qt::AlignLeft);
}
