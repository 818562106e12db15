// SPDX-License-Identifier: MIT
#include "ui/dialogs/profiledialog.h"

#include "ui/look/look.h"
#include "ui/look/profilecolour.h"
#include "ui/look/theme.h"
#include "ui/widgets/filefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

ProfileDialog::ProfileDialog(const Profile &profile, const QStringList &taken, QWidget *parent)
    : FormDialog(tr("Account profile"), tr("Account profile"),
                 tr("%1 on %2")
                     .arg(Look::oneLine(profile.signIn.user),
                          Look::oneLine(profile.signIn.url.toString())),
                 parent)
    , m_profile(profile)
    , m_taken(taken)
    , m_name(new QLineEdit(profile.name))
    , m_colour(new QComboBox)
    , m_format(new QComboBox)
    , m_authorities(new FileField(tr("Choose a CA file"), tr("Certificates (*.pem *.crt *.cer)")))
    , m_apply(Look::button(Look::Primary, tr("Apply profile")))
{
    m_name->setAccessibleName(tr("Name"));
    addField(tr("&Name"), m_name);

    m_colour->setAccessibleName(tr("Colour"));
    const Theme theme = Theme::of(palette());
    m_colour->addItem(ProfileColour::icon({}, theme), tr("None"), QString());
    for (const QString &word : ProfileColour::words())
        m_colour->addItem(ProfileColour::icon(word, theme), ProfileColour::label(word), word);
    m_colour->setCurrentIndex(std::max(0, m_colour->findData(profile.colour)));
    addField(tr("&Colour"), m_colour);

    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(QStringLiteral("JSON"), static_cast<int>(WireFormat::Json));
    m_format->addItem(QStringLiteral("XML"), static_cast<int>(WireFormat::Xml));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(profile.signIn.format)));
    addField(tr("&Format"), m_format);

    m_authorities->setAccessibleName(tr("CA file"));
    m_authorities->setText(profile.signIn.authorities);
    m_authorities->setPlaceholderText(tr("Only for a server with a private authority"));
    addField(tr("CA f&ile"), m_authorities);
    auto *about =
        Look::secondary(tr("Format and CA file hold from the next sign-in on."), Look::Caption);
    about->setWordWrap(true);
    content()->addWidget(about);

    auto *forget = Look::button(Look::Link, tr("Forget this account"));
    forget->setToolTip(tr("Its key and how to sign in to it go; its views stay"));
    auto *cancel = Look::button(Look::Plain, tr("Cancel"));
    auto *foot = addFoot();
    foot->addWidget(forget);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    m_apply->setDefault(true);
    connect(m_name, &QLineEdit::textChanged, this, &ProfileDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &ProfileDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &ProfileDialog::submit);
    connect(forget, &QPushButton::clicked, this, [this] {
        Q_EMIT forgetRequested();
        accept();
    });
    refresh();
}

void ProfileDialog::refresh()
{
    const QString name = m_name->text().trimmed();
    m_apply->setEnabled(!name.isEmpty() && !m_taken.contains(name));
    m_apply->setToolTip(m_taken.contains(name) ? tr("Another account is called so") : QString());
}

void ProfileDialog::submit()
{
    m_profile.name = m_name->text().trimmed();
    m_profile.colour = m_colour->currentData().toString();
    m_profile.signIn.format = static_cast<WireFormat>(m_format->currentData().toInt());
    m_profile.signIn.authorities = m_authorities->text().trimmed();
    Q_EMIT submitted(m_profile);
    accept();
}
