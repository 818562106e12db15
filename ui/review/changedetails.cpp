// SPDX-License-Identifier: MIT
#include "ui/review/changedetails.h"

#include "models/changes/change.h"
#include "models/datasets/fieldlabel.h"
#include "models/datasets/visibletext.h"
#include "ui/look/look.h"
#include "ui/widgets/detailstext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

ChangeDetails::ChangeDetails(QWidget *parent)
    : Card(parent)
    , m_title(Look::label({}, Look::Body, QFont::DemiBold))
    , m_text(new DetailsText)
{
    auto *close = Look::button(Look::Link, tr("Hide details"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::px(12), Look::px(8), Look::px(12), Look::px(8));
    layout->setSpacing(Look::px(6));
    layout->addLayout(head);
    layout->addWidget(m_text);
    hide();
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
}

void ChangeDetails::showChange(const Change &change)
{
    m_title->setText(tr("Dataset %1, %2").arg(change.edit.dataset, fieldLabel(change.edit.field)));
    m_text->setPlainText(visibleText(QString(change.reason + u'\n' + change.detail).trimmed()));
    layout()->activate(); // else the dialog would not know yet how tall this is
    updateGeometry();
    show();
    Look::announce(*this);
}
