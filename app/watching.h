// SPDX-License-Identifier: MIT
#pragma once

#include "models/dialling/diallingwatch.h"

#include <memory>

class MainWindow;
class Notifier;
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
    ~Watching() override;

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
    WatchNote *m_note;                    ///< of the window's status bar
    std::unique_ptr<Notifier> m_notifier; ///< while the watch is on
};
