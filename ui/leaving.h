// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk.h"

#include <QObject>

class DatasetPane;
class DeskActions;

/// Whether the window may close: with changes staged that is for the user to say.
class Leaving : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the object.
    Leaving(const Desk &desk, DatasetPane &pane, DeskActions &actions, QWidget &window);

    /// True where the window may close now. Else the user is asked, and the window is closed later
    /// if that is the answer.
    bool isAllowed();

private:
    void keep();
    void discard();

    const Desk m_desk;
    DatasetPane &m_pane;
    DeskActions &m_actions;
    QWidget &m_window;
    bool m_isKept = false; ///< what is staged is on disk, for the next time
};
