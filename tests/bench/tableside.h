// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/painted.h"
#include "tests/bench/samplelist.h"

#include <QTableView>

class Meter;

/// A table in a window, with all that fills, filters, sorts and exports it: one of those that are
/// compared. Each call returns once the table shows what it did.
class TableSide
{
public:
    TableSide() = default;
    virtual ~TableSide() = default;
    Q_DISABLE_COPY_MOVE(TableSide)

    virtual QTableView &view() = 0;

    /// Fills the empty table from a server's reply, as it comes.
    virtual void load(const QByteArray &reply, int rows) = 0;
    /// The same in the quickest way there is, for what is measured next.
    virtual void fill(const QByteArray &reply, int rows) = 0;
    virtual void clear() = 0;
    /// Takes a newer reply; \a meter's wall clock stops when the table shows it.
    virtual void refresh(const QByteArray &reply, Meter &meter) = 0;
    /// Shows the rows in which \a word occurs, all where it is empty; there will be \a rows.
    virtual void filter(const QString &word, int rows) = 0;
    /// Sorts by the column, downwards if it was sorted upwards by it before.
    virtual void sort(SampleList::Field field) = 0;
    virtual void writeCsv(const QString &path) = 0;

    /// The value as it came from the server.
    virtual QString cell(int row, SampleList::Field field) const = 0;
    /// By the rules of this side, for two values of a column.
    virtual bool isBefore(SampleList::Field field, const QString &a, const QString &b) const = 0;

    /// Paints the table once more.
    void paint();
    int rowCount() { return view().model()->rowCount(); }

protected:
    /// Puts the view into a window of its own and shows it.
    void show();
    Painted &painted() { return *m_painted; }

private:
    std::unique_ptr<Painted> m_painted;
};
