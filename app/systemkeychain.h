// SPDX-License-Identifier: MIT
#pragma once

#include "app/keychain.h"

/// The keychain of the desktop: Secret Service, KWallet, that of macOS or of Windows.
class SystemKeychain : public Keychain
{
public:
    void read(const QString &account, QObject *context, Done done) override;
    void write(const QString &account, const QString &key, QObject *context, Done done) override;
    void remove(const QString &account, QObject *context, Done done) override;
};
