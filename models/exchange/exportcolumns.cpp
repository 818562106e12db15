// SPDX-License-Identifier: MIT
#include "models/exchange/exportcolumns.h"

#include <algorithm>

QList<DatasetColumn> ExportColumns::standard(const QList<Dataset> &rows)
{
    QList<DatasetColumn> result;
    for (int field = Dataset::Id; field < Dataset::RecordCount; ++field)
        result.append(DatasetColumn::of(static_cast<Dataset::Field>(field)));
    const bool hasCounts = std::any_of(rows.begin(), rows.end(), [](const Dataset &row) {
        return !row.utf8(Dataset::RecordCount).isNull();
    });
    if (hasCounts)
        result.append(DatasetColumn::of(Dataset::RecordCount));
    const QStringList extras = DatasetColumn::extraNames(rows);
    for (const QString &name : extras)
        result.append(DatasetColumn::ofExtra(name));
    return result;
}

tl::expected<QList<DatasetColumn>, QString> ExportColumns::chosen(const QStringList &names,
                                                                  const QStringList &extraFields)
{
    QList<DatasetColumn> result;
    for (const QString &name : names) {
        const auto column = DatasetColumn::named(name.trimmed(), extraFields);
        if (!column)
            return tl::unexpected(tr("There is no column “%1”.").arg(name.trimmed()));
        if (!result.contains(*column))
            result.append(*column);
    }
    return result;
}
