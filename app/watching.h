// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialling/diallingwatch.h"

class MainWindow;
class QSystemTrayIcon;
class Settings;
class WatchNote;

/// The watch over the dialling, as the settings want it: what it finds is said in the status bar,
/// and what is new on the desktop, too.
class Watching : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Watching(const DatasetModel &datasets, const Settings &settings, MainWindow &window);

    /// Watches the account of \a api from now on, or nothing where it is none.
    void setApi(ContactNowApi *api);

private:
    void heedSettings();
    void say();
    void notify(const QStringList &sentences);

    const Settings &m_settings;
    bool m_hasAccount = false;
    MainWindow &m_window;
    DiallingWatch m_watch;
    WatchNote *m_note;                 ///< of the window's status bar
    QSystemTrayIcon *m_tray = nullptr; ///< while the watch is on, where the desktop has a place
};
