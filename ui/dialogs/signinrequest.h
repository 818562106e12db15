// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

/// What somebody who signs in has filled in: a name and a key, or a token alone.
struct SignInRequest
{
    enum Server {
        Europe,
        UnitedStates,
        Sandbox, ///< built in, needs no account
        Custom,
    };

    Server server = Europe;
    QUrl url; ///< base of the scripts; empty for the sandbox
    QString user;
    QString key;
    QString token;
    bool remember = false; ///< put the key into the system keychain
};
