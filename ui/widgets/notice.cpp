// SPDX-License-Identifier: MIT
#include "ui/widgets/notice.h"

#include "models/datasets/visibletext.h"
#include "ui/look/look.h"
#include "ui/widgets/detailstext.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

Notice::Notice(Kind kind, QWidget *parent)
    : Band(kind, Box, parent)
    , m_title(Look::label({}, Look::Body, QFont::DemiBold))
    , m_text(Look::label({}))
    , m_toggle(Look::button(Look::Link, tr("Details")))
    , m_details(new DetailsText)
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_toggle->setCheckable(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    texts->addWidget(m_toggle, 0, Qt::AlignLeft);
    texts->addWidget(m_details);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(Look::px(8));
    layout->setContentsMargins(Look::px(13), Look::px(9), Look::px(13), Look::px(8));
    layout->addWidget(new IconLabel(iconName(), iconRole()), 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    hide();

    connect(m_toggle, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

void Notice::showNotice(const QString &title, const QString &text, const QString &details)
{
    m_title->setText(visibleText(title));
    m_text->setText(visibleText(text));
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(m_title->text() + u' ' + m_text->text()); // an alert is read by its name
    m_details->setPlainText(visibleText(details));
    m_details->hide();
    m_toggle->setChecked(false);
    m_toggle->setVisible(!details.isEmpty());
    show();
    Look::announce(*this);
}

QString Notice::title() const
{
    return m_title->text();
}
