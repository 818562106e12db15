// SPDX-License-Identifier: MIT
#include "app/autorefresh.h"

#include "app/settings.h"
#include "models/changes/changerunner.h"
#include "models/datasets/datasetloader.h"
#include "ui/details/detailspanel.h"
#include "ui/mainwindow.h"
#include "ui/table/datasetpane.h"
#include "ui/table/datasetview.h"

#include <QApplication>
#include <QLineEdit>

using namespace std::chrono_literals;
using State = DatasetLoader::State;

AutoRefresh::AutoRefresh(const Desk &desk, MainWindow &window, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
    , m_settings(settings)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &AutoRefresh::check);
    connect(&desk.loader, &DatasetLoader::stateChanged, this, &AutoRefresh::noteRead);
    connect(qApp, &QApplication::focusChanged, this, &AutoRefresh::check);
    connect(&window.actions().refreshing, &QActionGroup::triggered, this,
            [this](const QAction *action) {
                m_settings.set(Settings::Refresh, action->data().toString());
            });
    connect(&settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Refresh)
            choose();
    });
    choose();
}

void AutoRefresh::setClock(const Clock &clock)
{
    m_clock = clock;
    choose();
}

void AutoRefresh::choose()
{
    m_schedule.setInterval(m_settings.number(Settings::Refresh), m_clock());
    const QList<QAction *> choices = m_window.actions().refreshing.actions();
    for (QAction *choice : choices)
        choice->setChecked(choice->data().toInt() == m_schedule.interval());
    if (m_schedule.interval() > 0)
        m_tick.start();
    else
        m_tick.stop();
    check();
}

void AutoRefresh::noteRead()
{
    const State state = m_desk.loader.state();
    const bool hasFailed = state == State::Stale || state == State::Failed;
    // A read that the user cancelled says nothing about the server.
    const bool isGood = state == State::Ready ||
                        (hasFailed && m_desk.loader.error().kind == ApiError::Kind::NotSent);
    if (hasFailed || isGood)
        m_schedule.readEnded(isGood, m_clock());
    check();
}

void AutoRefresh::check()
{
    m_window.status().setRefreshing(state());
    if (m_schedule.isDue(m_clock()) && whyPaused().isEmpty())
        m_desk.loader.refresh();
}

QString AutoRefresh::state() const
{
    if (m_schedule.interval() == 0 || m_desk.loader.state() == State::SignedOut)
        return {};
    if (const QString pause = whyPaused(); !pause.isEmpty())
        return pause;
    if (m_schedule.isBackingOff())
        return tr("Next refresh %Ln min after the error", nullptr,
                  static_cast<int>(m_schedule.wait().count()));
    return tr("Refreshes every %Ln min", nullptr, m_schedule.interval());
}

QString AutoRefresh::whyPaused() const
{
    using Phase = ChangeRunner::Phase;
    const Phase phase = m_desk.runner.phase();
    if (phase == Phase::Reading || phase == Phase::Posting)
        return tr("Refresh paused while changes are posted");
    if (QApplication::activeModalWidget())
        return tr("Refresh paused while a dialog is open");
    if (isEditing())
        return tr("Refresh paused while you edit");
    // Knocking again with a key that was refused can lock an account.
    if (m_desk.loader.state() == State::Stale || m_desk.loader.state() == State::Failed) {
        if (m_desk.loader.error().kind == ApiError::Kind::SignIn)
            return tr("Refresh paused until you sign in");
    }
    return {};
}

bool AutoRefresh::isEditing() const
{
    const QWidget *focus = m_window.focusWidget();
    if (!focus)
        return false;
    if (m_window.pane().view().viewport()->isAncestorOf(focus))
        return true;
    if (!m_window.details().isAncestorOf(focus))
        return false;
    const auto *edit = qobject_cast<const QLineEdit *>(focus);
    if (!edit)
        edit = focus->findChild<QLineEdit *>();
    return edit && edit->isModified();
}
