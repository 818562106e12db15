// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/formfields.h"
#include "models/datasets/dataset.h"

#include <QStringList>

/// Which datasets to read; empty fields do not restrict.
struct DatasetQuery
{
    QStringList datasets;
    QString status;
    QString importTable;

    /// A server may ignore a filter that it does not know, so each row is held against the query.
    bool matches(const Dataset &row) const;
    /// As a call takes it.
    FormFields arguments() const;
};
