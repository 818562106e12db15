// SPDX-License-Identifier: MIT
#pragma once

#include "models/datasets/refreshschedule.h"
#include "ui/desk.h"

#include <QObject>
#include <QTimer>

#include <functional>

class MainWindow;
class Settings;

/// Refreshes every few minutes where that is wanted, and never while it would be in the way. The
/// settings say what is wanted.
class AutoRefresh : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<RefreshSchedule::Time()>;

    /// All must outlive the object.
    AutoRefresh(const Desk &desk, MainWindow &window, Settings &settings,
                QObject *parent = nullptr);

    /// Takes the time from \a clock, in place of the computer's own.
    void setClock(const Clock &clock);
    /// Refreshes if it is time to, and says in the status bar how it stands.
    void check();

private:
    void choose();
    void noteRead();
    QString state() const;
    QString whyPaused() const;
    bool isEditing() const;

    const Desk m_desk;
    MainWindow &m_window;
    Settings &m_settings;
    Clock m_clock = &std::chrono::steady_clock::now;
    RefreshSchedule m_schedule;
    QTimer m_tick; ///< runs only while refreshing is on
};
