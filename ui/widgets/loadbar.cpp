// SPDX-License-Identifier: MIT
#include "ui/widgets/loadbar.h"

#include "ui/look/look.h"
#include "ui/look/theme.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

LoadBar::LoadBar(QWidget *parent)
    : QWidget(parent)
    , m_text(Look::label({}))
    , m_progress(new ProgressLine)
{
    m_progress->setAccessibleName(tr("Datasets read"));
    auto *cancel = Look::button(Look::Plain, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &LoadBar::cancelRequested);

    auto *line = new QHBoxLayout;
    line->setSpacing(Look::px(8));
    line->addWidget(m_text, 1);
    line->addWidget(cancel);
    auto *band = new QVBoxLayout(this);
    band->setContentsMargins(Look::px(12), Look::px(8), Look::px(12), Look::px(9));
    band->setSpacing(Look::px(4));
    band->addLayout(line);
    band->addWidget(m_progress);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void LoadBar::showLoading(int read, int total)
{
    const QLocale locale;
    if (total > 0)
        m_text->setText(
            tr("Reading datasets, %1 of %2").arg(locale.toString(read), locale.toString(total)));
    else if (read > 0)
        m_text->setText(tr("Reading datasets, %1 so far").arg(locale.toString(read)));
    else
        m_text->setText(tr("Reading datasets"));
    m_progress->setRange(0, total);
    m_progress->setValue(read);
    const bool isNew = isHidden();
    show();
    if (isNew)
        Look::announce(*m_text);
}

void LoadBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::of(palette())[Theme::Line]);
}
