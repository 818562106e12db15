// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlQuery>
#include <QVariantList>

/// Runs \a statement with \a values in place of its question marks; false where it fails.
inline bool runStatement(QSqlQuery &query, const QString &statement,
                         const QVariantList &values = {})
{
    if (!query.prepare(statement))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}
