// SPDX-License-Identifier: MIT
#include "ui/widgets/completionlist.h"

#include "ui/look/cells.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStyledItemDelegate>

namespace {

constexpr int noteRole = Qt::UserRole + 1;
constexpr int mostRows = 8;

class CandidateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, Look::px(24)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const auto place = [&option](const QRect &part) {
            return QStyle::visualRect(option.direction, option.rect, part);
        };
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme[Theme::SelectedRow]);
        const QFont font = Look::font(Look::Body);
        const QString label = index.data().toString();
        QRect rect = option.rect.adjusted(Look::px(10), 0, -Look::px(10), 0);
        Cells::text(*painter, place(rect), label, font, theme[Theme::Text], option.direction);
        rect.setLeft(rect.left() + QFontMetrics(font).horizontalAdvance(label) + Look::px(16));
        Cells::text(*painter, place(rect), index.data(noteRole).toString(),
                    Look::font(Look::Caption), theme[Theme::SecondaryText], option.direction,
                    Qt::AlignRight);
        painter->restore();
    }
};

} // namespace

CompletionList::CompletionList(QWidget *window)
    : QListView(window)
{
    setAccessibleName(tr("Completions"));
    setModel(&m_model);
    setItemDelegate(new CandidateDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(StyledPanel);
    hide();
}

void CompletionList::showBelow(const QWidget &field,
                               const QList<FilterCompletion::Candidate> &candidates)
{
    m_model.clear();
    for (const FilterCompletion::Candidate &candidate : candidates) {
        auto *item = new QStandardItem(candidate.label);
        item->setData(candidate.note, noteRole);
        item->setData(candidate.note.isEmpty()
                          ? candidate.label
                          : tr("%1, %2", "what can be typed, what it stands for")
                                .arg(candidate.label, candidate.note),
                      Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    const int rows = std::min(mostRows, m_model.rowCount());
    setGeometry(QRect(field.mapTo(window(), QPoint(0, field.height() + 2)),
                      QSize(field.width(), rows * sizeHintForRow(0) + 2 * frameWidth())));
    setCurrentIndex(m_model.index(0, 0));
    show();
    raise();
}

void CompletionList::moveBy(int rows)
{
    const int count = m_model.rowCount();
    const int next = currentRow() + rows;
    // A step past an end comes out at the other, a page stops there.
    const int row = qAbs(rows) == 1 ? (next + count) % count : qBound(0, next, count - 1);
    setCurrentIndex(m_model.index(row, 0));
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

#include "completionlist.moc"
