// SPDX-License-Identifier: MIT
#include "ui/review/reviewdelegate.h"

#include "models/changes/reviewmodel.h"
#include "ui/history/outcomelook.h"
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

Cells::Mark markOf(const QModelIndex &index)
{
    if (index.data(ReviewModel::WaitsRole).toBool())
        return {u"lock"_s, Theme::DangerText};
    switch (index.data(ReviewModel::StateRole).value<Change::State>()) {
    case Change::State::Conflict:
        return {u"warning"_s, Theme::WarningText};
    case Change::State::Confirmed:
        return OutcomeLook::of(HistoryEntry::Outcome::Confirmed);
    case Change::State::Failed:
        return OutcomeLook::of(HistoryEntry::Outcome::Failed);
    case Change::State::Unknown:
        return OutcomeLook::of(HistoryEntry::Outcome::Unknown);
    case Change::State::Sending:
        return {u"arrow-up"_s, Theme::SecondaryText};
    case Change::State::AlreadyThere:
    case Change::State::Kept:
        return {u"check"_s, Theme::SecondaryText};
    case Change::State::Waiting:
        return {u"clock"_s, Theme::SecondaryText};
    case Change::State::Sent:
        return {u"refresh"_s, Theme::SecondaryText};
    case Change::State::Ready:
    case Change::State::Unread:
        break;
    }
    return {};
}

/// What is decided, or asks for a decision, stands out from what only goes on.
QFont fontOf(const Cells::Mark &mark)
{
    return Look::font(Look::Body,
                      mark.role == Theme::SecondaryText ? QFont::Normal : QFont::DemiBold);
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

/// Where the parts of a result go, one after the other; what gives way is the reason.
struct ResultPlaces
{
    QRect icon;
    QRect text;
    QRect reason;
    QRect links;

    ResultPlaces(const QRect &rect, const QModelIndex &index, int linksWidth)
    {
        const Cells::Mark mark = markOf(index);
        int left = rect.left();
        const auto take = [&left, &rect](int width, int gap) {
            const QRect part(left, rect.top(), qMax(0, qMin(width, rect.right() + 1 - left)),
                             rect.height());
            left += width > 0 ? width + Look::px(gap) : 0;
            return part;
        };
        icon = take(mark.icon.isEmpty() ? 0 : Look::px(14), 8);
        text = take(QFontMetrics(fontOf(mark)).horizontalAdvance(index.data().toString()) + 1, 8);
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
    const Cells::Mark mark = markOf(index);
    const ResultPlaces places(rect, index, linksWidth);
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(direction, rect, part);
    };
    if (!mark.icon.isEmpty())
        Icons::paint(painter, place(places.icon), mark.icon, theme[mark.role]);
    Cells::text(painter, place(places.text), index.data().toString(), fontOf(mark),
                theme[mark.role], direction);
    if (places.reason.width() > 0)
        Cells::text(painter, place(places.reason), index.data(ReviewModel::ReasonRole).toString(),
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
        StatusMark::paintPillIn(*painter, rect, status, theme, option.direction);
    } else if (index.column() == ReviewModel::DatasetColumn) {
        paintDataset(*painter, rect, index, theme, option.direction);
    } else if (index.column() == ReviewModel::ResultColumn) {
        paintResult(*painter, rect, linksWidth(option, index), index, theme, option.direction);
    } else {
        const bool yours = index.column() == ReviewModel::YoursColumn;
        const bool isKnown =
            index.column() != ReviewModel::ServerColumn ||
            index.data(ReviewModel::StateRole).value<Change::State>() != Change::State::Unknown;
        Cells::text(*painter, rect, index.data().toString(),
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
    Cells::text(painter, QStyle::visualRect(direction, rect, id),
                index.data(ReviewModel::IdRole).toString(), font, theme[Theme::SecondaryText],
                direction, Qt::AlignRight);
    Cells::text(
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
