// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>

class DeskFixture;

/// One of the ways in which the window comes to hold a staged EXPIRED.
struct ExpiryPath
{
    const char *name;
    int datasets; ///< how many it stages at once
    /// Stages EXPIRED for each of the datasets, which are on HOLD and the first in the table.
    std::function<void(DeskFixture &desk, const QStringList &ids)> stage;

    static const QList<ExpiryPath> &all();
    /// Opens the review by its key; true once it is compared.
    static bool review(DeskFixture &desk);
};
