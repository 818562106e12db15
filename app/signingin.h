// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountstaging.h"
#include "app/profiles.h"
#include "models/contactnow/connection.h"
#include "ui/dialogs/signinrequest.h"

#include <QPointer>

#include <memory>

class DeskActions;
class Keychain;
class Preferences;
class SignInDialog;
class Workspace;
struct ConnectionOptions;

/// Asks how to sign in, tries it, and keeps how it was done: in the settings, and the key, where
/// that is wanted, in the keychain.
class SigningIn : public QObject
{
    Q_OBJECT

public:
    /// What is signed in to.
    struct Account
    {
        QString serverName; ///< as people call it
        QString user;
        AccountStaging::Account staging;
        QString runs; ///< by what its runs of Dial first are kept
        bool isSandbox = false;
        bool isKept = false; ///< among the profiles
    };

    /// All must outlive the object.
    SigningIn(const ConnectionOptions &options, const Preferences &preferences, Keychain &keychain,
              Workspace &workspace, DeskActions &actions, QWidget &window);
    ~SigningIn() override;

    /// As the command line says, where it says something; else it asks.
    void begin();
    /// Asks, with the account that was signed in to last filled in.
    void open();
    /// Lets a sign-in that is under way go, and closes the dialog.
    void close();
    /// Until somebody is in again no key is taken from the keychain.
    void askForKeyAgain() { m_asksForKey = true; }

    RestClient::Limits limits() const;
    Profiles &profiles() { return m_profiles; }
    /// Takes the key of \a account out of the keychain as well.
    void forget(const QString &account);
    /// The connection that done() was said of.
    std::unique_ptr<Connection> takeConnection();

Q_SIGNALS:
    /// Somebody is in: takeConnection() has it.
    void done(const SigningIn::Account &account);
    /// A sentence about something that could not be kept.
    void warned(const QString &sentence);

private:
    struct Target;

    void ask(const QString &account);
    void fillMenu();
    void askForKey(const QString &account);
    void signIn(const SignInRequest &request);
    void connectTo(const Target &target);
    void succeed(const Target &target);
    void fail(const Target &target, const ApiError &error);
    void keep(const Target &target);
    /// After a sign-in that was refused.
    static QString whatToCheck(const Target &target);

    const ConnectionOptions &m_options;
    const Preferences &m_preferences;
    Keychain &m_keychain;
    Workspace &m_workspace;
    DeskActions &m_actions;
    QWidget &m_window;
    Profiles m_profiles;
    std::unique_ptr<Connection> m_pending; ///< the one that is signing in
    QPointer<SignInDialog> m_dialog;
    bool m_asksForKey = false;
    QString m_switchingTo; ///< the account that is entered as soon as its key is there
};
