// SPDX-License-Identifier: MIT
#include "ui/table/prioritydelegate.h"

#include "models/datasets/datasetmodel.h"
#include "ui/look/look.h"
#include "ui/look/shapes.h"

#include <QPainter>
#include <QSpinBox>

namespace {

constexpr int notANumber = DatasetPriority::lowest - 1;

} // namespace

QWidget *PriorityDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    auto *spin = new QSpinBox(parent);
    spin->setAccessibleName(tr("Priority"));
    spin->setRange(DatasetPriority::lowest, DatasetPriority::highest);
    // A value that can't be a choice is shown as it is until another one is chosen.
    const QString text = rawValue(index);
    if (!DatasetPriority::parse(text)) {
        spin->setMinimum(notANumber);
        spin->setSpecialValueText(text.isEmpty() ? QStringLiteral(" ") : Look::oneLine(text));
    }
    return spin;
}

void PriorityDelegate::fillEditor(QWidget &editor, const QString &raw) const
{
    auto &spin = static_cast<QSpinBox &>(editor);
    spin.setValue(DatasetPriority::parse(raw).value_or(notANumber));
    spin.selectAll();
}

void PriorityDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                    const QModelIndex &index) const
{
    auto *spin = static_cast<QSpinBox *>(editor);
    spin->interpretText();
    if (spin->value() != notANumber)
        model->setData(index, QString::number(spin->value()));
}

std::optional<qreal> PriorityDelegate::fullness(QStringView text)
{
    constexpr auto callbacks = u"100";
    if (text == callbacks)
        return 1;
    const std::optional<int> priority = DatasetPriority::parse(text);
    if (!priority)
        return std::nullopt;
    return qreal(*priority) / DatasetPriority::highest;
}

void PriorityDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const QString text = Look::oneLine(index.data(Qt::DisplayRole).toString());
    const std::optional<qreal> full = fullness(rawValue(index));
    QFont font = option.font;
    font.setWeight(isStaged(index) ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(textColour(option, index));
    if (!full) {
        drawText(painter, option.rect, Look::textFlags(option.direction),
                 QFontMetrics(font).elidedText(text, Qt::ElideRight, option.rect.width()));
        return;
    }

    const int room = Look::px(18);
    const int slack = Look::px(6); // where three digits may reach out to the left
    QRect number(option.rect.left() - slack, option.rect.top(), room + slack, option.rect.height());
    drawText(painter, place(option, number), Look::textFlags(option.direction, Qt::AlignRight),
             text);

    const int thickness = Look::px(4);
    QRect bar(option.rect.left() + room + Look::px(8),
              option.rect.top() + (option.rect.height() - thickness) / 2, Look::px(40), thickness);
    bar = place(option, bar);
    const bool live = rowStatus(index) == DatasetStatus::live;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto mirrored = [&option, &bar](qreal fraction) {
        return option.direction == Qt::RightToLeft ? bar.right() + 1 - fraction * bar.width()
                                                   : bar.left() + fraction * bar.width();
    };
    painter.save();
    if (option.direction == Qt::RightToLeft) {
        painter.translate(2 * bar.left() + bar.width(), 0);
        painter.scale(-1, 1);
    }
    Shapes::bar(painter, bar, *full, theme[selected ? Theme::StrongLine : Theme::BarTrack],
                theme[live ? Theme::BarLive : Theme::BarOther]);
    painter.restore();

    const std::optional<qreal> old =
        isStaged(index) ? fullness(index.data(DatasetModel::ServerRole).toString()) : std::nullopt;
    if (!old)
        return;
    const int width = Look::px(2);
    const int height = Look::px(10);
    const QRect notch(qRound(mirrored(*old)), bar.center().y() + 1 - height / 2, width, height);
    painter.fillRect(notch, theme[Theme::Text]);
}
