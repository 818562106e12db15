// SPDX-License-Identifier: MIT
#include "ui/review/conflictsline.h"

#include "ui/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

ConflictsLine::ConflictsLine(QWidget *parent)
    : QWidget(parent)
    , m_text(Look::label({}))
{
    auto *mine = Look::button(Look::Link, tr("Take all &mine"));
    auto *theirs = Look::button(Look::Link, tr("Take all &theirs"));
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::px(16));
    layout->addWidget(m_text, 1);
    layout->addWidget(mine);
    layout->addWidget(theirs);
    connect(mine, &QPushButton::clicked, this, [this] { Q_EMIT chosen(true); });
    connect(theirs, &QPushButton::clicked, this, [this] { Q_EMIT chosen(false); });
}

void ConflictsLine::setText(const QString &text)
{
    m_text->setText(text);
}
