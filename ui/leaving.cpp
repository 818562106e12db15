// SPDX-License-Identifier: MIT
#include "ui/leaving.h"

#include "models/changes/stagededits.h"
#include "models/changes/stagingjournal.h"
#include "ui/deskactions.h"
#include "ui/dialogs/questions.h"
#include "ui/table/datasetpane.h"

Leaving::Leaving(const Desk &desk, DatasetPane &pane, DeskActions &actions, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_pane(pane)
    , m_actions(actions)
    , m_window(window)
{}

bool Leaving::isAllowed()
{
    if (m_isKept || m_desk.edits.count() == 0)
        return true;
    Questions::Closing answers{.review = {},
                               .keep = [this] { keep(); },
                               .discard =
                                   [this] {
                                       discard();
                                   }};
    if (m_actions.review.isEnabled())
        answers.review = [this] {
            m_actions.review.trigger();
        };
    Questions::closing(m_desk.edits.count(), &m_window, std::move(answers));
    return false;
}

void Leaving::keep()
{
    m_isKept = m_desk.journal.flush();
    if (m_isKept)
        m_window.close();
    else
        m_pane.warn(tr("What is staged can't be kept on disk, so the window stays open. Post it or "
                       "discard it first."));
}

void Leaving::discard()
{
    m_desk.edits.clear();
    m_window.close();
}
