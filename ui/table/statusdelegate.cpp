// SPDX-License-Identifier: MIT
#include "ui/table/statusdelegate.h"

#include "models/datasets/datasetmodel.h"
#include "ui/look/look.h"
#include "ui/look/statusmark.h"

#include <QComboBox>
#include <QPainter>

QWidget *StatusDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(tr("Status"));
    combo->addItems({DatasetStatus::live, DatasetStatus::hold, DatasetStatus::expired});
    // Choosing is all there is to do here, so the list opens at once and a choice ends the edit.
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *self = const_cast<StatusDelegate *>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
    return combo;
}

void StatusDelegate::fillEditor(QWidget &editor, const QString &raw) const
{
    auto &combo = static_cast<QComboBox &>(editor);
    combo.setCurrentIndex(combo.findText(raw));
}

void StatusDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    const auto *combo = static_cast<QComboBox *>(editor);
    if (combo->currentIndex() >= 0)
        model->setData(index, combo->currentText());
}

void StatusDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QString word = rawValue(index);
    if (!DatasetStatus::isKnown(word)) {
        painter.setPen(textColour(option, index));
        drawText(painter, option.rect, Look::textFlags(option.direction),
                 option.fontMetrics.elidedText(Look::oneLine(word), Qt::ElideRight,
                                               option.rect.width()));
        return;
    }
    StatusMark::paintPillIn(painter, option.rect, word, Theme::of(option.palette),
                            option.direction);
}
