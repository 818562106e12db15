// SPDX-License-Identifier: MIT
#include "models/datasets/datasetarranger.h"

#include "models/datasets/rowsets.h"

#include <algorithm>
#include <numeric>

DatasetArranger::Arrangement DatasetArranger::arrange(const Request &request)
{
    Arrangement result;
    result.rows.resize(static_cast<size_t>(request.rows.size()));
    std::iota(result.rows.begin(), result.rows.end(), 0);

    m_scan.setRows(request.rows, request.queueNames);
    result.rows = request.filter.matching(m_scan, result.rows);
    if (!request.status.isEmpty())
        result.rows = m_scan.matching(
            FilterExpression::where(Dataset::Status, FilterTerm::Equals, request.status),
            result.rows);
    if (!request.staying.empty())
        result.rows = RowSets::united(result.rows, request.staying);
    result.isHoldingBack = !std::includes(result.rows.begin(), result.rows.end(),
                                          request.inHand.begin(), request.inHand.end());
    if (result.isHoldingBack)
        result.rows = RowSets::united(result.rows, request.inHand);
    request.sort.sort(result.rows, request.rows, m_known);
    return result;
}
