// SPDX-License-Identifier: MIT
#include "ui/dialogs/signindialog.h"

#include "models/contactnow/serveraddress.h"
#include "ui/dialogs/secretfield.h"
#include "ui/look/look.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

SignInDialog::SignInDialog(QWidget *parent)
    : FormDialog(tr("Sign in"), tr("Sign in to ContactNow"),
                 tr("Use the API user name and key that 8x8 support gave you."), parent)
    , m_server(new QComboBox)
    , m_url(new QLineEdit)
    , m_user(new QLineEdit)
    , m_key(new SecretField(tr("Show the key")))
    , m_token(new SecretField(tr("Show the token")))
    , m_remember(new QCheckBox(tr("Remember the key in the system keychain")))
    , m_switch(Look::button(Look::Link, {}))
    , m_cancel(Look::button(Look::Plain, tr("Cancel")))
    , m_signIn(Look::button(Look::Primary, {}))
    , m_sandbox(Look::button(Look::Outline, tr("Explore the built-in sandbox")))
{
    addServer();
    addCredentials();
    addButtons();
    addSandboxCard();

    for (QLineEdit *field :
         {m_url, m_user, static_cast<QLineEdit *>(m_key), static_cast<QLineEdit *>(m_token)})
        connect(field, &QLineEdit::textEdited, this, &SignInDialog::clearError);
    connect(m_server, &QComboBox::currentIndexChanged, this, &SignInDialog::followServer);
    connect(m_switch, &QPushButton::clicked, this, [this] { useToken(!m_withToken); });
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_sandbox, &QPushButton::clicked, this, &SignInDialog::sandboxRequested);
    m_user->setFocus();
    refresh();
}

void SignInDialog::setKeychainAvailable(bool available)
{
    m_keychain = available;
    refresh();
}

void SignInDialog::prefill(const SignInRequest &known)
{
    m_server->setCurrentIndex(m_server->findData(known.server));
    if (known.server == SignInRequest::Custom)
        m_url->setText(known.url.toString());
    m_user->setText(known.user);
    m_key->setText(known.key);
    m_remember->setChecked(known.remember);
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
    m_server->setAccessibleName(tr("Server"));
    m_server->addItem(tr("EU") + u'\t' + ServerAddress::europe().url().host(),
                      SignInRequest::Europe);
    m_server->addItem(tr("US") + u'\t' + ServerAddress::unitedStates().url().host(),
                      SignInRequest::UnitedStates);
    m_server->addItem(tr("Sandbox") + u'\t' + tr("built in"), SignInRequest::Sandbox);
    m_server->addItem(tr("Custom URL…"), SignInRequest::Custom);
    addField(tr("Server"), m_server);
    m_url->setAccessibleName(tr("Server URL"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_urlGroup = addField(tr("Server URL"), m_url);
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

void SignInDialog::addSandboxCard()
{
    auto *card = new Card;
    auto *about = Look::secondary(tr("250 invented datasets on this computer."), Look::Caption);
    about->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(Look::label(tr("No account at hand?"), Look::Body, QFont::DemiBold));
    texts->addWidget(about);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(Look::px(13), Look::px(12), Look::px(13), Look::px(12));
    layout->setSpacing(Look::px(12));
    layout->addLayout(texts, 1);
    layout->addWidget(m_sandbox);
    content()->addWidget(card);
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
    SignInRequest request;
    request.server = server();
    if (request.server == SignInRequest::Custom) {
        const Result<ServerAddress> address = ServerAddress::parse(m_url->text().trimmed());
        if (!address)
            return showError(tr("This is no address to sign in to."), address.error().sentence, {},
                             ServerChoice);
        request.url = address->url();
    } else {
        request.url = request.server == SignInRequest::Europe ? ServerAddress::europe().url()
                                                              : ServerAddress::unitedStates().url();
    }
    if (m_withToken) {
        request.token = m_token->text().trimmed();
    } else {
        request.user = m_user->text().trimmed();
        request.key = m_key->text();
        request.remember = m_keychain && m_remember->isChecked();
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
    for (QWidget *field : {static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_url),
                           static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_key),
                           static_cast<QWidget *>(m_token)}) {
        Look::setEdge(field, Look::Calm);
        field->setAccessibleDescription({});
    }
    notice()->hide();
    refresh();
}

void SignInDialog::refresh()
{
    const bool account = server() != SignInRequest::Sandbox;
    m_urlGroup->setVisible(server() == SignInRequest::Custom);
    m_userGroup->setVisible(!m_withToken);
    m_keyGroup->setVisible(!m_withToken);
    m_tokenGroup->setVisible(m_withToken);
    m_remember->setVisible(m_keychain && !m_withToken);
    m_switch->setText(m_withToken ? tr("Use a user name and key")
                                  : tr("Use a token I already have"));

    for (QWidget *group : {m_userGroup, m_keyGroup, m_tokenGroup,
                           static_cast<QWidget *>(m_remember), static_cast<QWidget *>(m_switch)})
        group->setEnabled(account && !m_busy);
    m_server->setEnabled(!m_busy);
    m_urlGroup->setEnabled(!m_busy);
    m_sandbox->setEnabled(!m_busy);
    m_signIn->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
    m_signIn->setEnabled(!m_busy && isComplete());
    fitHeight();
}
