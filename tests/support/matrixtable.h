// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// What the cells of a fault matrix have told, to be printed when all are done: a line a fault.
class MatrixTable
{
public:
    explicit MatrixTable(QStringList columns)
        : m_columns(std::move(columns))
    {}

    /// Counts as failed until tell() says otherwise.
    void begin(const QByteArray &fault, int column);
    void tell(const QByteArray &fault, int column, const QString &told)
    {
        m_cells.insert({fault, column}, told);
    }
    void print() const;

private:
    const QStringList m_columns;
    QList<QByteArray> m_faults; ///< in order of appearance
    QHash<std::pair<QByteArray, int>, QString> m_cells;
};
