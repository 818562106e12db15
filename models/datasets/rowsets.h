// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <iterator>
#include <vector>

/// Sets of rows: numbers that ascend.
namespace RowSets {

inline std::vector<int> united(const std::vector<int> &rows, const std::vector<int> &others)
{
    std::vector<int> result;
    std::set_union(rows.begin(), rows.end(), others.begin(), others.end(),
                   std::back_inserter(result));
    return result;
}

inline std::vector<int> without(const std::vector<int> &rows, const std::vector<int> &others)
{
    std::vector<int> result;
    std::set_difference(rows.begin(), rows.end(), others.begin(), others.end(),
                        std::back_inserter(result));
    return result;
}

inline std::vector<int> common(const std::vector<int> &rows, const std::vector<int> &others)
{
    std::vector<int> result;
    std::set_intersection(rows.begin(), rows.end(), others.begin(), others.end(),
                          std::back_inserter(result));
    return result;
}

} // namespace RowSets
