// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the measurement, and with it the benchmark, where a side did not do its work.
inline void check(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Not true: %s\n", what);
    std::_Exit(1);
}
