// SPDX-License-Identifier: MIT
#include "app/signingin.h"

#include "app/commands/connectionoptions.h"
#include "app/keychain.h"
#include "app/preferences.h"
#include "app/workspace.h"
#include "models/dialfirst/dialfirst.h"
#include "ui/deskactions.h"
#include "ui/dialogs/sandboxcard.h"
#include "ui/dialogs/signindialog.h"
#include "ui/look/look.h"

#include <QMenu>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

/// A server and account to sign in to, and how that was asked for.
struct SigningIn::Target
{
    ServerAddress server;
    Credentials credentials;
    SignInRequest request;
    RestClient::Limits limits;
    Account account;
};

SigningIn::SigningIn(const ConnectionOptions &options, const Preferences &preferences,
                     Keychain &keychain, Workspace &workspace, DeskActions &actions,
                     QWidget &window)
    : m_options(options)
    , m_preferences(preferences)
    , m_keychain(keychain)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_window(window)
    , m_profiles(workspace.store)
{
    connect(&actions.signIn, &QAction::triggered, this, &SigningIn::open);
    auto *accounts = new QMenu(&window);
    actions.accounts.setMenu(accounts);
    connect(accounts, &QMenu::aboutToShow, this, &SigningIn::fillMenu);
}

SigningIn::~SigningIn() = default;

void SigningIn::begin()
{
    if (!m_options.given)
        return open();
    SignInRequest request{.server =
                              m_options.server ? SignInRequest::Custom : SignInRequest::Sandbox,
                          .user = m_options.credentials.user,
                          .key = m_options.credentials.key,
                          .token = m_options.credentials.token,
                          .format = m_options.format};
    if (m_options.server)
        request.url = m_options.server->url();
    ask({});
    m_dialog->prefill(request);
    signIn(request);
}

void SigningIn::open()
{
    const QList<Profile> profiles = m_profiles.all();
    ask(profiles.isEmpty() ? QString() : profiles.first().account);
}

void SigningIn::close()
{
    m_pending.reset();
    m_switchingTo.clear();
    if (m_dialog)
        m_dialog->close();
}

/// Asks, with \a account filled in, or nothing where it is empty.
void SigningIn::ask(const QString &account)
{
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->raise();
    } else {
        m_dialog = new SignInDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SignInDialog::submitted, this, &SigningIn::signIn);
        connect(m_dialog, &SignInDialog::sandboxRequested, this, [this] {
            signIn({.server = SignInRequest::Sandbox, .user = u"demo"_s, .key = u"demo"_s});
        });
        connect(m_dialog, &SignInDialog::cancelled, this, [this] {
            m_pending.reset();
            m_switchingTo.clear();
        });
        connect(m_dialog, &SignInDialog::profileChosen, this, &SigningIn::askForKey);
        m_dialog->setProfiles(m_profiles.all());
        if (m_profiles.all().isEmpty() &&
            m_workspace.settings.text(Settings::Hints) == Settings::entry(Settings::Hints).standard)
            m_dialog->sandbox().welcome();
        m_dialog->open();
    }
    m_dialog->chooseProfile(account);
}

void SigningIn::fillMenu()
{
    QMenu &menu = *m_actions.accounts.menu();
    menu.clear();
    for (const Profile &profile : m_profiles.all()) {
        QAction *action = menu.addAction(Look::withoutMnemonic(Look::oneLine(profile.name)));
        connect(action, &QAction::triggered, this, [this, account = profile.account] {
            m_switchingTo = account;
            ask(account);
        });
    }
    if (menu.isEmpty())
        menu.addAction(tr("None has been signed in to yet"))->setEnabled(false);
}

void SigningIn::askForKey(const QString &account)
{
    m_keychain.read(account, m_dialog, [this, account](const Keychain::Answer &answer) {
        m_dialog->setKeychainAvailable(answer.isAvailable);
        const bool isSwitch = std::exchange(m_switchingTo, QString()) == account;
        if (!answer.key.isEmpty() && !m_asksForKey && m_dialog->offerKey(account, answer.key) &&
            isSwitch)
            m_dialog->submit();
    });
}

