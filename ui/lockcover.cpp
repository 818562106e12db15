// SPDX-License-Identifier: MIT
#include "ui/lockcover.h"

#include "ui/deskactions.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>

LockCover::LockCover(QMainWindow &window, DeskActions &actions)
    : StateView(&window)
    , m_window(window)
    , m_actions(actions)
{
    hide();
    window.installEventFilter(this);
}

void LockCover::lock(const QString &why)
{
    // Its dialogs and other windows show data too.
    const QList<QWidget *> widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget != &m_window && widget->isVisible())
            widget->close();
    }
    showLocked(why, &m_actions.signIn);
    setLocked(true);
}

void LockCover::unlock()
{
    setLocked(false);
}

void LockCover::setLocked(bool isLocked)
{
    setVisible(isLocked);
    place();
    raise();
    m_window.centralWidget()->setVisible(!isLocked);
    // Which takes their keys along.
    m_window.menuBar()->setEnabled(!isLocked);
    const QList<QToolBar *> bars = m_window.findChildren<QToolBar *>();
    for (QToolBar *bar : bars)
        bar->setEnabled(!isLocked);
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return StateView::eventFilter(watched, event);
}

void LockCover::place()
{
    if (!isVisible())
        return;
    int top = m_window.menuBar()->height();
    const QList<QToolBar *> bars = m_window.findChildren<QToolBar *>();
    for (const QToolBar *bar : bars)
        top = std::max(top, bar->geometry().bottom() + 1);
    setGeometry(m_window.rect().adjusted(0, top, 0, 0));
}
