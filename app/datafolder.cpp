// SPDX-License-Identifier: MIT
#include "app/datafolder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

QString DataFolder::path()
{
    const QString path = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                             .filePath(QStringLiteral("dialdesk"));
    if (!QFileInfo::exists(path) && QDir().mkpath(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QString DataFolder::staged()
{
    return QDir(path()).filePath(QStringLiteral("staged"));
}
