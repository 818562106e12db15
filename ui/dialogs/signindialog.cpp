// SPDX-License-Identifier: MIT
#include "ui/dialogs/signindialog.h"

#include "models/contactnow/serveraddress.h"
#include "ui/dialogs/sandboxcard.h"
#include "ui/dialogs/secretfield.h"
#include "ui/look/look.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using Widgets = std::initializer_list<QWidget *>;

SignInDialog::SignInDialog(QWidget *parent)
    : FormDialog(tr("Sign in"), tr("Sign in to ContactNow"),
                 tr("Use the API user name and key that 8x8 support gave you."), parent)
    , m_profile(new QComboBox)
    , m_server(new QComboBox)
    , m_url(new QLineEdit)
    , m_authorities(new FileField(tr("Choose a CA file"), tr("Certificates (*.pem *.crt *.cer)")))
    , m_user(new QLineEdit)
    , m_key(new SecretField(tr("Show the key")))
    , m_token(new SecretField(tr("Show the token")))
    , m_remember(new QCheckBox(tr("Remember the key in the system keychain")))
    , m_switch(Look::button(Look::Link, {}))
    , m_cancel(Look::button(Look::Plain, tr("Cancel")))
    , m_signIn(Look::button(Look::Primary, {}))
    , m_sandbox(new SandboxCard)
{
    addServer();
    addCredentials();
    addButtons();
    content()->addWidget(m_sandbox);

    // textChanged, since an assistive program sets the text and edits nothing.
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_url, m_user, m_key, m_token})
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::clearError);
    connect(m_profile, &QComboBox::activated, this, &SignInDialog::takeProfile);
    connect(m_server, &QComboBox::currentIndexChanged, this, &SignInDialog::followServer);
    connect(m_switch, &QPushButton::clicked, this, [this] { useToken(!m_withToken); });
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_sandbox, &SandboxCard::wanted, this, &SignInDialog::sandboxRequested);
    m_user->setFocus();
    refresh();
}

void SignInDialog::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    for (const Profile &profile : profiles)
        m_profile->addItem(Look::oneLine(profile.name));
    m_profile->addItem(tr("Another account"));
    refresh();
}

void SignInDialog::chooseProfile(const QString &account)
{
    const auto found =
        std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                     [&account](const Profile &profile) { return profile.account == account; });
    m_profile->setCurrentIndex(static_cast<int>(found - m_profiles.cbegin()));
    takeProfile();
}

void SignInDialog::takeProfile()
{
    const Profile chosen = m_profiles.value(m_profile->currentIndex());
    m_withToken = false;
    clearError();
    prefill(chosen.signIn);
    Q_EMIT profileChosen(chosen.account);
}

bool SignInDialog::offerKey(const QString &account, const QString &key)
{
    const bool isWanted = m_profiles.value(m_profile->currentIndex()).account == account &&
                          !m_busy && !m_withToken && m_key->text().isEmpty();
    if (isWanted) {
        m_key->setText(key);
        m_remember->setChecked(true);
        refresh();
    }
    return isWanted;
}

void SignInDialog::setKeychainAvailable(bool available)
{
    m_keychain = available;
    refresh();
}

void SignInDialog::prefill(const SignInRequest &known)
{
    m_known = known;
    m_server->setCurrentIndex(m_server->findData(known.server));
    m_url->setText(known.server == SignInRequest::Custom ? known.url.toString() : QString());
    m_authorities->setText(known.authorities);
    m_user->setText(known.user);
    m_key->setText(known.key);
    m_remember->setChecked(known.remember.value_or(false));
    (known.user.isEmpty() ? m_user : m_key)->setFocus();
    refresh();
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void SignInDialog::showError(const QString &title, const QString &text, const QString &details,
                             Concern concern)
{
    setBusy(false);
    clearError();
    QList<QWidget *> fields;
    if (concern == Credentials && m_withToken)
        fields = {m_token};
    else if (concern == Credentials)
        fields = {m_user, m_key};
    else if (concern == ServerChoice)
        fields = {server() == SignInRequest::Custom ? static_cast<QWidget *>(m_url) : m_server};
    for (QWidget *field : std::as_const(fields)) {
        Look::setEdge(field, Look::Wrong);
        field->setAccessibleDescription(title);
    }
    notice()->showNotice(title, text, details);
    if (!fields.isEmpty())
        fields.last()->setFocus();
    fitHeight();
}

void SignInDialog::done(int result)
{
    m_key->wipe();
    m_token->wipe();
    m_known = {};
    setBusy(false);
    QDialog::done(result);
}

void SignInDialog::reject()
{
    Q_EMIT cancelled();
    if (m_busy)
        return setBusy(false);
    QDialog::reject();
}

void SignInDialog::addServer()
{
    m_profile->setAccessibleName(tr("Account"));
    m_profileGroup = addField(tr("Account"), m_profile);
    m_server->setAccessibleName(tr("Server"));
    m_server->addItem(tr("EU") + u'\t' + ServerAddress::europe().url().host(),
                      SignInRequest::Europe);
    m_server->addItem(tr("US") + u'\t' + ServerAddress::unitedStates().url().host(),
                      SignInRequest::UnitedStates);
    m_server->addItem(tr("Sandbox") + u'\t' + tr("built in"), SignInRequest::Sandbox);
    m_server->addItem(tr("Custom URL…"), SignInRequest::Custom);
    m_serverGroup = addField(tr("Server"), m_server);
    m_url->setAccessibleName(tr("Server URL"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_urlGroup = addField(tr("Server URL"), m_url);
    m_authorities->setAccessibleName(tr("CA file"));
    m_authorities->setPlaceholderText(tr("Only for a server with a private authority"));
    m_authoritiesGroup = addField(tr("CA file"), m_authorities);
}

void SignInDialog::addCredentials()
{
    m_user->setAccessibleName(tr("User name"));
    m_key->setAccessibleName(tr("API key"));
    m_token->setAccessibleName(tr("Token"));
    m_userGroup = addField(tr("User name"), m_user);
    m_keyGroup = addField(tr("API key"), m_key);
    m_tokenGroup = addField(tr("Token"), m_token);
    content()->addWidget(m_remember);
}

void SignInDialog::addButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, Look::px(8), 0, Look::px(4));
    buttons->setSpacing(Look::px(8));
    buttons->addWidget(m_switch);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_signIn);
    content()->addLayout(buttons);
    m_signIn->setDefault(true);
}

