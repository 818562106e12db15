// SPDX-License-Identifier: MIT
#include "ui/dialogs/sandboxcard.h"

#include "ui/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

SandboxCard::SandboxCard(QWidget *parent)
    : Card(parent)
{
    auto *about = Look::secondary(tr("250 invented datasets on this computer."), Look::Caption);
    about->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(Look::label(tr("No account at hand?"), Look::Body, QFont::DemiBold));
    texts->addWidget(about);
    auto *explore = Look::button(Look::Outline, tr("Explore the built-in sandbox"));
    connect(explore, &QPushButton::clicked, this, &SandboxCard::wanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::px(13), Look::px(12), Look::px(13), Look::px(12));
    layout->setSpacing(Look::px(12));
    layout->addLayout(texts, 1);
    layout->addWidget(explore);
}
