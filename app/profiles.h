// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/profile.h"

#include <QList>

#include <optional>

class QSettings;

/// The accounts that somebody has signed in to: how each was reached, and what it is called.
///
/// In the settings, under profiles/ACCOUNT, beside the views and marks of the account.
class Profiles
{
public:
    /// \a settings must outlive the object.
    explicit Profiles(QSettings &settings);

    /// The one that was signed in to last comes first.
    QList<Profile> all() const;
    /// As it is kept, or a new one of that name.
    Profile find(const QString &account) const;
    void keep(const Profile &profile);
    /// From now on the first of all().
    void use(const QString &account);
    /// How it was reached and what it was called; its views and marks stay.
    void forget(const QString &account);

private:
    QSettings &m_settings;
};
