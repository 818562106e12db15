// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class DatasetOrder;
class DatasetView;

/// Sorts the table by what is clicked in its header, shows there how it is sorted, and keeps the
/// current row in sight where it was.
class TableSorting : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the object.
    TableSorting(DatasetOrder &order, DatasetView &view, QObject *parent = nullptr);

    /// As a click on the header of that section does, with Shift where \a further.
    void sortBy(int section, bool further);
    /// How the table is sorted by that section, to stand beside its name; empty where it is not.
    QString inWords(int section) const;

private:
    void showMarks();
    bool isCurrentInSight() const;

    DatasetOrder &m_order;
    DatasetView &m_view;
    bool m_wasInSight = false;
};
