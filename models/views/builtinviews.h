// SPDX-License-Identifier: MIT
#pragma once

#include "models/views/tableview.h"

#include <QDate>

/// The views that everybody has. They leave the columns as they are.
namespace BuiltInViews {

struct Entry
{
    QLatin1StringView key; ///< the same in every language
    TableView view;
    QString meaning; ///< in a sentence or two
};

/// As they are on \a today, by the calendar of the default locale. The first shows everything.
QList<Entry> on(QDate today);

} // namespace BuiltInViews
