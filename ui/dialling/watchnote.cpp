// SPDX-License-Identifier: MIT
#include "ui/dialling/watchnote.h"

#include "ui/look/look.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

WatchNote::WatchNote(QWidget *parent)
    : QWidget(parent)
    , m_text(Look::label({}, Look::Caption))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Look::margins(Look::px(8), 0, Look::px(12), 0));
    layout->setSpacing(Look::px(6));
    layout->addWidget(new IconLabel(u"warning"_s, Theme::WarningText, 14));
    layout->addWidget(m_text);
    hide();
}

void WatchNote::say(const QString &summary, const QStringList &sentences)
{
    m_text->setText(Look::oneLine(summary));
    m_text->setAccessibleDescription(sentences.join(u' '));
    setToolTip(Look::plainToolTip(sentences.join(u'\n')));
    setVisible(!summary.isEmpty());
}

QString WatchNote::summary() const
{
    return m_text->text();
}
