// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <vector>

/// The values of many datasets in one text without case, to be searched as a whole.
///
/// As in QString::contains() each character is folded by itself.
class FoldedText
{
public:
    FoldedText() = default;
    explicit FoldedText(const QList<Dataset> &rows);

    /// \a text as it must be for find(). One that has a NUL can't be found: values are parted by
    /// it.
    static QByteArray folded(QByteArrayView text);

    int rowCount() const { return static_cast<int>(m_ends.size()); }
    /// All rows in which some value contains \a needle, which is folded and not empty.
    std::vector<int> find(QByteArrayView needle) const;
    /// Whether some value of \a row contains it.
    bool contains(int row, QByteArrayView needle) const;

private:
    void append(QByteArrayView utf8);
    qsizetype begin(size_t row) const { return row == 0 ? 0 : m_ends[row - 1]; }

    QByteArray m_text;
    std::vector<qsizetype> m_ends; ///< of the rows in the text
};
