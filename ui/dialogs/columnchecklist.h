// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetcolumn.h"

#include <QWidget>

class QListWidget;

/// Which columns are wanted, out of a list that is ticked.
class ColumnChecklist : public QWidget
{
    Q_OBJECT

public:
    struct Columns
    {
        QList<DatasetColumn> all;      ///< in the order in which they are listed and wanted
        QList<DatasetColumn> standard; ///< what is wanted where nobody chooses
        QList<DatasetColumn> inTable;  ///< those that the table shows
    };

    /// Starts with the standard ones.
    explicit ColumnChecklist(Columns columns, QWidget *parent = nullptr);

    QList<DatasetColumn> checked() const;
    /// Ticks those of \a columns that there are, and no others.
    void check(const QList<DatasetColumn> &columns);
    bool isStandard() const;

Q_SIGNALS:
    void changed();

private:
    const Columns m_columns;
    QListWidget *m_list;
};
