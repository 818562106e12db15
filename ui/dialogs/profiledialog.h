// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/profile.h"

class FileField;
class QComboBox;
class QLineEdit;
class QPushButton;

/// What an account is called, how it looks, and how it is reached.
class ProfileDialog : public FormDialog
{
    Q_OBJECT

public:
    /// \a taken are the names of other accounts.
    ProfileDialog(const Profile &profile, const QStringList &taken, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const Profile &profile);
    /// How to sign in to it is to be forgotten, and its key.
    void forgetRequested();

private:
    void refresh();
    void submit();

    Profile m_profile;
    const QStringList m_taken;
    QLineEdit *m_name;
    QComboBox *m_colour;
    QComboBox *m_format;
    FileField *m_authorities;
    QPushButton *m_apply;
};
