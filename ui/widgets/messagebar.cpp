// SPDX-License-Identifier: MIT
#include "ui/widgets/messagebar.h"

#include "models/datasets/visibletext.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/detailstext.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : Band(Info, Strip, parent)
    , m_icon(new IconLabel(iconName(), iconRole()))
    , m_text(Look::label({}))
    , m_buttons(new QHBoxLayout)
    , m_details(new DetailsText)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(Icons::named(u"close"_s));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    close->setAutoRaise(true);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(Look::px(6), Look::px(4), Look::px(6), Look::px(4));
    line->setSpacing(Look::px(8));
    line->addSpacing(Look::px(6));
    m_buttons->setSpacing(Look::px(8));
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addLayout(m_buttons);
    line->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(Look::px(12), 0, Look::px(12), 0);
    below->addWidget(m_details);
    layout->addLayout(below);
    setMinimumHeight(Look::px(36));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_details->hide();
    hide();

    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void MessageBar::showMessage(const Message &message)
{
    setKind(message.kind);
    m_icon->setIcon(message.icon.isEmpty() ? iconName() : message.icon, iconRole());
    m_text->setText(visibleText(message.text));
    setAccessibleName(m_text->text()); // an alert is read by its name
    m_details->hide();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater(); // the message may come from a click on it
        delete item;
    }
    for (QAction *action : message.actions)
        m_buttons->addWidget(new ActionButton(action));
    if (!message.details.isEmpty())
        m_buttons->addWidget(makeDetailsButton(message.details));
    show();
    Look::announce(*this);
}

QString MessageBar::text() const
{
    return m_text->text();
}

QPushButton *MessageBar::makeDetailsButton(const QString &details)
{
    m_details->setPlainText(visibleText(details));
    auto *button = Look::button(Look::Plain, tr("Details"));
    button->setCheckable(true);
    connect(button, &QPushButton::toggled, m_details, &QWidget::setVisible);
    return button;
}
