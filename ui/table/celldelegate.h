// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/theme.h"

#include <QStyledItemDelegate>

/// What all cells of the dataset table share: grounds, the marks of staged edits, constant height.
///
/// Expects the columns and roles of DatasetModel, perhaps through a proxy that keeps the columns.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Fills the editor once: when a refresh announces the cell again, what is being typed stays.
    void setEditorData(QWidget *editor, const QModelIndex &index) const final;

    static int rowHeight();
    /// Width of the place for the marks of a row, in the leading column.
    static int markWidth();

protected:
    /// Paints the value. \a option.rect is what padding and the mark leave of the cell, as in a
    /// layout from left to right: place() turns parts of it to where they belong.
    virtual void paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const = 0;

    virtual void fillEditor(QWidget &editor, const QString &raw) const = 0;

    /// Draws \a text in the direction in which it reads itself, which may differ from the window's.
    static void drawText(QPainter &painter, const QRect &rect, int flags, const QString &text);
    static QRect place(const QStyleOptionViewItem &option, const QRect &part);
    static bool isStaged(const QModelIndex &index);
    static QString rawValue(const QModelIndex &index);
    static QString rowStatus(const QModelIndex &index);
    /// Secondary text, a little stronger on the ground of selected rows.
    static QColor secondaryColour(const QStyleOptionViewItem &option);
    /// Plain text, or secondary for the rows that are over.
    static QColor textColour(const QStyleOptionViewItem &option, const QModelIndex &index);

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index);
    static void paintStagedCorner(QPainter &painter, const QStyleOptionViewItem &option);
    static void paintStagedDot(QPainter &painter, const QStyleOptionViewItem &option);
    static void paintNewsRing(QPainter &painter, const QStyleOptionViewItem &option, int side);
    static QRect markRect(const QStyleOptionViewItem &option, int side);
};
