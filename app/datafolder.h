// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Where the program keeps what it must not forget: staged changes and the history, not settings.
namespace DataFolder {

/// "dialdesk" under the folder for data that QStandardPaths names. Made where it is not there, for
/// its owner alone; where it can't be made, whoever writes there finds out.
QString path();
/// What is staged, a file for each account.
QString staged();

} // namespace DataFolder
