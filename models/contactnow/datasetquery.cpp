// SPDX-License-Identifier: MIT
#include "models/contactnow/datasetquery.h"

bool DatasetQuery::matches(const Dataset &row) const
{
    return (datasets.isEmpty() || datasets.contains(row.id())) &&
           (status.isEmpty() || row[Dataset::Status] == status) &&
           // Older accounts leave the table out, so there the server's word must do.
           (importTable.isEmpty() || row[Dataset::ImportTable].isNull() ||
            row[Dataset::ImportTable] == importTable);
}
