// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

struct Screen
{
    const char *name;
    std::function<QWidget *()> make; ///< the caller owns the widget
};

/// Every picture that is taken, one function each.
std::vector<Screen> allScreens();
