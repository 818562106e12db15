// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/signinrequest.h"

/// An account as it is kept from one start to the next. No secret is among it.
struct Profile
{
    QString account;      ///< its server and user, which are the same at every sign-in
    QString name;         ///< what people call it
    QString colour;       ///< one of ProfileColour::words(); empty: none
    SignInRequest signIn; ///< how it was reached, without key and token
};
