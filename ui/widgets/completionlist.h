// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/filtercompletion.h"

#include <QListView>
#include <QStandardItemModel>

/// What can complete a text, below its field: shown over the window, without ever taking the focus.
class CompletionList : public QListView
{
    Q_OBJECT

public:
    explicit CompletionList(QWidget *window);

    /// Shows the candidates below \a field, the first of them current.
    void showBelow(const QWidget &field, const QList<FilterCompletion::Candidate> &candidates);
    /// Makes another one current, and has a screen reader say so. A step past an end comes out at
    /// the other.
    void moveBy(int rows);
    int currentRow() const { return currentIndex().row(); }

private:
    QStandardItemModel m_model;
};
