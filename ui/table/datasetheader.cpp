// SPDX-License-Identifier: MIT
#include "ui/table/datasetheader.h"

#include "models/datasets/dataset.h"
#include "ui/look/icons.h"
#include "ui/table/textdelegate.h"

#include <QLocale>
#include <QMouseEvent>
#include <QStyleOptionHeader>

#include <algorithm>

using namespace Qt::StringLiterals;

DatasetHeader::DatasetHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this,
            [this](int section) { Q_EMIT sortRequested(section, m_isFurther); });
}

void DatasetHeader::setSortMarks(const QList<SortMark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void DatasetHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_isFurther = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
}

void DatasetHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.replace(u'\t', u' ');
    if (TextDelegate::isRightAligned(logicalIndex))
        option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (logicalIndex == Dataset::Locked) {
        option->text.clear();
        option->icon = Icons::named(u"lock"_s);
    }
    const auto mark =
        std::find_if(m_marks.begin(), m_marks.end(),
                     [logicalIndex](const SortMark &each) { return each.section == logicalIndex; });
    option->sortIndicator = QStyleOptionHeader::None;
    if (mark == m_marks.end())
        return;
    // Qt calls the arrow of a descending order "SortUp", after Windows.
    option->sortIndicator = mark->order == Qt::DescendingOrder ? QStyleOptionHeader::SortUp
                                                               : QStyleOptionHeader::SortDown;
    if (m_marks.size() > 1) // behind a tab, as in a menu, stands what is aside
        option->text += u'\t' + QLocale().toString(mark - m_marks.begin() + 1);
}
