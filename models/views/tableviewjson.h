// SPDX-License-Identifier: MIT
#pragma once

#include "models/views/tableview.h"

#include <QCoreApplication>

#include <tl/expected.hpp>

/// Views as JSON: what a file for a colleague holds, and what the settings keep.
class TableViewJson
{
    Q_DECLARE_TR_FUNCTIONS(TableViewJson)

public:
    /// Longer texts are not read.
    static constexpr qsizetype mostBytes = 1'000'000;

    static QByteArray write(const QList<TableView> &views);
    /// Takes all of it or nothing. The error is a sentence for the user: what is wrong with the
    /// file, or with which view in it.
    static tl::expected<QList<TableView>, QString> read(const QByteArray &json);
};
