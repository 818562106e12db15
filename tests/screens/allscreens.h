// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPixmap>

/// A picture of a part of the program in one of its states.
struct Screen
{
    const char *name;
    QPixmap (*take)();

    static const QList<Screen> &all();
};
