// SPDX-License-Identifier: MIT
#include "ui/widgets/stateview.h"

#include "models/datasets/visibletext.h"
#include "ui/look/look.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/detailstext.h"
#include "ui/widgets/iconlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StateView::StateView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, Theme::SecondaryText, 32))
    , m_title(Look::label({}, Look::Title, QFont::DemiBold))
    , m_text(Look::secondary({}))
    , m_buttons(new QHBoxLayout)
    , m_details(new DetailsText)
{
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addLayout(m_buttons);
    buttons->addStretch();
    m_buttons->setSpacing(Look::px(8));

    auto *column = new QWidget;
    column->setMaximumWidth(Look::px(320));
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addStretch(5);
    lines->addWidget(m_icon, 0, Qt::AlignHCenter);
    lines->addSpacing(Look::px(14));
    lines->addWidget(m_title);
    lines->addSpacing(Look::px(4));
    lines->addWidget(m_text);
    lines->addSpacing(Look::px(14));
    lines->addLayout(buttons);
    lines->addSpacing(Look::px(12));
    lines->addWidget(m_details);
    lines->addStretch(5);
    m_details->hide();
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);
}

void StateView::showEmptyAccount(QAction *newDataset)
{
    showState({u"table"_s, Theme::SecondaryText, tr("This account has no datasets yet"),
               tr("Create one, then load people into it.")});
    addButton(newDataset, true);
}

void StateView::showNothingMatches(const QString &filter, int hidden, QAction *clearFilter)
{
    const QString count = tr("%Ln dataset(s) are hidden.", nullptr, hidden);
    showState({u"search"_s, Theme::SecondaryText, tr("No dataset matches the filter"),
               filter.isEmpty() ? count : tr("%1. %2", "filter, count").arg(filter, count)});
    addButton(clearFilter, false);
}

void StateView::showFailed(const QString &text, const QString &details, QAction *retry)
{
    showState({u"error"_s, Theme::DangerText, tr("The datasets could not be read"), text});
    addButton(retry, true);
    if (details.isEmpty())
        return;
    m_details->setPlainText(visibleText(details));
    auto *button = Look::button(Look::Plain, tr("Details"));
    button->setCheckable(true);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

void StateView::showSignedOut(const QString &why, QAction *signIn)
{
    showState({u"key"_s, Theme::SecondaryText, tr("You are not signed in"), why});
    addButton(signIn, true);
}

void StateView::showLocked(const QString &why, QAction *signIn)
{
    showState({u"lock"_s, Theme::SecondaryText, tr("Dialdesk is locked"), why});
    addButton(signIn, true);
}

QString StateView::title() const
{
    return m_title->text();
}

void StateView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
}

void StateView::showState(const State &state)
{
    m_icon->setIcon(state.icon, state.role);
    m_title->setText(visibleText(state.title));
    m_text->setText(visibleText(state.text));
    m_text->setVisible(!state.text.isEmpty());
    m_details->hide();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the state may come from a click on it
        delete item;
    }
}

void StateView::addButton(QAction *action, bool filled)
{
    auto *button = new ActionButton(action, filled ? Look::Primary : Look::Outline);
    m_buttons->addWidget(button);
}
