// SPDX-License-Identifier: MIT
#include "app/firststeps.h"

#include "app/workspace.h"
#include "ui/mainwindow.h"
#include "ui/table/datasetpane.h"

FirstSteps::FirstSteps(Workspace &workspace, MainWindow &window)
    : m_workspace(workspace)
    , m_window(window)
{
    m_dismiss.setText(tr("&Don't show again"));
    connect(&m_dismiss, &QAction::triggered, this, &FirstSteps::forget);
    connect(&workspace.edits, &StagedEdits::changed, this, &FirstSteps::follow);
    connect(&window.actions().firstSteps, &QAction::triggered, this, [this] {
        m_workspace.settings.set(Settings::Hints, Settings::entry(Settings::Hints).standard);
        enter();
    });
}

void FirstSteps::enter()
{
    const bool isWanted =
        m_workspace.settings.text(Settings::Hints) == Settings::entry(Settings::Hints).standard;
    const bool isSafe = m_workspace.connection && m_workspace.account.isSandbox;
    m_window.actions().firstSteps.setEnabled(isSafe);
    m_step = isWanted && isSafe ? ToStage : Nowhere;
    say();
    follow();
}

void FirstSteps::follow()
{
    using Phase = ChangeRunner::Phase;
    const Phase phase = m_workspace.runner.phase();
    const bool isPosted = phase == Phase::Posting || phase == Phase::Settled;
    const bool isStaged = m_workspace.edits.count() > 0;
    Step step = m_step;
    if (m_step == ToStage && isStaged)
        step = ToReview;
    else if (m_step == ToReview && !isStaged)
        step = isPosted ? Done : ToStage;
    if (step == std::exchange(m_step, step))
        return;
    say();
    if (step == Done)
        m_workspace.settings.set(Settings::Hints, QStringLiteral("off"));
}

void FirstSteps::say()
{
    DeskActions &actions = m_window.actions();
    DatasetPane &pane = m_window.pane();
    switch (m_step) {
    case Nowhere:
        return pane.hint({});
    case ToStage:
        return pane.hint(
            tr("Try a change: select a dataset that is LIVE, and put it on HOLD in the "
               "details beside the table. Nothing is sent yet."),
            {&m_dismiss});
    case ToReview:
        return pane.hint(
            tr("It is staged: marked in the table, and known to nobody else. The review "
               "shows it beside what the server holds, and posts it."),
            {&actions.review, &m_dismiss});
    case Done:
        return pane.hint(
            tr("That is how every change goes: staged, reviewed, posted, and read back "
               "before it is called confirmed. Your own account is one sign-in away."),
            {&actions.signIn, &actions.guide});
    }
}

void FirstSteps::forget()
{
    m_workspace.settings.set(Settings::Hints, QStringLiteral("off"));
    m_step = Nowhere;
    say();
}
