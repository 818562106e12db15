// SPDX-License-Identifier: MIT
#include "app/watching.h"

#include "app/notifier.h"
#include "app/settings.h"
#include "ui/dialling/watchnote.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QStatusBar>

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

Watching::~Watching() = default;

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
    if (minutes == 0)
        m_notifier.reset();
    else if (!m_notifier)
        m_notifier = Notifier::make(m_window);
}

void Watching::say()
{
    m_note->say(m_watch.summary(), m_watch.sentences());
}

void Watching::notify(const QStringList &sentences)
{
    QApplication::alert(&m_window);
    if (!m_notifier)
        return;
    // Names come from the server: they stand where no markup is read.
    const auto count = static_cast<int>(sentences.size());
    m_notifier->show(count == 1 ? sentences.first()
                                : tr("%Ln campaign tables are no longer dialled.", nullptr, count),
                     tr("The status bar of Dialdesk names what is not dialled."));
}
