// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetfilter.h"
#include "models/datasets/datasetsort.h"
#include "models/datasets/filterscan.h"

/// Works out which datasets are shown and in which order, on whatever thread it is used.
///
/// It keeps what it found out about the rows, so that the next arrangement takes a fraction of the
/// first one's time.
class DatasetArranger
{
public:
    struct Request
    {
        QList<Dataset> rows; ///< with staged edits laid over them
        QHash<QString, QString> queueNames;
        DatasetFilter filter;
        QString status; ///< empty for any
        DatasetSort sort;
        std::vector<int> staying; ///< rows that are shown whether they match or not; they ascend
        std::vector<int> inHand;  ///< the same, but not for ever
    };
    struct Arrangement
    {
        std::vector<int> rows;
        bool isHoldingBack = false; ///< rows are shown only because they are in hand
    };

    Arrangement arrange(const Request &request);

private:
    FilterScan m_scan;
    DatasetSort::Known m_known;
};
