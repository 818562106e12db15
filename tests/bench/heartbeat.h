// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/figure.h"

#include <QTimer>

/// A timer that wants to fire every millisecond, and notes the longest that it could not: how long
/// a key that was pressed at the worst moment would have waited.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    Heartbeat();

    /// The longest gap since the last lap, or the beginning, as "heartbeat-" and \a phase.
    Figure lap(const QString &phase);
    /// What was done since the last beat is not of the program.
    void skip();
    /// The longest of all laps.
    Figure longest() const;

private:
    void beat();

    QTimer m_timer;
    double m_last;
    double m_gap = 0;
    double m_longest = 0;
};
