// SPDX-License-Identifier: MIT
#include "app/idlelock.h"

#include "app/settings.h"

#include <QCoreApplication>
#include <QEvent>

IdleLock::IdleLock(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, &IdleLock::follow);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(m_minute); // who could not leave now is asked again
        Q_EMIT idle(m_minutes);
    });
    QCoreApplication::instance()->installEventFilter(this);
    follow();
}

void IdleLock::setMinute(std::chrono::milliseconds minute)
{
    m_minute = minute;
    follow();
}

void IdleLock::follow()
{
    m_minutes = m_settings.number(Settings::Lock);
    heed();
}

/// Somebody is there.
void IdleLock::heed()
{
    if (m_minutes > 0)
        m_timer.start(m_minutes * m_minute);
    else
        m_timer.stop();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        heed();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
