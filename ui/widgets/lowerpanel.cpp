// SPDX-License-Identifier: MIT
#include "ui/widgets/lowerpanel.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

LowerPanel::LowerPanel(const QString &name, const QString &closing, QWidget *parent)
    : QWidget(parent)
    , m_title(Look::label(name, Look::Body, QFont::DemiBold))
    , m_header(new QHBoxLayout)
    , m_close(new QToolButton)
    , m_body(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_close->setIcon(Icons::named(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(closing);
    m_close->setToolTip(closing);
    connect(m_close, &QToolButton::clicked, this, &LowerPanel::closeRequested);

    m_header->setSpacing(Look::px(8));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Look::margins(Look::px(12), Look::px(5), Look::px(8), Look::px(5)));
    top->setSpacing(Look::px(8));
    top->addWidget(m_title);
    top->addLayout(m_header, 1);
    top->addWidget(m_close);
    m_body->setContentsMargins(0, 1, 0, 0);
    m_body->setSpacing(0);
    m_body->addLayout(top);
}

void LowerPanel::addToHeader(QWidget *widget, int stretch)
{
    m_header->addWidget(widget, stretch);
    setTabOrder(widget, m_close);
}

void LowerPanel::addStretchToHeader()
{
    m_header->addStretch();
}

void LowerPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::of(palette())[Theme::Line]);
}
