// SPDX-License-Identifier: MIT
#pragma once

#include "models/exchange/datasetexport.h"

class ChangeHistory;
struct HistoryQuery;

/// The history of changes written out for programs and for people.
class HistoryExport
{
    Q_DECLARE_TR_FUNCTIONS(HistoryExport)

public:
    /// The columns, in ASCII: time, profile, account, user, dataset, field, before, after, outcome,
    /// detail. Times are UTC in ISO 8601, fields go by their wire name.
    static QStringList columns();

    /// Writes the entries of \a query to \a device, which must be open for writing, and flushes it
    /// where it is a file. \a locale counts for Excel only. The error is a sentence for the user;
    /// what is on the device then is no use.
    static tl::expected<void, QString> write(QIODevice &device, DatasetExport::Format format,
                                             ChangeHistory &history, const HistoryQuery &query,
                                             const QLocale &locale = {});
};
