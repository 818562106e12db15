// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// What this process holds of the system; nothing where that can't be told, which is elsewhere than
/// on Linux.
struct Footprint
{
    qint64 bytes = 0;    ///< of memory, without what is free already
    int descriptors = 0; ///< of files, sockets and so on

    static Footprint now();
};
