// SPDX-License-Identifier: MIT
#include "tests/support/matrixtable.h"

#include <cstdio>

void MatrixTable::begin(const QByteArray &fault, int column)
{
    if (!m_faults.contains(fault))
        m_faults.append(fault);
    tell(fault, column, QStringLiteral("FAILED"));
}

void MatrixTable::print() const
{
    std::printf("%-32s", "");
    for (const QString &column : m_columns)
        std::printf("%-16s", qPrintable(column));
    for (const QByteArray &fault : m_faults) {
        std::printf("\n%-32s", fault.constData());
        for (int column = 0; column < m_columns.size(); ++column)
            std::printf("%-16s", qPrintable(m_cells.value({fault, column}, QStringLiteral("-"))));
    }
    std::printf("\n%d cells\n", static_cast<int>(m_cells.size()));
}
