// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/datasetcolumn.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

/// Which columns an export has, and in which order.
class ExportColumns
{
    Q_DECLARE_TR_FUNCTIONS(ExportColumns)

public:
    /// The documented fields, always, apart from the record count, which is there only where one of
    /// \a rows has it; then the unknown fields in order of first appearance.
    static QList<DatasetColumn> standard(const QList<Dataset> &rows);

    /// The columns of \a names, wire names or short ones, each once. The error is a sentence that
    /// says which one there is not.
    static tl::expected<QList<DatasetColumn>, QString> chosen(const QStringList &names,
                                                              const QStringList &extraFields);
};
