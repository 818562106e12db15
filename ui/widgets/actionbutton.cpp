// SPDX-License-Identifier: MIT
#include "ui/widgets/actionbutton.h"

#include <QAction>

ActionButton::ActionButton(QAction *action, Look::ButtonKind otherwise, QWidget *parent)
    : QPushButton(parent)
{
    const auto follow = [this, action] {
        setText(action->iconText());
        setEnabled(action->isEnabled());
    };
    follow();
    setAutoDefault(false);
    Look::setKind(this, action->priority() == QAction::HighPriority ? Look::Primary : otherwise);
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}
