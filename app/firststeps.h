// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>

class MainWindow;
class Workspace;

/// Leads a newcomer in the sandbox to a first change: what to do next, above the table, until it is
/// done or nobody wants to read it any more.
class FirstSteps : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the object.
    FirstSteps(Workspace &workspace, MainWindow &window);

    /// Somebody is in now, or nobody is.
    void enter();

private:
    enum Step { Nowhere, ToStage, ToReview, Done };

    void follow();
    void say();
    void forget();

    Workspace &m_workspace;
    MainWindow &m_window;
    QAction m_dismiss;
    Step m_step = Nowhere;
};
