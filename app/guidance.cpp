// SPDX-License-Identifier: MIT
#include "app/guidance.h"

#include "ui/deskactions.h"
#include "ui/guide/guidepage.h"

#include <QApplication>
#include <QKeyEvent>

Guidance::Guidance(DeskActions &actions)
{
    // A menu's key is of its window alone, and a dialog stands over that.
    qApp->installEventFilter(this);
    connect(&actions.guide, &QAction::triggered, this,
            [this] { open(QApplication::focusWidget()); });
}

bool Guidance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() ||
        !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    open(static_cast<QWidget *>(watched));
    return true;
}

void Guidance::open(const QWidget *about)
{
    if (!m_window)
        m_window = std::make_unique<GuideWindow>();
    if (about && about->window() == m_window.get())
        return;
    m_window->open(GuidePage::of(about));
}
