// SPDX-License-Identifier: MIT
#include "models/contactnow/datasetquery.h"

namespace {

/// Servers refuse longer URLs; a longer list of ids is left for DatasetQuery::matches.
constexpr qsizetype longestIdList = 4000;

} // namespace

bool DatasetQuery::matches(const Dataset &row) const
{
    return (datasets.isEmpty() || datasets.contains(row.id())) &&
           (status.isEmpty() || row[Dataset::Status] == status) &&
           // Older accounts leave the table out, so there the server's word must do.
           (importTable.isEmpty() || row[Dataset::ImportTable].isNull() ||
            row[Dataset::ImportTable] == importTable);
}

FormFields DatasetQuery::arguments() const
{
    FormFields arguments;
    const QString ids = datasets.join(u',');
    if (!ids.isEmpty() && ids.size() <= longestIdList)
        arguments.append({Dataset::wireName(Dataset::Id), ids});
    if (!status.isEmpty())
        arguments.append({Dataset::wireName(Dataset::Status), status});
    if (!importTable.isEmpty())
        arguments.append({Dataset::wireName(Dataset::ImportTable), importTable});
    return arguments;
}
