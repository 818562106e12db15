// SPDX-License-Identifier: MIT
#include "tests/bench/start/firstpaint.h"

#include "tests/bench/machine.h"

#include <QCoreApplication>
#include <QEvent>

#include <cstdio>
#include <cstdlib>

FirstPaint::FirstPaint(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isPainted && event->type() == QEvent::Paint && watched->isWidgetType()) {
        m_isPainted = true;
        // All parts of a window are painted before control returns.
        QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::tell()
{
    std::printf(R"({"clock_ms":%.3f,"cpu_ms":%.3f,"peak_bytes":%lld})", Machine::clockMs(),
                Machine::cpuMs(), static_cast<long long>(Machine::peakBytes()));
    std::fflush(stdout);
    std::_Exit(0);
}
