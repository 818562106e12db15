// SPDX-License-Identifier: MIT
#include "ui/review/warningband.h"

#include "ui/look/look.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

WarningBand::WarningBand(QWidget *parent)
    : Band(Warning, Box, parent)
    , m_text(Look::label({}))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::px(12), Look::px(6), Look::px(12), Look::px(6));
    layout->setSpacing(Look::px(8));
    layout->addWidget(new IconLabel(iconName(), iconRole()));
    layout->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::RichText); // for the bold words; all else is escaped
    m_text->setWordWrap(true);
}

void WarningBand::setSentence(const ReviewWarnings::Sentence &sentence)
{
    m_text->setText(u"%1<b>%2</b>%3"_s.arg(sentence.before.toHtmlEscaped(),
                                           Look::oneLine(sentence.names).toHtmlEscaped(),
                                           sentence.after.toHtmlEscaped()));
    m_text->setAccessibleName(Look::oneLine(sentence.text()));
}
