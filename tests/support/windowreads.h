// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/windowcell.h"

/// Signing in, and reading the list for the first time and again.
class WindowReads : public WindowCell
{
public:
    using WindowCell::WindowCell;

    void run(Request request) override;

private:
    void signIn();
    void firstRead();
    void read();
    /// Takes the way out that the window offers after a read that failed.
    void recover();
};
