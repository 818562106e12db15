// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

class ListDelegate;

/// A table that is only read: rows are selected, nothing is edited, and Tab leaves it.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    /// \a name is for screen readers. The model must outlive the table.
    ListTable(const QString &name, QAbstractItemModel &model, ListDelegate *delegate,
              QWidget *parent = nullptr);

    /// In design pixels, of the first columns; the last one takes what is left.
    void setWidths(const QList<int> &widths);
};
