// SPDX-License-Identifier: MIT
#pragma once

#include <QStandardPaths>
#include <QString>

/// Where the program keeps what it must not forget: staged changes and such, not settings.
namespace DataFolder {

inline QString path()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/dialdesk");
}

inline QString staged()
{
    return path() + QStringLiteral("/staged");
}

} // namespace DataFolder
