// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/look.h"

#include <QPushButton>

class QAction;

/// A button that looks and behaves as its action says; one of high priority is the filled one.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    /// \a action must outlive the button. \a otherwise is the kind for one of normal priority.
    explicit ActionButton(QAction *action, Look::ButtonKind otherwise = Look::Plain,
                          QWidget *parent = nullptr);
};
