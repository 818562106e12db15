// SPDX-License-Identifier: MIT
#include "ui/table/datasetheader.h"

#include "models/datasets/dataset.h"
#include "ui/look/icons.h"
#include "ui/table/textdelegate.h"

#include <QStyleOptionHeader>

using namespace Qt::StringLiterals;

DatasetHeader::DatasetHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicator(Dataset::Id, Qt::AscendingOrder);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void DatasetHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (TextDelegate::isRightAligned(logicalIndex))
        option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (logicalIndex == Dataset::Locked) {
        option->text.clear();
        option->icon = Icons::named(u"lock"_s);
    }
}
