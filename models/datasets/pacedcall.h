// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

/// Calls a function soon, once for all that asked meanwhile, and never takes more than a fifth of
/// the time: for work that looks at all rows and is asked for with each few that arrive.
class PacedCall : public QObject
{
    Q_OBJECT

public:
    explicit PacedCall(std::function<void()> call, QObject *parent = nullptr);

    /// Calls when control returns to the event loop, or later where calls take long.
    void soon();

private:
    void call();

    const std::function<void()> m_call;
    QTimer m_timer;
};