void SigningIn::signIn(const SignInRequest &request)
{
    Target target{
        ServerAddress::europe(), {request.user, request.key, request.token}, request, limits(), {}};
    Credentials &credentials = target.credentials;
    if (!request.authorities.isEmpty()) {
        const QList<QSslCertificate> found = QSslCertificate::fromPath(request.authorities);
        if (found.isEmpty())
            return m_dialog->showError(tr("The CA file holds no certificate that can be read."),
                                       tr("Choose another, or none."), request.authorities,
                                       SignInDialog::ServerChoice);
        target.limits.authorities += found;
    }
    QString place = u"sandbox"_s; // it listens on another port each time
    if (request.server == SignInRequest::Sandbox) {
        if (credentials.user.isEmpty())
            credentials = {u"demo"_s, u"demo"_s, {}};
        target.server = m_workspace.sandbox.address();
        target.account.serverName = u"Sandbox"_s;
    } else {
        const auto server = ServerAddress::parse(request.url.toString());
        if (!server)
            return m_dialog->showError(tr("This address can't be used."), server.error().sentence,
                                       {}, SignInDialog::ServerChoice);
        target.server = *server;
        target.account.serverName = server->name();
        place = server->url().toString();
    }
    target.account.user = credentials.user;
    target.account.runs = DialFirst::accountOf(target.server, credentials);
    target.account.isSandbox = request.server == SignInRequest::Sandbox;
    target.account.isKept = !target.account.isSandbox && credentials.token.isEmpty();
    target.account.staging =
        AccountStaging::accountOf(place, credentials, target.account.serverName);
    connectTo(target);
}

void SigningIn::connectTo(const Target &target)
{
    if (!m_workspace.staging.canTurnTo(target.account.staging)) {
        m_dialog->showError(
            tr("Changes for another account are staged, and can't be kept on disk."),
            tr("Post or discard them before you sign in as somebody else."), {},
            SignInDialog::Nothing);
        return;
    }
    m_dialog->setBusy(true);
    m_pending =
        std::make_unique<Connection>(target.server, target.credentials, target.request.format,
                                     target.limits, &m_workspace.requests);
    m_pending->signIn(m_pending.get(), [this, target](const Result<void> &result) {
        if (result)
            succeed(target);
        else
            fail(target, result.error());
    });
}

RestClient::Limits SigningIn::limits() const
{
    RestClient::Limits limits = m_options.limits;
    if (!m_options.hasTimeout)
        limits.silence = m_preferences.silence();
    return limits;
}

void SigningIn::succeed(const Target &target)
{
    m_asksForKey = false;
    if (target.account.isKept)
        keep(target);
    Q_EMIT done(target.account);
    if (m_dialog)
        m_dialog->accept();
}

void SigningIn::fail(const Target &target, const ApiError &error)
{
    // Deleted later: this runs from a callback of the connection that failed.
    m_pending.release()->deleteLater();
    if (!m_dialog)
        return;
    const bool isRefused = error.kind == ApiError::Kind::SignIn;
    m_dialog->showError(error.sentence,
                        isRefused ? whatToCheck(target) : tr("Nothing was changed."), error.detail,
                        isRefused ? SignInDialog::Credentials : SignInDialog::ServerChoice);
}

QString SigningIn::whatToCheck(const Target &target)
{
    // A token ends by itself, and the server takes it from some addresses only.
    return target.credentials.token.isEmpty()
               ? tr("Check both, and that your account is on the %1 server.")
                     .arg(target.account.serverName)
               : tr("It may have ended, or be meant for another network address or another server "
                    "than %1.")
                     .arg(target.account.serverName);
}

void SigningIn::keep(const Target &target)
{
    const QString account = target.account.staging.name;
    Profile profile = m_profiles.find(account);
    profile.signIn = target.request;
    profile.signIn.key.clear();
    m_profiles.keep(profile);
    m_profiles.use(account);
    if (!target.request.remember)
        return;
    if (!*target.request.remember)
        return m_keychain.remove(account, this, [](const Keychain::Answer &) {});
    m_keychain.write(account, target.credentials.key, this, [this](const Keychain::Answer &answer) {
        if (!answer.isAvailable)
            Q_EMIT warned(tr("The key could not be put into the keychain: %1").arg(answer.problem));
    });
}

void SigningIn::forget(const QString &account)
{
    m_profiles.forget(account);
    m_keychain.remove(account, this, [this](const Keychain::Answer &answer) {
        if (!answer.isAvailable)
            Q_EMIT warned(
                tr("The key could not be taken out of the keychain: %1").arg(answer.problem));
    });
}

std::unique_ptr<Connection> SigningIn::takeConnection()
{
    return std::move(m_pending);
}
