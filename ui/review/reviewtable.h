// SPDX-License-Identifier: MIT
#pragma once

#include "models/changes/reviewmodel.h"

#include <QTableView>

/// The changes of a review, with the decisions that they wait for under their own rows.
class ReviewTable : public QTableView
{
    Q_OBJECT

public:
    /// \a runner takes the decisions; it must outlive the table.
    explicit ReviewTable(ChangeRunner &runner, QWidget *parent = nullptr);

    /// As tall as its rows, up to a screenful of a dialog.
    QSize sizeHint() const override;

private:
    void arrangeRows();
    QWidget *conflictChoice(int change, const QString &text);
    QWidget *expiryConsent(int change, const QString &text);

    ChangeRunner &m_runner;
    ReviewModel m_model;
};
