// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

/// How slow a connection is made; 0 is as fast as it can be.
struct Pace
{
    int latencyMs = 0;         ///< before the first byte of each reply
    qint64 bytesPerSecond = 0; ///< from then on
};

/// A socket that holds back what is written to it.
class PacedSocket : public QTcpSocket
{
    Q_OBJECT

public:
    explicit PacedSocket(const Pace &pace, QObject *parent = nullptr);

    qint64 bytesToWrite() const override;

    /// Sends first what is held back. close() and abort() drop it.
    void disconnectFromHost() override;

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    qint64 heldBack() const { return m_held.size() - m_sent; }
    void sendWhatIsDue();
    void dropHeld();

    const Pace m_pace;
    QByteArray m_held;
    qint64 m_sent = 0;     ///< of m_held
    QElapsedTimer m_clock; ///< since the first byte of m_held came
    QTimer m_timer;
    bool m_disconnectsWhenSent = false;
};
