// SPDX-License-Identifier: MIT
#include "tests/bench/painted.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace {

/// Longer than any of it takes: what is not painted by then never will be.
constexpr int patienceMs = 20 * 60 * 1000;

} // namespace

Painted::Painted(QWidget &widget)
    : m_widget(widget)
{
    widget.installEventFilter(this);
}

void Painted::wait(const Condition &holds)
{
    m_isPainted = false;
    m_holds = holds;
    if (!waitFor(holds, patienceMs))
        qFatal("What was waited for never came.");
    QCoreApplication::processEvents(); // a layout that is due paints too
    if (!m_isPainted)
        m_widget.update();
    if (!waitFor([this] { return m_isPainted; }, patienceMs))
        qFatal("The table was never painted.");
    m_holds = {};
}

bool Painted::waitFor(const Condition &holds, int longestMs)
{
    const QDeadlineTimer end(longestMs);
    QTimer wake;
    wake.setTimerType(Qt::PreciseTimer); // a coarse one may come too early, and then never again
    wake.start(longestMs + 1);
    while (!holds()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

bool Painted::eventFilter(QObject *watched, QEvent *event)
{
    // The painting itself follows before control returns to wait().
    if (event->type() == QEvent::Paint && m_holds && m_holds())
        m_isPainted = true;
    return QObject::eventFilter(watched, event);
}
