// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/stateview.h"

class DeskActions;
class QMainWindow;

/// Stands over everything that the window shows and can do while the program is locked; to sign in
/// is all that is left.
class LockCover : public StateView
{
    Q_OBJECT

public:
    /// A child of \a window.
    LockCover(QMainWindow &window, DeskActions &actions);

    /// \a why is a sentence or two.
    void lock(const QString &why);
    void unlock();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setLocked(bool isLocked);
    void place();

    QMainWindow &m_window;
    DeskActions &m_actions;
};
