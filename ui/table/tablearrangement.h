// SPDX-License-Identifier: MIT
#pragma once

#include "models/views/tableview.h"
#include "ui/desk.h"

#include <QObject>

class DatasetView;
class FilterField;
class StatusCounts;

/// What the table shows and how: filter, status, order and columns, as one value to keep and to
/// bring back. Takes over what is typed and chosen in the fields for them.
class TableArrangement : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object.
    TableArrangement(const Desk &desk, DatasetView &view, FilterField &filter, StatusCounts &counts,
                     QObject *parent = nullptr);

    /// Without a name.
    TableView now() const;
    /// An expression that can't be read is put into the field, which says why, and hides nothing.
    void show(const TableView &view);
    /// The rows that \a filter lets through, whatever their status; all where it is empty.
    void showOnly(const QString &filter);

Q_SIGNALS:
    void changed();

private:
    void showRows(const QString &filter, const QString &status);
    void applyFilter();

    const Desk m_desk;
    DatasetView &m_view;
    FilterField &m_filter;
    StatusCounts &m_counts;
};
