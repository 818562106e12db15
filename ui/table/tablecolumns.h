// SPDX-License-Identifier: MIT
#pragma once

#include "models/views/tableview.h"

#include <QObject>

class QTableView;

/// Which columns of a table show, in which order and how wide, for a model with the columns of
/// DatasetModel.
///
/// A field that turns up in a later read stays out of sight, unless it is a column that was asked
/// for before it was there.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    /// The table, which must outlive the object, has its horizontal header.
    explicit TableColumns(QTableView &table);

    /// Order, widths and visibility as at the first start.
    void reset();
    void set(const QList<TableColumn> &columns);
    /// Those that show, as they stand on screen, and those asked for that are not there yet.
    QList<TableColumn> shown() const;
    /// The last column in sight is not hidden: a table without any could not be helped.
    void setShown(int section, bool shown);

    DatasetColumn columnAt(int section) const;
    /// The section of \a column, or -1.
    int sectionOf(const DatasetColumn &column) const;
    /// All of them, those in sight first, as they stand on screen.
    QList<int> sections() const;
    QList<int> shownSections() const;
    QString label(int section) const;

Q_SIGNALS:
    void changed();

private:
    void arrange(const QList<TableColumn> &columns);

    QTableView &m_table;
    QList<TableColumn> m_wanted; ///< what was asked for, where some of it is not there yet
};
