// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

struct RequestLogEntry;

/// A logged request as a command for a POSIX shell, with the token and the key as the variables
/// $TOKEN and $DIALDESK_PASSWORD. Whatever a body holds stays one argument and runs nothing.
namespace CurlCommand {

/// Where the log has only the beginning of the body a comment says so first.
QString of(const RequestLogEntry &entry);

} // namespace CurlCommand
