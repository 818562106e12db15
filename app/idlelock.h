// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class Settings;

/// Tells when nobody has used the program for as long as the settings allow.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application. \a settings must outlive the object.
    explicit IdleLock(const Settings &settings, QObject *parent = nullptr);

    /// What a minute of the settings is; shorter in tests.
    void setMinute(std::chrono::milliseconds minute);

Q_SIGNALS:
    /// Said again each minute while nobody comes.
    void idle(int minutes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void heed();

    const Settings &m_settings;
    std::chrono::milliseconds m_minute = std::chrono::minutes(1);
    int m_minutes = 0; ///< without use; 0 is never
    QTimer m_timer;
};
