// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxoptions.h"

#include <QStringList>

/// What the arguments of the program ask for.
struct SandboxCommandLine
{
    SandboxOptions options;
    QString error;    ///< one line; empty when the arguments are right
    QString helpText; ///< not empty when help was asked for
};

/// @param arguments with the program's name first
SandboxCommandLine sandboxCommandLine(const QStringList &arguments);
