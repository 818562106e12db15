// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactnow/wireformat.h"

#include <QUrl>

#include <optional>

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
    /// Put the key into the system keychain, or take it out; nothing where that was not asked.
    std::optional<bool> remember = {};
    WireFormat format = WireFormat::Json;
    QString authorities = {}; ///< PEM file of private ones to trust; empty: those of the system
};
