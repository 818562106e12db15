// SPDX-License-Identifier: MIT
#include "ui/table/textdelegate.h"

#include "models/datasets/datasetmodel.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr auto filledText = "filledText"; ///< what an editor had in it at the start

/// Columns that are looked up now and then, and stand back beside the others.
bool isAside(int column)
{
    return column == Dataset::LoadDate || column == Dataset::SourceFile || column == Dataset::Notes;
}

} // namespace

QWidget *TextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

void TextDelegate::fillEditor(QWidget &editor, const QString &raw) const
{
    auto &edit = static_cast<QLineEdit &>(editor);
    edit.setText(raw);
    // Not \a raw: a line edit spells line breaks differently, and only what was changed may be
    // staged.
    edit.setProperty(filledText, edit.text());
    edit.selectAll();
}

void TextDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (isChanged(*editor))
        model->setData(index, static_cast<QLineEdit *>(editor)->text());
}

bool TextDelegate::isChanged(const QWidget &editor)
{
    return static_cast<const QLineEdit &>(editor).text() != editor.property(filledText).toString();
}

bool TextDelegate::isRightAligned(int column)
{
    return column == Dataset::Id || column == Dataset::RecordCount;
}

void TextDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const int column = index.column();
    if (column == Dataset::Locked && rawValue(index) == u"0"_s)
        return;
    if (column == Dataset::Locked && rawValue(index) == u"1"_s)
        return paintLock(painter, option);
    if (isStaged(index))
        return paintStaged(painter, option, index);

    const QFont font = isAside(column) ? Look::font(Look::Caption) : option.font;
    const bool secondary = isAside(column) || column == Dataset::Id;
    const Qt::TextElideMode elide =
        column == Dataset::SourceFile ? Qt::ElideMiddle : Qt::ElideRight;
    painter.setFont(font);
    painter.setPen(secondary ? secondaryColour(option) : textColour(option, index));
    drawText(
        painter, option.rect,
        Look::textFlags(option.direction, isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft),
        QFontMetrics(font).elidedText(Look::oneLine(index.data(Qt::DisplayRole).toString()), elide,
                                      option.rect.width()));
}

void TextDelegate::paintLock(QPainter &painter, const QStyleOptionViewItem &option)
{
    const int side = Look::px(14);
    QRect icon(0, 0, side, side);
    icon.moveCenter(option.rect.center());
    Icons::paint(painter, icon, u"lock"_s, secondaryColour(option));
}

void TextDelegate::paintStaged(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QString text = Look::oneLine(index.data(Qt::DisplayRole).toString());
    const int width = QFontMetrics(font).horizontalAdvance(text) + Look::px(8);
    painter.setFont(font);
    painter.setPen(textColour(option, index));
    drawText(painter, option.rect, Look::textFlags(option.direction),
             QFontMetrics(font).elidedText(text, Qt::ElideRight, option.rect.width()));

    QFont oldFont = Look::font(Look::Caption);
    oldFont.setStrikeOut(true);
    const QString old = Look::oneLine(index.data(DatasetModel::ServerRole).toString());
    if (width + QFontMetrics(oldFont).horizontalAdvance(old) > option.rect.width())
        return;
    const QRect rest = option.rect.adjusted(width, 0, 0, 0);
    painter.setFont(oldFont);
    painter.setPen(secondaryColour(option));
    drawText(painter, place(option, rest), Look::textFlags(option.direction), old);
}
