// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/profile.h"

class FileField;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class SandboxCard;
class SecretField;

/// Asks for a server and for a name and key, or a token. Talks to no server itself.
///
/// Key and token leave it with submitted() and are wiped when it closes.
class SignInDialog : public FormDialog
{
    Q_OBJECT

public:
    /// What an error is about: those fields are outlined.
    enum Concern { Credentials, ServerChoice, Nothing };

    explicit SignInDialog(QWidget *parent = nullptr);

    SandboxCard &sandbox() { return *m_sandbox; }
    /// The accounts that can be chosen, beside another one. To be called once, before it opens.
    void setProfiles(const QList<Profile> &profiles);
    /// Fills in how that account was signed in to; nothing where it is none of the profiles.
    void chooseProfile(const QString &account);
    /// Where there is no keychain nothing offers to remember a key.
    void setKeychainAvailable(bool available);
    /// Fills in a key that was kept; false where another account is chosen by now, or somebody has
    /// begun to type one.
    bool offerKey(const QString &account, const QString &key);
    /// Fills in what is known from another time; a custom server by its URL.
    void prefill(const SignInRequest &known);
    /// As its button does.
    void submit();

    /// While an attempt is under way only Cancel answers.
    void setBusy(bool busy);
    /// Ends being busy and says what went wrong, above the fields.
    void showError(const QString &title, const QString &text, const QString &details = {},
                   Concern concern = Credentials);

    void done(int result) override;
    void reject() override;

Q_SIGNALS:
    void submitted(const SignInRequest &request);
    /// Empty: another account than those that are kept.
    void profileChosen(const QString &account);
    void sandboxRequested();
    /// The attempt under way is to stop, or, where there is none, the dialog was closed.
    void cancelled();

private:
    void addServer();
    void addCredentials();
    void addButtons();

    SignInRequest::Server server() const;
    bool isComplete() const;
    void takeProfile();
    void followServer();
    void useToken(bool use);
    void clearError();
    void refresh();

    QComboBox *m_profile;
    QComboBox *m_server;
    QLineEdit *m_url;
    FileField *m_authorities;
    QLineEdit *m_user;
    SecretField *m_key;
    SecretField *m_token;
    QCheckBox *m_remember;
    QPushButton *m_switch;
    QPushButton *m_cancel;
    QPushButton *m_signIn;
    SandboxCard *m_sandbox;
    QList<Profile> m_profiles;
    SignInRequest m_known; ///< what no field shows
    QWidget *m_profileGroup = nullptr;
    QWidget *m_serverGroup = nullptr;
    QWidget *m_urlGroup = nullptr;
    QWidget *m_authoritiesGroup = nullptr;
    QWidget *m_userGroup = nullptr;
    QWidget *m_keyGroup = nullptr;
    QWidget *m_tokenGroup = nullptr;
    bool m_keychain = false;
    bool m_withToken = false;
    bool m_busy = false;
};
