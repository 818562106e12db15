// SPDX-License-Identifier: MIT
#include "app/sandbox/pacedsocket.h"

namespace {

constexpr int tickMs = 10;

} // namespace

PacedSocket::PacedSocket(const Pace &pace, QObject *parent)
    : QTcpSocket(parent)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PacedSocket::sendWhatIsDue);
    // Nobody reads what is held back, once the peer has left. The context is the timer, because it
    // goes before the base's destructor, which still signals.
    connect(this, &QTcpSocket::errorOccurred, &m_timer, [this] { dropHeld(); });
    connect(this, &QTcpSocket::disconnected, &m_timer, [this] { dropHeld(); });
}

qint64 PacedSocket::bytesToWrite() const
{
    return QTcpSocket::bytesToWrite() + heldBack();
}

void PacedSocket::disconnectFromHost()
{
    // close() and abort() have closed the device before they come here.
    if (isOpen() && heldBack() > 0) {
        m_disconnectsWhenSent = true;
        return;
    }
    dropHeld();
    QTcpSocket::disconnectFromHost();
}

qint64 PacedSocket::writeData(const char *data, qint64 size)
{
    const bool isPaced = m_pace.latencyMs > 0 || m_pace.bytesPerSecond > 0;
    if (!isPaced || state() != ConnectedState)
        return QTcpSocket::writeData(data, size);

    if (heldBack() == 0) {
        m_clock.start();
        m_timer.start(m_pace.latencyMs);
    }
    m_held.append(data, size);
    return size;
}

void PacedSocket::sendWhatIsDue()
{
    qint64 due = heldBack();
    if (m_pace.bytesPerSecond > 0) {
        const qint64 elapsedMs = m_clock.elapsed() - m_pace.latencyMs;
        due = qMin(due, m_pace.bytesPerSecond * elapsedMs / 1000 - m_sent);
    }
    if (due > 0) {
        const qint64 written = QTcpSocket::writeData(m_held.constData() + m_sent, due);
        if (written < 0) {
            dropHeld();
            return;
        }
        m_sent += written;
    }
    if (heldBack() > 0) {
        m_timer.start(tickMs);
        return;
    }

    const bool disconnects = m_disconnectsWhenSent;
    dropHeld();
    if (disconnects)
        QTcpSocket::disconnectFromHost();
}

void PacedSocket::dropHeld()
{
    m_timer.stop();
    m_held.clear();
    m_sent = 0;
    m_disconnectsWhenSent = false;
}
