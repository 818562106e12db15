// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/sandboxdialler.h"
#include "app/sandbox/sandboxfaults.h"

/// How a sandbox server is set up; the defaults are those of the command line.
struct SandboxOptions
{
    quint16 port = 0;                ///< 0 takes a free one
    int rows = 250;                  ///< datasets, 0 to maximumRows
    quint64 seed = 1;                ///< the same seed makes the same datasets
    int latencyMs = 0;               ///< wait before the first byte of each reply
    qint64 bytesPerSecond = 0;       ///< for each connection; 0 sends as fast as it can
    int tokenLifeSeconds = 43200;    ///< 12 hours
    QList<SandboxFault> faults = {}; ///< what is answered badly
    SandboxPace pace = {};           ///< how much is called

    static constexpr int maximumRows = 1'000'000;
};
