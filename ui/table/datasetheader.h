// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

/// The header of the dataset table: numbers to the right, a lock in place of a long word.
class DatasetHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit DatasetHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};
