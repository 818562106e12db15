// SPDX-License-Identifier: MIT
#include "app/datafolder.h"

#include <QDir>
#include <QStandardPaths>

QString DataFolder::path()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("dialdesk"));
}

QString DataFolder::staged()
{
    return QDir(path()).filePath(QStringLiteral("staged"));
}
