// SPDX-License-Identifier: MIT
#include "ui/review/reviewdelegate.h"

#include "models/changes/reviewmodel.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/statusmark.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

struct ResultLook
{
    QString icon;
    Theme::Role role = Theme::SecondaryText;
    bool bold = false;
};

ResultLook resultLook(const QModelIndex &index)
{
    if (index.data(ReviewModel::WaitsRole).toBool())
        return {u"lock"_s, Theme::DangerText, true};
    switch (index.data(ReviewModel::StateRole).value<Change::State>()) {
    case Change::State::Conflict:
        return {u"warning"_s, Theme::WarningText, true};
    case Change::State::Confirmed:
        return {u"check"_s, Theme::LiveText, true};
    case Change::State::Failed:
        return {u"close"_s, Theme::DangerText, true};
    case Change::State::Unknown:
        return {u"question"_s, Theme::WarningText, true};
    case Change::State::Sending:
        return {u"arrow-up"_s, Theme::SecondaryText, false};
    case Change::State::AlreadyThere:
        return {u"check"_s, Theme::SecondaryText, false};
    case Change::State::Ready:
    case Change::State::Unread:
        break;
    }
    return {};
}

void drawText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
              const QColor &colour, Qt::LayoutDirection direction)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        rect, Look::textFlags(direction),
        QFontMetrics(font).elidedText(Look::oneLine(text), Qt::ElideRight, rect.width()));
}

void paintResult(QPainter &painter, QRect rect, const QModelIndex &index, const Theme &theme,
                 Qt::LayoutDirection direction)
{
    const ResultLook look = resultLook(index);
    const QRect whole = rect;
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(direction, whole, part);
    };
    if (!look.icon.isEmpty()) {
        const QRect icon(rect.left(), rect.top(), Look::px(14), rect.height());
        Icons::paint(painter, place(icon), look.icon, theme[look.role]);
        rect.setLeft(icon.right() + Look::px(8));
    }
    const QString text = index.data().toString();
    const QFont font = Look::font(Look::Body, look.bold ? QFont::DemiBold : QFont::Normal);
    drawText(painter, place(rect), text, font, theme[look.role], direction);
    const QString reason = index.data(ReviewModel::ReasonRole).toString();
    rect.setLeft(rect.left() + QFontMetrics(font).horizontalAdvance(text) + Look::px(8));
    if (!reason.isEmpty() && rect.width() > 0)
        drawText(painter, place(rect), reason, Look::font(Look::Body), theme[Theme::Text],
                 direction);
}

} // namespace

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const int kind = index.data(ReviewModel::KindRole).toInt();
    painter->save();
    const bool isConflict = kind == ReviewModel::ConflictRow;
    if (kind != ReviewModel::ChangeRow) {
        painter->fillRect(option.rect,
                          theme[isConflict ? Theme::WarningGround : Theme::DangerGround]);
    } else {
        const QRect rect = option.rect.adjusted(Look::px(8), 0, -Look::px(4), -1);
        const QString status = index.data(ReviewModel::StatusRole).toString();
        if (!status.isEmpty()) {
            QRect pill(QPoint(), StatusMark::pillSize());
            pill.moveCenter(rect.center());
            pill.moveLeft(rect.left());
            StatusMark::paintPill(*painter, QStyle::visualRect(option.direction, rect, pill),
                                  status, theme, option.direction);
        } else if (index.column() == ReviewModel::ResultColumn) {
            paintResult(*painter, rect, index, theme, option.direction);
        } else {
            const bool yours = index.column() == ReviewModel::YoursColumn;
            drawText(*painter, rect, index.data().toString(),
                     Look::font(Look::Body, yours ? QFont::DemiBold : QFont::Normal),
                     theme[Theme::Text], option.direction);
        }
    }
    painter->setPen(theme[Theme::Line]);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

bool ReviewDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &, const QModelIndex &index)
{
    QStringList lines{index.data().toString()};
    if (index.column() == ReviewModel::ResultColumn)
        lines.append(index.data(ReviewModel::ReasonRole).toString());
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), Look::plainToolTip(lines.join(u'\n')), view);
    return true;
}
