// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QObject;

/// Where keys stay from one start to the next, apart from all other files.
class Keychain
{
public:
    struct Answer
    {
        bool isAvailable = false; ///< false: no keychain here, or it does not open
        QString key = {};         ///< empty: none is kept
        QString problem = {};     ///< the keychain's own words, for details
    };
    /// Does not run once its context is gone.
    using Done = std::function<void(const Answer &)>;

    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    /// \a account is its server and user, as in the settings.
    virtual void read(const QString &account, QObject *context, Done done) = 0;
    virtual void write(const QString &account, const QString &key, QObject *context, Done done) = 0;
    /// It is no error where none is kept.
    virtual void remove(const QString &account, QObject *context, Done done) = 0;
};
