// SPDX-License-Identifier: MIT
#include "ui/review/resultlinks.h"

#include "models/changes/change.h"
#include "models/datasets/fieldlabel.h"
#include "ui/look/look.h"

#include <QHBoxLayout>
#include <QPushButton>

ResultLinks::ResultLinks(QWidget *parent)
    : QWidget(parent)
    , m_readAgain(Look::button(Look::Link, tr("Read again")))
    , m_details(Look::button(Look::Link, tr("Details")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Look::px(8));
    layout->addWidget(m_readAgain);
    layout->addWidget(m_details);
    connect(m_readAgain, &QPushButton::clicked, this, &ResultLinks::readAgainRequested);
    connect(m_details, &QPushButton::clicked, this, &ResultLinks::detailsRequested);
}

void ResultLinks::setChange(const Change &change)
{
    const QString field = fieldLabel(change.edit.field);
    m_readAgain->setVisible(change.state == Change::State::Unknown);
    m_readAgain->setAccessibleName(tr("Read dataset %1 again, %2").arg(change.edit.dataset, field));
    m_details->setAccessibleName(tr("Details of dataset %1, %2").arg(change.edit.dataset, field));
}
