// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPixmap>

/// A picture of a part of the program in one of its states.
struct Screen
{
    const char *name;
    QPixmap (*take)();
    bool isSheet = false; ///< parts side by side, and no window of the program

    static const QList<Screen> &all();
};
