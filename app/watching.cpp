// SPDX-License-Identifier: MIT
#include "app/watching.h"

#include "app/settings.h"
#include "ui/dialling/watchnote.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QStatusBar>
#include <QSystemTrayIcon>

Watching::Watching(const DatasetModel &datasets, const Settings &settings, MainWindow &window)
    : m_settings(settings)
    , m_window(window)
    , m_watch(datasets)
    , m_note(new WatchNote)
{
    window.statusBar()->addPermanentWidget(m_note);
    connect(&m_watch, &DiallingWatch::changed, this, &Watching::say);
    connect(&m_watch, &DiallingWatch::raised, this, &Watching::notify);
    connect(&settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Watch)
            heedSettings();
    });
    heedSettings();
}

void Watching::setApi(ContactNowApi *api)
{
    m_hasAccount = api;
    m_watch.setApi(api);
    heedSettings();
}

void Watching::heedSettings()
{
    const int minutes = m_hasAccount ? m_settings.number(Settings::Watch) : 0;
    m_watch.setMinutes(minutes);
    if (minutes > 0 && !m_tray && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(m_window.windowIcon(), this);
        m_tray->setToolTip(m_window.windowTitle());
        m_tray->show();
        connect(m_tray, &QSystemTrayIcon::messageClicked, &m_window, &QWidget::activateWindow);
    } else if (minutes == 0) {
        delete std::exchange(m_tray, nullptr);
    }
}

void Watching::say()
{
    m_note->say(m_watch.summary(), m_watch.sentences());
}

void Watching::notify(const QStringList &sentences)
{
    QApplication::alert(&m_window);
    if (!m_tray)
        return;
    // Desktops take the text of a notification for markup, and its title for plain text.
    const auto count = static_cast<int>(sentences.size());
    const QString title = count == 1
                              ? sentences.first()
                              : tr("%n campaign tables are no longer dialled.", nullptr, count);
    m_tray->showMessage(title, tr("The status bar of Dialdesk names what is not dialled."),
                        QSystemTrayIcon::Warning);
}
