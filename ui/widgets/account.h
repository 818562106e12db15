// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

/// Who is signed in, for the parts of the window that say so.
struct Account
{
    QString name;           ///< empty: nobody is
    QString server;         ///< as people call it: "EU"
    QDateTime tokenExpires; ///< invalid where it is not known
    QString colour;         ///< one of ProfileColour::words(), or none
    bool isProduction = false;
    bool isReadOnly = false;
};
