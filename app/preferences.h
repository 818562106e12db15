// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>

class ChangeRunner;
class DeskActions;
class QWidget;
class Settings;

/// Opens the dialog of the settings, and carries out what they say.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object; the dialog stands over \a window.
    Preferences(Settings &settings, ChangeRunner &runner, DeskActions &actions, QWidget &window);

    /// How long a server may stay without a byte.
    std::chrono::milliseconds silence() const;

Q_SIGNALS:
    void silenceChanged(std::chrono::milliseconds silence);

private:
    void open();
    void apply();

    Settings &m_settings;
    ChangeRunner &m_runner;
    QWidget &m_window;
};
