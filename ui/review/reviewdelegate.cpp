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

constexpr qsizetype longestId = 20;

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
    case Change::State::Kept:
        return {u"check"_s, Theme::SecondaryText, false};
    case Change::State::Waiting:
        return {u"clock"_s, Theme::SecondaryText, false};
    case Change::State::Sent:
        return {u"refresh"_s, Theme::SecondaryText, false};
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

QFont resultFont(const ResultLook &look)
{
    return Look::font(Look::Body, look.bold ? QFont::DemiBold : QFont::Normal);
}

/// The cell without its margins and the line under it.
QRect content(const QRect &cell)
{
    return cell.adjusted(Look::px(8), 0, -Look::px(4), -1);
}

/// Of the links that stand in the cell.
int linksWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QWidget *links = view ? view->indexWidget(index) : nullptr;
    return links ? links->sizeHint().width() : 0;
}

void paintStatus(QPainter &painter, const QRect &rect, const QString &word, const Theme &theme,
                 Qt::LayoutDirection direction)
{
    QRect pill(QPoint(), StatusMark::pillSize());
    pill.moveCenter(rect.center());
    pill.moveLeft(rect.left());
    StatusMark::paintPill(painter, QStyle::visualRect(direction, rect, pill), word, theme,
                          direction);
}

/// Where the parts of a result go, one after the other; what gives way is the reason.
struct ResultPlaces
{
    QRect icon;
    QRect text;
    QRect reason;
    QRect links;

    ResultPlaces(const QRect &rect, const QModelIndex &index, int linksWidth)
    {
        const ResultLook look = resultLook(index);
        int left = rect.left();
        const auto take = [&left, &rect](int width, int gap) {
            const QRect part(left, rect.top(), qMax(0, qMin(width, rect.right() + 1 - left)),
                             rect.height());
            left += width > 0 ? width + Look::px(gap) : 0;
            return part;
        };
        icon = take(look.icon.isEmpty() ? 0 : Look::px(14), 8);
        text =
            take(QFontMetrics(resultFont(look)).horizontalAdvance(index.data().toString()) + 1, 8);
        const QString why = Look::oneLine(index.data(ReviewModel::ReasonRole).toString());
        const int wanted = QFontMetrics(Look::font(Look::Body)).horizontalAdvance(why) + 1;
        const int room = rect.right() + 1 - left - (linksWidth > 0 ? linksWidth + Look::px(6) : 0);
        reason = take(why.isEmpty() ? 0 : qMin(wanted, room), 6);
        links = take(linksWidth, 0);
    }
};

void paintResult(QPainter &painter, const QRect &rect, int linksWidth, const QModelIndex &index,
                 const Theme &theme, Qt::LayoutDirection direction)
{
    const ResultLook look = resultLook(index);
    const ResultPlaces places(rect, index, linksWidth);
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(direction, rect, part);
    };
    if (!look.icon.isEmpty())
        Icons::paint(painter, place(places.icon), look.icon, theme[look.role]);
    drawText(painter, place(places.text), index.data().toString(), resultFont(look),
             theme[look.role], direction);
    if (places.reason.width() > 0)
        drawText(painter, place(places.reason), index.data(ReviewModel::ReasonRole).toString(),
                 Look::font(Look::Body), theme[Theme::Text], direction);
}

/// A decision belongs to the change above it, so no line parts them.
bool endsWithLine(const QModelIndex &index)
{
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    return !next.isValid() || next.data(ReviewModel::KindRole) == ReviewModel::ChangeRow;
}

} // namespace

void ReviewDelegate::setIds(const QList<Change> &changes)
{
    m_idLength = 3;
    for (const Change &change : changes)
        m_idLength = qBound(m_idLength, change.edit.dataset.size(), longestId);
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const int kind = index.data(ReviewModel::KindRole).toInt();
    const QRect rect = content(option.rect);
    const QString status = index.data(ReviewModel::StatusRole).toString();
    painter->save();
    if (kind != ReviewModel::ChangeRow) {
        const bool isConflict = kind == ReviewModel::ConflictRow;
        painter->fillRect(option.rect,
                          theme[isConflict ? Theme::WarningGround : Theme::DangerGround]);
    } else if (!status.isEmpty()) {
        paintStatus(*painter, rect, status, theme, option.direction);
    } else if (index.column() == ReviewModel::DatasetColumn) {
        paintDataset(*painter, rect, index, theme, option.direction);
    } else if (index.column() == ReviewModel::ResultColumn) {
        paintResult(*painter, rect, linksWidth(option, index), index, theme, option.direction);
    } else {
        const bool yours = index.column() == ReviewModel::YoursColumn;
        const bool isKnown =
            index.column() != ReviewModel::ServerColumn ||
            index.data(ReviewModel::StateRole).value<Change::State>() != Change::State::Unknown;
        drawText(*painter, rect, index.data().toString(),
                 Look::font(Look::Body, yours ? QFont::DemiBold : QFont::Normal),
                 theme[isKnown ? Theme::Text : Theme::SecondaryText], option.direction);
    }
    if (endsWithLine(index)) {
        painter->setPen(theme[Theme::Line]);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

void ReviewDelegate::paintDataset(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                  const Theme &theme, Qt::LayoutDirection direction) const
{
    const QFont font = Look::font(Look::Body);
    const int idWidth = QFontMetrics(font).horizontalAdvance(QString(m_idLength, u'0'));
    const QRect id(rect.left(), rect.top(), idWidth, rect.height());
    painter.setFont(font);
    painter.setPen(theme[Theme::SecondaryText]);
    painter.drawText(QStyle::visualRect(direction, rect, id),
                     Look::textFlags(direction, Qt::AlignRight),
                     index.data(ReviewModel::IdRole).toString());
    drawText(
        painter, QStyle::visualRect(direction, rect, rect.adjusted(idWidth + Look::px(6), 0, 0, 0)),
        index.data(ReviewModel::DescriptionRole).toString(), font, theme[Theme::Text], direction);
}

void ReviewDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    if (index.column() != ReviewModel::ResultColumn) {
        const int width = editor->parentWidget()->width();
        editor->setGeometry(0, option.rect.top(), width, option.rect.height());
        return;
    }
    const QRect rect = content(option.rect);
    const ResultPlaces places(rect, index, editor->sizeHint().width());
    editor->setGeometry(QStyle::visualRect(option.direction, rect, places.links));
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
