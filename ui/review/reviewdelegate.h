// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class Theme;
struct Change;

/// Cells of a review: status pills, what is yours in bold, and each result with its sign and
/// colour.
class ReviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Makes room for the ids of these before the descriptions.
    void setIds(const QList<Change> &changes);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Decisions take the whole row in sight, links the place after their result.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintDataset(QPainter &painter, const QRect &rect, const QModelIndex &index,
                      const Theme &theme, Qt::LayoutDirection direction) const;

    qsizetype m_idLength = 3; ///< in characters
};
