// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/apierror.h"

/// How long to wait before a read is sent again: about half a second, then about twice as long each
/// time, so that programs which failed together do not come back together.
class BackOff
{
public:
    /// A server that asks for a longer wait is not waited for.
    static constexpr std::chrono::seconds longestWait{30};

    /// The read may be sent again \a retries times.
    explicit BackOff(int retries = 0)
        : m_left(retries)
    {}

    /// Nothing where \a error will not pass by itself, or it was tried often enough.
    std::optional<std::chrono::milliseconds> next(const ApiError &error);

private:
    int m_left;
    std::chrono::milliseconds m_wait{500};
};