SignInRequest::Server SignInDialog::server() const
{
    return static_cast<SignInRequest::Server>(m_server->currentData().toInt());
}

bool SignInDialog::isComplete() const
{
    if (server() == SignInRequest::Sandbox)
        return true;
    if (server() == SignInRequest::Custom && m_url->text().trimmed().isEmpty())
        return false;
    if (m_withToken)
        return !m_token->text().trimmed().isEmpty();
    return !m_user->text().trimmed().isEmpty() && !m_key->text().isEmpty();
}

void SignInDialog::submit()
{
    if (m_busy || !isComplete())
        return;
    if (server() == SignInRequest::Sandbox)
        return Q_EMIT sandboxRequested();
    SignInRequest request{
        .server = server(), .format = m_known.format, .authorities = m_known.authorities};
    if (request.server == SignInRequest::Custom) {
        const Result<ServerAddress> address = ServerAddress::parse(m_url->text().trimmed());
        if (!address)
            return showError(tr("This is no address to sign in to."), address.error().sentence, {},
                             ServerChoice);
        request.url = address->url();
        request.authorities = m_authorities->text().trimmed();
    } else {
        request.url = request.server == SignInRequest::Europe ? ServerAddress::europe().url()
                                                              : ServerAddress::unitedStates().url();
    }
    if (m_withToken) {
        request.token = m_token->text().trimmed();
    } else {
        request.user = m_user->text().trimmed();
        request.key = m_key->text();
        if (m_keychain)
            request.remember = m_remember->isChecked();
    }
    clearError();
    setBusy(true);
    Q_EMIT submitted(request);
}

void SignInDialog::followServer()
{
    clearError();
    if (server() == SignInRequest::Custom)
        m_url->setFocus();
}

void SignInDialog::useToken(bool use)
{
    m_withToken = use;
    clearError();
    (use ? m_token : m_user)->setFocus();
}

void SignInDialog::clearError()
{
    for (QWidget *field : Widgets{m_server, m_url, m_user, m_key, m_token}) {
        Look::setEdge(field, Look::Calm);
        field->setAccessibleDescription({});
    }
    notice()->hide();
    refresh();
}

void SignInDialog::refresh()
{
    const bool account = server() != SignInRequest::Sandbox;
    // Of an account that is known nothing is left to ask but the key.
    const bool isKnown = m_profile->currentIndex() < m_profiles.size() && !m_profiles.isEmpty();
    const bool isCustom = server() == SignInRequest::Custom;
    intro()->setVisible(m_profiles.isEmpty());
    m_profileGroup->setVisible(!m_profiles.isEmpty());
    m_serverGroup->setVisible(!isKnown);
    m_urlGroup->setVisible(!isKnown && isCustom);
    m_authoritiesGroup->setVisible(!isKnown && isCustom);
    m_userGroup->setVisible(!isKnown && !m_withToken);
    m_sandbox->setVisible(!isKnown && !isCustom);
    m_keyGroup->setVisible(!m_withToken);
    m_tokenGroup->setVisible(m_withToken);
    m_remember->setVisible(m_keychain && !m_withToken);
    m_switch->setText(m_withToken ? tr("Use a user name and key")
                                  : tr("Use a token I already have"));
    for (QWidget *group : Widgets{m_userGroup, m_keyGroup, m_tokenGroup, m_remember, m_switch})
        group->setEnabled(account && !m_busy);
    for (QWidget *field : Widgets{m_profile, m_server, m_urlGroup, m_authoritiesGroup, m_sandbox})
        field->setEnabled(!m_busy);
    m_signIn->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
    m_signIn->setEnabled(!m_busy && isComplete());
    fitHeight();
}
