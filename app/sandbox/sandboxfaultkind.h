// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxreply.h"

#include <QString>

#include <functional>

/// One way in which a network or a server spoils an answer.
struct SandboxFaultKind
{
    QLatin1StringView name;
    QLatin1StringView description; ///< for people, in a line
    bool isDone = true;            ///< the server does what it was asked all the same
    /// Gets the good reply, or one without a text where the server does nothing.
    std::function<void(SandboxReply &reply)> spoil;

    /// All there are. Another one is another entry.
    static const QList<SandboxFaultKind> &all();
    /// Null when there is none of that name.
    static const SandboxFaultKind *named(QStringView name);
};
