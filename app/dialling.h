// SPDX-License-Identifier: MIT
#pragma once

#include "app/watching.h"
#include "models/dialfirst/dialfirst.h"
#include "models/dialfirst/dialfirsteffect.h"

#include <QObject>

#include <memory>

class MainWindow;
class Workspace;

/// Dial first in the window: begins it for the selected datasets, and offers to settle a run that
/// was cut short as soon as somebody signs in to its account.
class Dialling : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Dialling(Workspace &workspace, MainWindow &window);

    /// Runs go through \a api from now on.
    void enter(ContactNowApi &api, const QString &account, bool isSandbox);
    /// One that is under way is cut short.
    void leave();
    bool isRunning() const { return m_run && m_run->phase() == DialFirst::Phase::Running; }

Q_SIGNALS:
    /// Datasets as the server lists them now.
    void rowsRead(const QList<Dataset> &rows);

private:
    void begin(const QStringList &datasets);
    void open();

    Workspace &m_workspace;
    MainWindow &m_window;
    DialFirstEffect m_effect;
    Watching m_watching;
    std::unique_ptr<DialFirst> m_run;
};
