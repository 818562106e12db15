// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/apierror.h"

/// What the commands end with; scripts rely on the numbers.
enum class ExitStatus {
    Done = 0,
    NotDone = 1,       ///< the server refused, or a change could not be confirmed
    WrongUsage = 2,    ///< nothing was sent
    SignInRefused = 3, ///< name and key, or the given token, were not accepted
    Unreachable = 4, ///< no connection, time-out, TLS failure, HTTP status of 400 or more, redirect
    NotUnderstood = 5, ///< the reply makes no sense
};

ExitStatus exitStatusOf(const ApiError &error);
