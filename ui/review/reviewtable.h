// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/reviewmodel.h"

#include <QTableView>

class ReviewDelegate;

/// The changes of a review, with the decisions that they wait for under their own rows, and links
/// beside the results.
///
/// Decisions and links are widgets. Only the rows in sight, and those near them, have theirs.
class ReviewTable : public QTableView
{
    Q_OBJECT

public:
    /// \a runner takes the decisions; it must outlive the table.
    explicit ReviewTable(ChangeRunner &runner, QWidget *parent = nullptr);

    /// As tall as its rows, up to a screenful of a dialog.
    QSize sizeHint() const override;

    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    /// Somebody wants to read what was said about a change, by its position.
    void detailsRequested(int change);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    void arrangeColumns();
    bool arrangeRow(int row);
    void dropFarControls(int first, int last);
    void removeControl(const QModelIndex &index);
    void arrangeTabOrder(int first, int last);
    QModelIndex controlIndex(int row) const;
    bool wantsControl(const QModelIndex &index) const;
    QWidget *makeControl(const QModelIndex &index);
    void updateControl(const QModelIndex &index);

    ChangeRunner &m_runner;
    ReviewModel m_model;
    ReviewDelegate *m_delegate;
    QList<QPersistentModelIndex> m_controls; ///< where there is a widget
};
