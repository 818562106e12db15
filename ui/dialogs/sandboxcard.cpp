// SPDX-License-Identifier: MIT
#include "ui/dialogs/sandboxcard.h"

#include "ui/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

SandboxCard::SandboxCard(QWidget *parent)
    : Card(parent)
    , m_title(Look::label(tr("No account at hand?"), Look::Body, QFont::DemiBold))
    , m_about(Look::secondary(tr("250 invented datasets on this computer."), Look::Caption))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_about->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_about);
    auto *explore = Look::button(Look::Outline, tr("Explore the built-in sandbox"));
    connect(explore, &QPushButton::clicked, this, &SandboxCard::wanted);
    m_layout->setContentsMargins(Look::px(13), Look::px(12), Look::px(13), Look::px(12));
    m_layout->setSpacing(Look::px(12));
    m_layout->addLayout(texts, 1);
    m_layout->addWidget(explore);
}

void SandboxCard::welcome()
{
    m_title->setText(tr("New to Dialdesk?"));
    m_about->setText(
        tr("A dataset is a load of people to call. Those that are LIVE are being called, "
           "those on HOLD wait, and those that are EXPIRED are closed for ever. In the "
           "sandbox, with 250 invented datasets on this computer, nothing that you try "
           "reaches anybody."));
    m_layout->setDirection(QBoxLayout::TopToBottom);
}
