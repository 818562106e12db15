// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

/// The header of the dataset table: numbers to the right, a lock in place of a long word, and an
/// arrow in each section by which the table is sorted, numbered where there are several.
class DatasetHeader : public QHeaderView
{
    Q_OBJECT

public:
    struct SortMark
    {
        int section = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    explicit DatasetHeader(QWidget *parent = nullptr);

    /// The first weighs most.
    void setSortMarks(const QList<SortMark> &marks);
    const QList<SortMark> &sortMarks() const { return m_marks; }

Q_SIGNALS:
    /// A section was clicked to sort by it; \a further with Shift, to sort by it as well.
    void sortRequested(int section, bool further);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QList<SortMark> m_marks;
    bool m_isFurther = false;
};
