// SPDX-License-Identifier: MIT
#include "models/datasets/datasetarranger.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace {

std::vector<int> united(const std::vector<int> &rows, const std::vector<int> &others)
{
    std::vector<int> result;
    std::set_union(rows.begin(), rows.end(), others.begin(), others.end(),
                   std::back_inserter(result));
    return result;
}

} // namespace

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
        result.rows = united(result.rows, request.staying);
    result.isHoldingBack = !std::includes(result.rows.begin(), result.rows.end(),
                                          request.inHand.begin(), request.inHand.end());
    if (result.isHoldingBack)
        result.rows = united(result.rows, request.inHand);
    request.sort.sort(result.rows, request.rows, m_known);
    return result;
}
