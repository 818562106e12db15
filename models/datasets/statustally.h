// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/dataset.h"

#include <QHash>

/// How many datasets there are of each status word, kept up as they come, change and go: to look at
/// all of a long list after each change would hold the window up.
class StatusTally
{
public:
    void add(const Dataset &dataset) { count(dataset, 1); }
    void remove(const Dataset &dataset) { count(dataset, -1); }
    /// Words that no dataset has are left out.
    QHash<QString, int> counts() const;

private:
    void count(const Dataset &dataset, int by);

    QHash<QByteArray, int> m_counts;
};
