// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Where the program keeps what it has to remember: staged edits and the history of changes.
namespace DataFolder {

/// "dialdesk" under the folder for data that QStandardPaths names. It need not exist yet.
QString path();

} // namespace DataFolder
